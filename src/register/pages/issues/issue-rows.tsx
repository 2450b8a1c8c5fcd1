import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { issueStatuses } from '../../../words/issue-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfIssue } from '../parties/party-paths.js';
import { spokenIn } from '../record/quoting.js';
import type { IssueRow } from './issues-view.js';
import { issuesMessages as texts } from './issues.messages.js';

interface RowsProps {
  rows: readonly IssueRow[];
  language: Language;
}

/** Issues one below the other: how far they have come, what is wanted, who pursues them. */
export function IssueRows({ rows, language }: RowsProps) {
  return (
    <ol class="issue-rows">
      {rows.map((row) => (
        <li key={row.issue.id}>
          <Row row={row} language={language} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row: { issue, body, topics, meetings }, language }: { row: IssueRow; language: Language }) {
  const { id, title, goal, status } = issue;
  return (
    <>
      <p class="issue-status">{issueStatuses.label(status, language)}</p>
      <h3>
        <a class="ds-link" href={pathIn(language, pathOfIssue(id))} lang={spokenIn(language)}>
          {title}
        </a>
      </h3>
      {goal && (
        <p class="issue-goal" lang={spokenIn(language)}>
          {goal}
        </p>
      )}
      <p class="party-what">
        {[body, ...topics, say(texts.meetings, language, { count: meetings })].join(' · ')}
      </p>
    </>
  );
}
