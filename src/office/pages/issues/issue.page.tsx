import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { stepsFrom } from '../../issues/issue.rules.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { Table } from '../../../platform/pages/table.js';
import { Day, Moment, Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import type { RelatedMeeting } from '../related-meetings/related-meetings.queries.js';
import { RelatedMeetings } from '../related-meetings/related-meetings.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';
import type { WholeIssue } from './issue-views.service.js';

/** What stands above the pages about one issue. */
export function aboveIssue({ id, title }: { id: string; title: string }, language: Language) {
  return [...aboveIssues(language), { label: title, path: `/office/issues/${id}` }];
}

export function aboveIssues(language: Language) {
  return [{ label: say(texts.title, language), path: '/office/issues' }];
}

export function issuePage(
  whole: WholeIssue,
  meetings: readonly RelatedMeeting[],
  language: Language,
): OfficePage {
  const { title } = whole.issue;
  const body = (
    <>
      <Heading>{title}</Heading>
      {whole.issue.publishedAt === null && <p class="quiet">{say(texts.draftNotice, language)}</p>}
      <About whole={whole} />
      <Actions whole={whole} />
      <Progress whole={whole} />
      <h2>{say(texts.meetings, language)}</h2>
      {meetings.length === 0 ? (
        <p>{say(texts.noMeetings, language)}</p>
      ) : (
        <RelatedMeetings caption={say(texts.meetings, language)} meetings={meetings} />
      )}
    </>
  );
  return { title, body, area: 'issues', above: aboveIssues(language) };
}

function About({ whole: { issue, body, owner, topics } }: { whole: WholeIssue }) {
  const { language } = useVisit();
  const { goal, status, adoptedBy, adoptedOn, caseNumber, result, from, to, publishedAt } = issue;
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const shownOwner = owner && (owner.protectedIdentity ? told('hiddenName') : owner.name);
  return (
    <>
      <h2>{told('facts')}</h2>
      <Facts
        facts={[
          [told('goal'), goal],
          [told('status'), <span class="ds-tag">{issueStatuses.label(status, language)}</span>],
          ...(result === null ? [] : [[told('result'), result] as const]),
          [told('body'), bodyName(body, language)],
          [
            told('influences'),
            issue.targetLevels.map((level) => targetLevels.label(level, language)).join(', '),
          ],
          [
            told('topics'),
            topics.map(({ labelSv, labelEn }) => (language === 'sv' ? labelSv : labelEn)).join(', '),
          ],
          [told('adoptedBy'), adoptedBy],
          [told('adoptedOn'), adoptedOn && <Day day={adoptedOn} />],
          [told('caseNumber'), caseNumber],
          [told('when'), (from ?? to) && <Period from={from} to={to} />],
          [told('owner'), shownOwner],
          [told('publicWord'), publishedAt ? <Moment at={publishedAt} /> : told('no')],
        ]}
      />
    </>
  );
}

function Actions({ whole: { issue, mayChange, mayPublish } }: { whole: WholeIssue }) {
  const { language } = useVisit();
  const here = `/office/issues/${issue.id}`;
  const { open, closed } = stepsFrom(issue.status);
  const actions = [
    { path: 'edit', label: texts.edit, offered: mayChange },
    { path: 'status', label: texts.step, offered: mayChange && open.length > 0 },
    { path: 'close', label: texts.close, offered: mayChange && closed.length > 0 },
    { path: 'publish', label: texts.publish, offered: mayPublish },
  ].filter(({ offered }) => offered);
  if (actions.length === 0) return null;
  return (
    <div class="actions">
      {actions.map(({ path, label }) => (
        <ButtonLink key={path} href={`${here}/${path}`} look="secondary">
          {say(label, language)}
        </ButtonLink>
      ))}
    </div>
  );
}

function Progress({ whole: { issue, progress, mayChange } }: { whole: WholeIssue }) {
  const { language } = useVisit();
  const here = `/office/issues/${issue.id}/progress`;
  const remove = ({ id, on }: { id: string; on: string }) => (
    <a
      class="ds-link"
      href={`${here}/${id}/remove`}
      aria-label={say(texts.removeThis, language, { day: on })}
    >
      {say(texts.remove, language)}
    </a>
  );
  return (
    <>
      <h2>{say(texts.progress, language)}</h2>
      {progress.length === 0 ? (
        <p>{say(texts.noProgress, language)}</p>
      ) : (
        <Table
          caption={say(texts.progress, language)}
          columns={[
            { label: say(texts.day, language), cell: ({ on }) => <Day day={on} /> },
            { label: say(texts.note, language), cell: ({ text }) => text },
            ...(mayChange ? [{ label: say(texts.action, language), cell: remove }] : []),
          ]}
          rows={progress}
        />
      )}
      {mayChange && (
        <p>
          <ButtonLink href={`${here}/new`} look="secondary">
            {say(texts.noteProgress, language)}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
