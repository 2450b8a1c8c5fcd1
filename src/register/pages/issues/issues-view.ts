import type { Language } from '../../../platform/language/language.js';
import { issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { countIssuesBy, readIssues } from '../../queries/issues.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { IssuesInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { IssueRecord } from '../../records/issue.record.js';
import type { ListSearch } from '../lists/list-search.js';
import { type ListView, type ListWords, readList } from '../lists/list-view.js';
import { inLanguage } from '../record/record-document.js';
import { issuesMessages as texts } from './issues.messages.js';

/** An issue as a row of a list. */
export interface IssueRow {
  issue: IssueRecord;
  body: string;
  topics: readonly string[];
  meetings: number;
}

/** What the page of issues shows. */
export type IssuesView = ListView<IssuesInput, IssueRow>;

const WORDS: ListWords = {
  labels: {
    text: texts.text,
    status: texts.status,
    topics: texts.topics,
    publicBodyIds: texts.body,
    targetLevels: texts.levels,
  },
  values: { status: issueStatuses, targetLevels },
};

const FACETS = [
  { by: 'status', parameter: 'status' },
  { by: 'topic', parameter: 'topics' },
  { by: 'body', parameter: 'publicBodyIds' },
  { by: 'level', parameter: 'targetLevels' },
] as const;

export async function readIssuesView(
  reading: Reading,
  search: ListSearch<IssuesInput>,
  language: Language,
): Promise<IssuesView> {
  const { filter } = search.input;
  const found = await readIssues(reading, search.input);
  return readList(reading, search, {
    ...{ language, found, words: WORDS },
    count: found.count,
    row: ({ node }) => issueRow(reading, node, language),
    facets: FACETS.map(({ by, parameter }) => ({
      parameter,
      counts: () => countIssuesBy(reading, filter, by),
    })),
  });
}

export async function issueRow(reading: Reading, issue: IssueRecord, language: Language): Promise<IssueRow> {
  const [body, topics, meetings] = await Promise.all([
    bodyOf(reading, issue),
    someTopics(reading, issue.topicCodes),
    heldCount(reading, MeetingFacet.ISSUE, issue.id),
  ]);
  return {
    issue,
    body: inLanguage(body.name, language) || body.slug,
    topics: topics.map(({ code, label }) => inLanguage(label, language) || code),
    meetings,
  };
}
