import { askedId } from '../questions/questions.rules.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { Named } from '../records/node.record.js';
import { findIssue } from './issues.queries.js';
import { findMeeting } from './meetings/meetings.queries.js';
import { findNilReturn } from './nil-returns.queries.js';
import { findOfficial } from './officials.queries.js';
import { findOrganisation } from './organisations.queries.js';
import { findBody } from './public-bodies.queries.js';
import { findTombstone } from './tombstones.queries.js';
import { topicWithId } from './topics.queries.js';

type Finder = (reading: Reading, id: string) => Awaitable<object | undefined>;

const finders: Readonly<Record<string, Finder>> = {
  Meeting: (reading, id) => findMeeting(reading, { id }),
  Organisation: findOrganisation,
  Official: findOfficial,
  PublicBody: (reading, id) => findBody(reading, { id }),
  Topic: topicWithId,
  Issue: findIssue,
  NilReturn: findNilReturn,
  Tombstone: (reading, id) => findTombstone(reading, { id }),
};

const tables: Readonly<Record<string, string>> = {
  Meeting: 'meeting',
  Organisation: 'organisation',
  Official: 'official',
  PublicBody: 'public_body',
  Topic: 'topic',
  Issue: 'issue',
  NilReturn: 'nil_return',
  Tombstone: 'tombstone',
};

/** A record of any kind. */
export async function findNode(reading: Reading, asked: string): Promise<(object & Named) | undefined> {
  const id = askedId(asked);
  const type = await typeOf(reading, id);
  const found = type === undefined ? undefined : await finders[type]?.(reading, id);
  return found && type !== undefined ? Object.assign({ ...found }, { __typename: type }) : undefined;
}

function typeOf(reading: Reading, id: string): Awaitable<string | undefined> {
  const loader = reading.loader('type of node', async (ids) => {
    const parts = Object.entries(tables).map(
      ([type, table]) => `SELECT id, '${type}' AS type FROM register.${table} WHERE id = ANY($1::uuid[])`,
    );
    const rows = await reading.query<{ id: string; type: string }>(parts.join(' UNION ALL '), [ids]);
    return new Map(rows.map((row) => [row.id, row.type]));
  });
  return loader.load(id);
}
