import type pg from 'pg';
import { asOwner, makeTestDatabase, serverUrl, type TestDatabase } from './test-database.js';

/** Stands in everything that was changed. */
export const CANARY = 'Kanariefågel';

interface Column {
  schema: string;
  table: string;
  column: string;
}

/** A copy of a database to which nobody is connected. */
export async function copyOf(url: string): Promise<TestDatabase> {
  const copy = await makeTestDatabase('empty');
  const name = (address: string) => new URL(address).pathname.slice(1);
  await asOwner(async (owner) => {
    await owner.query(`DROP DATABASE ${name(copy.url)}`);
    await owner.query(`CREATE DATABASE ${name(copy.url)} TEMPLATE ${name(url)}`);
  }, serverUrl());
  return copy;
}

/**
 * Writes something else in every text of the office and the letterbox that is not public: drafts, delayed meetings,
 * names that are withheld, all that stays inside. One draft is gone. Tells the columns in which something changed.
 */
export function changeWhatIsPrivate(url: string): Promise<string[]> {
  return asOwner(async (owner) => {
    // What may never be changed in the office is changed here.
    await owner.query(`SET session_replication_role = 'replica'`);
    const changed: string[] = [];
    await owner.query(`DELETE FROM office.meeting WHERE id = (
      SELECT id FROM office.meeting WHERE state = 'DRAFT' ORDER BY id LIMIT 1)`);
    for (const column of await textColumns(owner)) {
      const rows = await changedRows(owner, column);
      if (rows > 0) changed.push(`${column.schema}.${column.table}.${column.column}`);
    }
    return changed;
  }, url);
}

async function textColumns(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `SELECT table_schema AS schema, table_name AS table, column_name AS column
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema IN ('office', 'letterbox') AND table_type = 'BASE TABLE' AND table_name <> 'job'
       AND data_type = 'text' ORDER BY 1, 2, 3`,
  );
  return rows;
}

/** Columns that are keys, codes or otherwise may not hold a text like this stay as they are. */
async function changedRows(owner: pg.Client, column: Column): Promise<number> {
  const { schema, table } = column;
  const name = `"${column.column}"`;
  try {
    const { rowCount } = await owner.query(
      `UPDATE ${schema}."${table}" AS item SET ${name} = '${CANARY} ' || item.ctid::text || ' ' || ${name}
       WHERE ${name} IS NOT NULL AND ${isPrivate(column)}`,
    );
    return rowCount ?? 0;
  } catch {
    return 0;
  }
}

// A value is public where the record holds it: the record of the thing, or that of what it is part of.
function isPrivate({ schema, table, column }: Column): string {
  const record = schema === 'office' ? RECORDS[table] : undefined;
  if (!record) return 'true';
  const held = `position(to_jsonb(item."${column}")::text IN record.document::text) > 0`;
  return `NOT EXISTS (SELECT FROM register.${record.table} AS record WHERE ${record.on} AND ${held})`;
}

const LINE = `record.id = (SELECT public_id FROM office.meeting WHERE meeting.id = item.meeting_id)`;
const RECORDS: Readonly<Record<string, { table: string; on: string }>> = {
  meeting: { table: 'meeting', on: 'record.id = item.public_id' },
  participant: { table: 'meeting', on: LINE },
  ask: { table: 'meeting', on: LINE },
  document: { table: 'meeting', on: LINE },
  gift: { table: 'meeting', on: LINE },
  decision_reference: { table: 'meeting', on: LINE },
  organisation: { table: 'organisation', on: 'record.id = item.id' },
  organisation_name: { table: 'organisation', on: 'record.id = item.organisation_id' },
  organisation_identifier: { table: 'organisation', on: 'record.id = item.organisation_id' },
  official: { table: 'official', on: 'record.id = item.id' },
  post: { table: 'official', on: 'record.id = item.official_id' },
  unit: { table: 'official', on: 'true' },
  issue: { table: 'issue', on: 'record.id = item.id' },
  issue_progress: { table: 'issue', on: 'record.id = item.issue_id' },
  public_body: { table: 'public_body', on: 'record.id = item.id' },
  topic: { table: 'topic', on: 'record.code = item.code' },
  nil_return: { table: 'nil_return', on: 'record.id = item.id' },
};
