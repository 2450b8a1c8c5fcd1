import { IssueOrder } from '../../words/query-words.js';
import type { IssueFilter, IssuesInput } from '../questions/list.inputs.js';
import { askedIds, askedList, askedWords } from '../questions/questions.rules.js';
import type { Stored } from '../read-model/stored.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import { Values } from '../reading/values.js';
import type { IssueRecord } from '../records/issue.record.js';
import { issuePassages } from '../search/passages.rules.js';
import { askedSearch } from '../search/search-text.rules.js';
import type { ValueCount } from './figures/meeting-figures.queries.js';
import { all } from './lists/pages.js';
import { issueOrders } from './lists/party-orders.js';
import { type FoundPage, type PartyList, readSearched, textConditions } from './lists/searched-page.js';

interface IssueItem {
  id: string;
  document: Stored<IssueRecord>;
}

export function findIssue(reading: Reading, id: string): Awaitable<IssueRecord | undefined> {
  const loader = reading.keeper('issue', async (ids) => {
    const rows = await reading.steadyQuery<IssueItem>(
      'SELECT id, document FROM register.issue WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, issueOf(row)]));
  });
  return loader.load(id);
}

export async function readIssues(
  reading: Reading,
  input: Readonly<IssuesInput>,
): Promise<FoundPage<IssueRecord>> {
  return readSearched(reading, listOf(input), input);
}

/** What issues can be counted by. */
export type IssueValue = keyof typeof COUNTED;

const COUNTED = {
  status: { of: 'status', value: 'item.status' },
  topic: {
    of: 'topics',
    value: `unnest(ARRAY(SELECT DISTINCT unnest(topic.codes) FROM register.topic WHERE topic.code = ANY(item.topic_codes)))`,
  },
  body: {
    of: 'publicBodyIds',
    value: `unnest((SELECT ancestor_ids FROM register.public_body AS body WHERE body.id = item.public_body_id))::text`,
  },
  level: { of: 'targetLevels', value: 'unnest(item.target_levels)' },
} as const;
const MOST_VALUES = 60;

/** How many of the issues found have each value, the most frequent first. What is asked of it itself is left out. */
export async function countIssuesBy(
  reading: Reading,
  filter: Readonly<IssueFilter>,
  by: IssueValue,
): Promise<ValueCount[]> {
  const { of, value } = COUNTED[by];
  const list = listOf({ filter: { ...filter, [of]: null } });
  const values = new Values();
  const found = all([...list.conditions(values), ...textConditions(list, values)]);
  return reading.query<ValueCount>(
    `SELECT value, count(*)::integer AS count
     FROM (SELECT ${value} AS value FROM register.issue AS item ${found}) AS given
     GROUP BY value ORDER BY count DESC, value COLLATE "C" LIMIT ${MOST_VALUES}`,
    values.all,
  );
}

function listOf({
  filter,
  orderBy,
}: Pick<IssuesInput, 'filter' | 'orderBy'>): PartyList<IssueItem, IssueRecord> {
  const asked = filter ?? {};
  return {
    table: 'issue',
    columns: 'item.id, item.document',
    search: askedSearch(asked.text ?? '', '/filter/text'),
    conditions: (values: Values) => conditions(asked, values),
    order: issueOrders[orderBy ?? IssueOrder.NAME],
    record: issueOf,
    passages: issuePassages,
  };
}

function conditions(filter: Readonly<IssueFilter>, values: Values): string[] {
  const { status, publicBodyIds, topics, targetLevels } = filter;
  const found: string[] = [];
  if (status) found.push(`item.status = ANY(${values.add(askedList(status, '/filter/status'))}::text[])`);
  if (publicBodyIds) {
    const ids = values.add(askedIds(publicBodyIds, '/filter/publicBodyIds'));
    found.push(`EXISTS (SELECT FROM register.public_body AS body
                        WHERE body.id = item.public_body_id AND body.ancestor_ids && ${ids}::uuid[])`);
  }
  if (topics) {
    const codes = values.add(askedWords(topics, '/filter/topics'));
    found.push(`EXISTS (SELECT FROM register.topic
                        WHERE topic.code = ANY(item.topic_codes) AND topic.codes && ${codes}::text[])`);
  }
  if (targetLevels) {
    found.push(
      `item.target_levels && ${values.add(askedList(targetLevels, '/filter/targetLevels'))}::text[]`,
    );
  }
  return found;
}

function issueOf({ document }: IssueItem): IssueRecord {
  return { targetLevels: [], topicCodes: [], progress: [], ...document };
}
