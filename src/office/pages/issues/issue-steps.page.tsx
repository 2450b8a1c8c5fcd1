import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { Radios } from '../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { type IssueStatus, issueStatuses } from '../../../words/issue-words.js';
import type { IssueProgress } from '../../issues/issue-progress.entity.js';
import type { Issue } from '../../issues/issue.entity.js';
import { stepsFrom } from '../../issues/issue.rules.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { AdoptionFields } from './issue-form.page.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';
import { closeTexts, progressTexts, stepTexts } from './issue.forms.js';
import { aboveIssue } from './issue.page.js';

type Reasons = readonly Reason[];

export function stepPage(visit: Visit, issue: Issue, reasons: Reasons = []): OfficePage {
  const { adoptedBy, adoptedOn, caseNumber, status } = issue;
  const now = valuesFor({ adoptedBy, adoptedOn, caseNumber });
  const form = formOf(visit, stepTexts, { kept: now, reasons });
  return formPage(form, {
    ...around(visit, issue, { path: 'status', title: texts.stepTitle, button: texts.step }),
    now,
    children: (
      <>
        <Radios form={form} name="/status" options={choices(visit, stepsFrom(status).open)} />
        <TextField form={form} name="/on" type="date" />
        <AdoptionFields form={form} />
        <TextArea form={form} name="/note" rows={3} />
      </>
    ),
  });
}

export function closePage(visit: Visit, issue: Issue, reasons: Reasons = []): OfficePage {
  const form = formOf(visit, closeTexts, { reasons });
  return formPage(form, {
    ...around(visit, issue, { path: 'close', title: texts.closeTitle, button: texts.close }),
    consequences: [say(texts.closeMore, visit.language)],
    children: (
      <>
        <Radios form={form} name="/status" options={choices(visit, stepsFrom(issue.status).closed)} />
        <TextArea form={form} name="/result" rows={4} required />
        <TextField form={form} name="/on" type="date" />
      </>
    ),
  });
}

export function notePage(visit: Visit, issue: Issue, reasons: Reasons = []): OfficePage {
  const form = formOf(visit, progressTexts, { reasons });
  return formPage(form, {
    ...around(visit, issue, { path: 'progress/new', title: texts.noteProgress, button: texts.save }),
    children: (
      <>
        <TextField form={form} name="/on" type="date" />
        <TextArea form={form} name="/text" rows={4} required />
      </>
    ),
  });
}

interface Removing {
  issue: Issue;
  note: IssueProgress;
  reasons: Reasons;
}

export function removeNotePage(visit: Visit, { issue, note, reasons }: Removing): OfficePage {
  const { language } = visit;
  const path = `progress/${note.id}/remove`;
  return formPage(formOf(visit, {}, { reasons }), {
    ...around(visit, issue, { path, title: texts.removeTitle, button: texts.remove }),
    danger: true,
    consequences: [
      say(texts.removeMore, language, { text: note.text }),
      ...(issue.publishedAt ? [say(texts.removePublic, language)] : []),
    ],
  });
}

export function publishPage(visit: Visit, issue: Issue, reasons: Reasons = []): OfficePage {
  const { language } = visit;
  return formPage(formOf(visit, {}, { reasons }), {
    ...around(visit, issue, { path: 'publish', title: texts.publishTitle, button: texts.publish }),
    consequences: [say(texts.publishMore, language), say(texts.publishLasting, language)],
  });
}

interface Words {
  path: string;
  title: Message;
  button: Message;
}

function around({ language }: Visit, issue: Issue, { path, title, button }: Words) {
  const here = `/office/issues/${issue.id}`;
  return {
    title: say(title, language, { title: issue.title }),
    button: say(button, language),
    action: `${here}/${path}`,
    back: here,
    area: 'issues' as const,
    above: aboveIssue(issue, language),
    version: issue.version,
  };
}

function choices({ language }: Visit, statuses: readonly IssueStatus[]) {
  return statuses.map((value) => ({ value, label: issueStatuses.label(value, language) }));
}
