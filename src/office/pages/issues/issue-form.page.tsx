import { say } from '../../../platform/language/message.js';
import { Checkboxes, Select } from '../../../platform/pages/forms/choices.js';
import { Faults, Hidden, TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { IssueStatus, issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { languages } from '../../../words/language-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { isClosed } from '../../issues/issue.rules.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficePage } from '../frame/answer.js';
import { formPage } from '../frame/form-page.js';
import { Heading } from '../frame/office-frame.js';
import { TopicChoice } from '../topics/topic-choice.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { Issue } from '../../issues/issue.entity.js';
import { type IssueChoices, issueSaid } from './issue.forms.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';
import { aboveIssue, aboveIssues } from './issue.page.js';

/** Asks whose issue it is, where there is a choice. */
export function chooseBodyPage(form: Form, bodies: readonly PublicBody[]): OfficePage {
  const { language } = form;
  const title = say(texts.addFor, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <ul class="ds-list">
        {bodies.map((each) => (
          <li key={each.id}>
            <a class="ds-link" href={`/office/issues/new?body=${each.id}`}>
              {bodyName(each, language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  return { title, body, area: 'issues', above: aboveIssues(language) };
}

export function newIssuePage(form: Form, body: PublicBody, choices: IssueChoices): OfficePage {
  const { language } = form;
  const { PROPOSED, ADOPTED, PURSUED } = IssueStatus;
  const open = choicesOf(issueStatuses, language).filter(({ value }) =>
    [PROPOSED, ADOPTED, PURSUED].includes(value),
  );
  return formPage(form, {
    title: say(texts.add, language),
    area: 'issues',
    above: aboveIssues(language),
    action: '/office/issues/new',
    back: '/office/issues',
    button: say(texts.save, language),
    intro: bodyName(body, language),
    children: (
      <>
        <Hidden name="/publicBodyId" value={body.id} />
        <TextField form={form} name="/title" required />
        <TextArea form={form} name="/goal" rows={4} />
        <Select form={form} name="/status" options={open} />
        <About form={form} choices={choices} />
      </>
    ),
  });
}

interface Editing {
  issue: Issue;
  now: Values;
  choices: IssueChoices;
}

export function editIssuePage(form: Form, { issue, now, choices }: Editing): OfficePage {
  const { language } = form;
  return formPage(form, {
    title: say(texts.editTitle, language, { title: issue.title }),
    area: 'issues',
    above: aboveIssue(issue, language),
    action: `/office/issues/${issue.id}/edit`,
    back: `/office/issues/${issue.id}`,
    button: say(texts.save, language),
    version: issue.version,
    now,
    said: issueSaid(language, choices),
    children: (
      <>
        <TextField form={form} name="/title" required />
        <TextArea form={form} name="/goal" rows={4} />
        {isClosed(issue.status) && <TextArea form={form} name="/result" rows={4} />}
        <About form={form} choices={choices} />
        <div class="side-by-side">
          <TextField form={form} name="/from" type="date" />
          <TextField form={form} name="/to" type="date" />
        </div>
      </>
    ),
  });
}

function About({ form, choices }: { form: Form; choices: IssueChoices }) {
  const { language } = form;
  return (
    <>
      <Checkboxes form={form} name="/targetLevels" options={choicesOf(targetLevels, language)} />
      <AdoptionFields form={form} />
      <Select form={form} name="/ownerId" options={choices.owners} nothing={say(texts.nobody, language)} />
      <Select form={form} name="/language" options={choicesOf(languages, language)} />
      <h2>{say(texts.topics, language)}</h2>
      <Faults form={form} name="/topicCodes" />
      <TopicChoice form={form} groups={choices.topicGroups} />
    </>
  );
}

/** Who decided that the body pursues it, and when. */
export function AdoptionFields({ form }: { form: Form }) {
  return (
    <>
      <TextField form={form} name="/adoptedBy" />
      <div class="side-by-side">
        <TextField form={form} name="/adoptedOn" type="date" />
        <TextField form={form} name="/caseNumber" />
      </div>
    </>
  );
}
