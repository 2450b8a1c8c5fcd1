import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { countIssuesBy, readIssues } from '../../queries/issues.queries.js';
import { bodyOf, bodyWithId } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { IssuesInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { IssueRecord } from '../../records/issue.record.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import type { Choice } from '../lists/list-choices.js';
import type { ListFacet } from '../lists/list-facets.js';
import type { ListSearch } from '../lists/list-search.js';
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
export interface IssuesView {
  language: Language;
  search: ListSearch<IssuesInput>;
  choices: readonly Choice[];
  count: number;
  rows: readonly IssueRow[];
  pageInfo: PageInfoRecord;
  facets: readonly ListFacet[];
}

export async function readIssuesView(
  reading: Reading,
  search: ListSearch<IssuesInput>,
  language: Language,
): Promise<IssuesView> {
  const found = await readIssues(reading, search.input);
  const [count, rows, facets, choices] = await Promise.all([
    found.count(),
    Promise.all(found.nodes.map((issue) => issueRow(reading, issue, language))),
    facetsOf(reading, search, language),
    Promise.all(search.narrowing.map((pair) => choiceOf(reading, pair, language))),
  ]);
  return { language, search, choices, count, rows, pageInfo: found.pageInfo, facets };
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

const FACETS = [
  { by: 'status', parameter: 'status', label: texts.status },
  { by: 'topic', parameter: 'topics', label: texts.topics },
  { by: 'body', parameter: 'publicBodyIds', label: texts.body },
  { by: 'level', parameter: 'targetLevels', label: texts.levels },
] as const;

async function facetsOf(
  reading: Reading,
  { input: { filter } }: ListSearch<IssuesInput>,
  language: Language,
): Promise<ListFacet[]> {
  return Promise.all(
    FACETS.map(async ({ by, parameter, label }): Promise<ListFacet> => {
      const counts = await countIssuesBy(reading, filter ?? {}, by);
      const values = counts.map(async ({ value, count }) => ({
        label: await valueInWords(reading, [parameter, value], language),
        count,
        pair: [parameter, value] as const,
      }));
      return { label: say(label, language), values: await Promise.all(values) };
    }),
  );
}

async function choiceOf(
  reading: Reading,
  pair: readonly [string, string],
  language: Language,
): Promise<Choice> {
  const asked = FACETS.find(({ parameter }) => parameter === pair[0]);
  const told = await valueInWords(reading, pair, language);
  return { pair, label: say(asked?.label ?? texts.text, language), told };
}

type Tell = (value: string, told: { reading: Reading; language: Language }) => string | Promise<string>;

const statuses: Vocabulary = issueStatuses;
const levels: Vocabulary = targetLevels;

const TOLD: Readonly<Record<string, Tell>> = {
  status: (value, { language }) => statuses.label(value, language),
  targetLevels: (value, { language }) => levels.label(value, language),
  topics: async (code, { reading, language }) =>
    inLanguage((await someTopics(reading, [code]))[0]?.label, language) || code,
  publicBodyIds: async (id, { reading, language }) =>
    inLanguage((await bodyWithId(reading, id.toLowerCase()))?.name, language) || id,
};

async function valueInWords(
  reading: Reading,
  [name, value]: readonly [string, string],
  language: Language,
): Promise<string> {
  return (await TOLD[name]?.(value, { reading, language })) ?? value;
}
