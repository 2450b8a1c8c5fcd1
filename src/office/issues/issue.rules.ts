import { LANGUAGES, type Language } from '../../platform/language/language.js';
import { type Message, type Reason, reason } from '../../platform/language/message.js';
import { IssueStatus, issueStatuses } from '../../words/issue-words.js';
import { lineFaults } from '../../words/line.js';
import { dayFaults, periodFaults } from '../../words/period.js';
import type { IssueProgress } from './issue-progress.entity.js';
import type { Issue } from './issue.entity.js';
import { issuesMessages } from './issues.messages.js';

/** What the rules look at. */
export type IssueContent = Pick<
  Issue,
  | 'title'
  | 'goal'
  | 'status'
  | 'adoptedBy'
  | 'adoptedOn'
  | 'caseNumber'
  | 'result'
  | 'from'
  | 'to'
  | 'publishedAt'
>;

const CLOSED: ReadonlySet<IssueStatus> = new Set([
  IssueStatus.ACHIEVED,
  IssueStatus.PARTLY_ACHIEVED,
  IssueStatus.DROPPED,
]);

/** Whether the body has stopped pursuing it. */
export function isClosed(status: IssueStatus): boolean {
  return CLOSED.has(status);
}

/**
 * All that is wrong with an issue as it would be, in the state it would be in. `today` is a day in Sweden; `wasAdopted`
 * says whether it is kept with a decision to pursue it.
 */
export function issueFaults(issue: IssueContent, today: string, wasAdopted = false): Reason[] {
  return [
    ...lineFaults(issue.title, { field: '/title', longest: 200, required: true }),
    ...lineFaults(issue.goal, { field: '/goal', longest: 2000 }),
    ...lineFaults(issue.adoptedBy, { field: '/adoptedBy', longest: 200 }),
    ...lineFaults(issue.caseNumber, { field: '/caseNumber', longest: 100 }),
    ...lineFaults(issue.result, { field: '/result', longest: 2000 }),
    ...periodFaults(issue),
    ...(needsAdoption(issue, wasAdopted) ? adoptionFaults(issue, today) : []),
    ...resultFaults(issue),
  ];
}

/** Why an issue cannot go from one status to another; null when it can. */
export function stepFault(before: IssueStatus, after: IssueStatus): Reason | null {
  if (before === after) return stepReason(issuesMessages.statusSame, before, after);
  return NEXT[before].includes(after) ? null : stepReason(issuesMessages.statusNotNext, before, after);
}

/** Why an issue cannot be closed as it is. */
export function closingFault(status: IssueStatus): Reason | null {
  return isClosed(status) ? reason(issuesMessages.closedAlready) : null;
}

/** Why an issue cannot become public as it is. */
export function publishingFault(issue: Pick<Issue, 'publishedAt' | 'status' | 'adoptedOn'>): Reason | null {
  if (issue.publishedAt !== null) return reason(issuesMessages.publicAlready, undefined, '/id');
  return isProposal(issue) ? reason(issuesMessages.proposalNotPublic, undefined, '/id') : null;
}

/** Whether nobody has decided to pursue it: it is proposed, or was dropped as a mere proposal. */
export function isProposal({ status, adoptedOn }: Pick<Issue, 'status' | 'adoptedOn'>): boolean {
  return status === PROPOSED || adoptedOn === null;
}

/** Where an issue may go from here, short of its end, and how it may end. */
export function stepsFrom(status: IssueStatus): { open: IssueStatus[]; closed: IssueStatus[] } {
  const next = NEXT[status];
  return { open: next.filter((each) => !isClosed(each)), closed: next.filter(isClosed) };
}

/** All that is wrong with a note about what happened. */
export function progressFaults({ on, text }: Pick<IssueProgress, 'on' | 'text'>, today: string): Reason[] {
  const faults = [
    ...dayFaults(on, '/on'),
    ...lineFaults(text, { field: '/text', longest: 2000, required: true }),
  ];
  if (faults.length === 0 && on > today)
    faults.push(reason(issuesMessages.happenedInFuture, { day: on }, '/on'));
  return faults;
}

const { PROPOSED, ADOPTED, PURSUED, PAUSED, ACHIEVED, PARTLY_ACHIEVED, DROPPED } = IssueStatus;

// What is closed may be taken up again; what was adopted is never again a mere proposal.
const NEXT: Readonly<Record<IssueStatus, readonly IssueStatus[]>> = {
  PROPOSED: [ADOPTED, PURSUED, DROPPED],
  ADOPTED: [PURSUED, PAUSED, ACHIEVED, PARTLY_ACHIEVED, DROPPED],
  PURSUED: [PAUSED, ACHIEVED, PARTLY_ACHIEVED, DROPPED],
  PAUSED: [PURSUED, ACHIEVED, PARTLY_ACHIEVED, DROPPED],
  ACHIEVED: [PURSUED],
  PARTLY_ACHIEVED: [PURSUED],
  DROPPED: [PURSUED],
};

/** Whether a decision to pursue it must be known. A proposal may be dropped without one, what was adopted loses none. */
function needsAdoption(issue: IssueContent, wasAdopted: boolean): boolean {
  const { status, adoptedBy, adoptedOn, publishedAt } = issue;
  if (status === DROPPED && (wasAdopted || publishedAt !== null)) return true;
  return (status !== PROPOSED && status !== DROPPED) || adoptedBy !== null || adoptedOn !== null;
}

function adoptionFaults(issue: IssueContent, today: string): Reason[] {
  const { adoptedBy, adoptedOn, goal } = issue;
  const faults = dayFaults(adoptedOn, '/adoptedOn');
  if (adoptedBy === null) faults.push(reason(issuesMessages.adoptionMissing, undefined, '/adoptedBy'));
  if (adoptedOn === null) faults.push(reason(issuesMessages.adoptionDayMissing, undefined, '/adoptedOn'));
  else if (faults.length === 0 && adoptedOn > today)
    faults.push(reason(issuesMessages.adoptedInFuture, { day: adoptedOn }, '/adoptedOn'));
  if (goal === null) faults.push(reason(issuesMessages.goalMissing, undefined, '/goal'));
  return faults;
}

function resultFaults({ status, result }: IssueContent): Reason[] {
  if (isClosed(status))
    return result === null ? [reason(issuesMessages.resultMissing, undefined, '/result')] : [];
  return result === null ? [] : [reason(issuesMessages.resultTooEarly, undefined, '/result')];
}

// The statuses are told by their names in the reader's language.
function stepReason(message: Message, before: IssueStatus, after: IssueStatus): Reason {
  const told = LANGUAGES.map((language): [Language, string] => [
    language,
    message[language]
      .replace('{before}', issueStatuses.label(before, language))
      .replace('{after}', issueStatuses.label(after, language)),
  ]);
  const texts = Object.fromEntries(told) as Record<Language, string>;
  return reason({ code: message.code, ...texts }, undefined, '/status');
}
