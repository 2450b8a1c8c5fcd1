import type pg from 'pg';
import type { JsonObject } from '../../../words/json.js';
import type { Row, Table } from '../tables/table.js';
import { changes } from '../tables/history.tables.js';
import { BATCH, oneAhead, rawRows, type RawRow } from './reading-rows.js';
import { type HistoryEntry, rowOfEntry } from './rows-of.js';
import { utc } from './sources.js';

/** The rows of `versions` or `changes` up to a revision, some at a time. */
export function historyRows(client: pg.ClientBase, table: Table, revision: string): AsyncGenerator<Row[]> {
  const sql = table.name === changes.name ? WHOLE : SAID;
  let after: string | null = '0';
  return oneAhead(async () => {
    const rows: RawRow[] = await rawRows(client, sql, [after, revision]);
    after = rows.at(-1)?.[0] ?? after;
    return rows.length === 0 ? undefined : rows.map((row) => rowOfEntry(table, entryOf(row)));
  });
}

function entryOf(row: RawRow): HistoryEntry {
  const [seq, kind, id, reference, version, type, at, hash] = row.map((text) => text ?? '');
  const [record, key, salts, gone] = row.slice(8);
  return {
    ...({ seq, kind, id, type, at, hash } as Record<'seq' | 'kind' | 'id' | 'type' | 'at' | 'hash', string>),
    reference: reference === '' || reference === undefined ? null : reference,
    version: Number(version),
    record: read(record) ?? {},
    key: key ?? null,
    salts: read(salts) as HistoryEntry['salts'],
    gone: (read(gone) ?? {}) as HistoryEntry['gone'],
  };
}

function read(json: string | null | undefined): JsonObject | null {
  return json === null || json === undefined ? null : (JSON.parse(json) as JsonObject);
}

const HEAD = `entry.seq, entry.kind, entry.id, coalesce(record.record->>'reference', tombstone.reference),
  entry.version, entry.type, ${utc('entry.at')}, encode(entry.leaf_hash, 'hex')`;
// Both ends are said of both tables: otherwise every batch walks one of them from its beginning.
const FROM = `FROM register.entry JOIN register.record USING (seq)
  LEFT JOIN register.tombstone ON tombstone.id = entry.id
  WHERE entry.seq > $1 AND entry.seq <= $2 AND record.seq > $1 AND record.seq <= $2 ORDER BY entry.seq LIMIT ${BATCH}`;
const WHOLE = `SELECT ${HEAD}, record.record, encode(record.key, 'hex'), record.salts, record.gone ${FROM}`;
const SAID = `SELECT ${HEAD}, jsonb_build_object('reason', record.record->'reason') ${FROM}`;
