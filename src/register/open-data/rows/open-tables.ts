import type pg from 'pg';
import { RecordKind } from '../../../words/register-words.js';
import type { Edition, WholeRecord } from '../formats/writer.js';
import type { DeclaredTable } from '../tables/declaration.js';
import type { Around } from '../tables/line.js';
import type { Row, Table } from '../tables/table.js';
import { coverageTable } from '../tables/coverage.table.js';
import { declarationOf } from '../tables/tables.js';
import { coverageRows, countCoverage } from './coverage.js';
import { historyRows } from './history.js';
import { rawRows } from './reading-rows.js';
import { recordsOf } from './records.js';
import { rowsOf } from './rows-of.js';
import { surroundingsAt } from './surroundings.js';
import { asOf, NEWEST, type Source, type Statement, utc } from './sources.js';

/** The tables of one state of the register. */
export interface OpenTables {
  readonly edition: Edition;
  readonly around: Around;
  /**
   * The rows of a table in their order, some at a time. `keys`: a statement that gives the ids of the records whose rows
   * are wanted, in the order that they are wanted in; only of the newest state.
   */
  rows(table: Table, keys?: Statement): AsyncIterable<readonly Row[]>;
  /** How many rows a table has. */
  count(table: Table): Promise<number>;
  /** All records that are public, whole, by kind. */
  records(): AsyncIterable<readonly WholeRecord[]>;
}

export interface TablesAsked {
  /** The address of the register, without a slash at the end. */
  publicUrl: string;
  /** The day in Sweden. */
  day: string;
  /** The newest entry that counts, where it is not the newest of all. */
  revision?: string;
}

/** Opens the tables on a client that is in a transaction which sees one state of the register: REPEATABLE READ, READ ONLY. */
export async function openTables(client: pg.ClientBase, asked: TablesAsked): Promise<OpenTables> {
  const { publicUrl, day, revision } = asked;
  const source = revision === undefined ? NEWEST : asOf(revision);
  const edition: Edition = { ...(await stateOf(client, revision)), day, publicUrl };
  const around = await surroundingsAt(client, source, { publicUrl, isWhole: revision === undefined });
  return {
    edition,
    around,
    rows: (table, keys) => {
      const declared = declarationOf(table);
      if (declared.name === coverageTable.name) return coverageRows(client, { day, revision });
      if (declared.kind === undefined) return historyRows(client, table, edition.revision);
      return recordRows(client, { source, declared, keys, around });
    },
    count: (table) => {
      const declared = declarationOf(table);
      if (declared.name === coverageTable.name) return countCoverage(client, { day, revision });
      return countRows(client, { source, declared, revision: edition.revision });
    },
    records: () => wholeRecords(client, source),
  };
}

async function stateOf(
  client: pg.ClientBase,
  revision = 'newest',
): Promise<Pick<Edition, 'revision' | 'at'>> {
  const [row] = await rawRows(
    client,
    `SELECT seq, ${utc('at')} FROM register.entry WHERE $1 = 'newest' OR seq = $1::bigint ORDER BY seq DESC LIMIT 1`,
    [revision],
  );
  if (revision !== 'newest' && !row) throw new Error(`the register has no revision ${revision}`);
  return { revision: row?.[0] ?? '0', at: new Date(row?.[1] ?? 0) };
}

interface Asked {
  source: Source;
  declared: DeclaredTable;
  keys?: Statement | undefined;
  around: Around;
}

async function* recordRows(
  client: pg.ClientBase,
  { source, declared, keys, around }: Asked,
): AsyncGenerator<Row[]> {
  const { kind, members } = declared;
  if (kind === undefined) return;
  for await (const records of recordsOf(client, source, { kind, members, keys })) {
    const rows = records.flatMap((record) => rowsOf(declared, record, around));
    if (rows.length > 0) yield rows;
  }
}

async function countRows(
  client: pg.ClientBase,
  { source, declared, revision }: { source: Source; declared: DeclaredTable; revision: string },
): Promise<number> {
  const { kind, list } = declared;
  if (kind === undefined) return Number(revision);
  const each = list === undefined ? '1' : `jsonb_array_length(coalesce(document->'${list}', '[]'))`;
  const [row] = await rawRows(
    client,
    `SELECT coalesce(sum(${each}), 0) FROM (${source.documents(kind)}) AS item`,
  );
  return Number(row?.[0]);
}

async function* wholeRecords(client: pg.ClientBase, source: Source): AsyncGenerator<WholeRecord[]> {
  for (const kind of Object.values(RecordKind)) {
    for await (const records of recordsOf(client, source, { kind, members: undefined, at: true })) {
      yield records.map((record) => ({ kind, ...record }));
    }
  }
}
