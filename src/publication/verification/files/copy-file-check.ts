import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Misfit } from '../../../register/copies/faults.js';
import { cellFrom, quoted, type Stored } from '../../../register/open-data/formats/sqlite/sqlite-schema.js';
import type { Edition } from '../../../register/open-data/formats/writer.js';
import { coverageTable } from '../../../register/open-data/tables/coverage.table.js';
import type { DeclaredTable } from '../../../register/open-data/tables/declaration.js';
import type { Row, Table } from '../../../register/open-data/tables/table.js';
import { TABLES } from '../../../register/open-data/tables/tables.js';
import { nameOf, type RebuiltRegister } from '../rebuilt-register.js';
import { entriesIn } from './entry-files.js';
import type { LoneFile } from './lone-file.js';

/** Opens register.sqlite, or a copy that somebody keeps in step with a register. */
export function openCopy(path: string): LoneFile {
  return {
    entries: () => entriesIn(path, () => undefined),
    tables: {
      edition: reading(path, editionIn),
      coverage: () => coverageIn(path),
      difference: (again, register) =>
        reading(path, (given) => difference(given, join(again, 'register.sqlite'), register)),
    },
  };
}

function reading<T>(path: string, work: (database: DatabaseSyncInstance) => T): T {
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    return work(database);
  } catch (error) {
    if (error instanceof Misfit) throw error;
    throw new Misfit(
      `The SQLite file is damaged: ${error instanceof Error ? error.message : String(error)}.`,
    );
  } finally {
    if (database?.isOpen) database.close();
  }
}

function editionIn(database: DatabaseSyncInstance): Edition {
  const rows = database.prepare('SELECT name, value FROM about').all() as { name: string; value: string }[];
  const about = new Map(rows.map(({ name, value }) => [name, value]));
  const [publicUrl = '', revision = '', at = '', day = ''] = ['source', 'revision', 'at', 'day'].map((name) =>
    about.get(name),
  );
  if (Number.isNaN(Date.parse(at))) throw new Misfit('The table about does not say which state it is of.');
  return { publicUrl, revision, at: new Date(at), day };
}

async function* coverageIn(path: string): AsyncGenerator<Row[]> {
  const { name, columns, primaryKey } = coverageTable;
  const order = primaryKey.map(quoted).join(', ');
  const rows = reading(
    path,
    (given) =>
      given.prepare(`SELECT * FROM ${quoted(name)} ORDER BY ${order}`).all() as Record<string, Stored>[],
  );
  for (const row of rows) {
    yield await Promise.resolve([columns.map((column) => cellFrom(row[column.name] ?? null, column))]);
  }
}

// By rows, not by bytes: a copy that is kept in step was written in another order.
function difference(
  given: DatabaseSyncInstance,
  again: string,
  register: RebuiltRegister,
): string | undefined {
  const [{ integrity_check: state } = { integrity_check: '' }] = given
    .prepare('PRAGMA integrity_check(1)')
    .all() as { integrity_check: string }[];
  if (state !== 'ok') return `The SQLite file is damaged: ${state}.`;
  given.prepare('ATTACH DATABASE ? AS again').run(again);
  for (const table of TABLES) {
    const [other] = rowsThatDiffer(given, table, ['again', 'main']);
    if (other)
      return `The table ${table.name} does not say what ${whose(table, other, register)} says, in the row ${keyOf(table, other)}.`;
    const [more] = rowsThatDiffer(given, table, ['main', 'again']);
    if (more) return `The row ${keyOf(table, more)} of ${table.name} is more than the entries say.`;
  }
  return undefined;
}

type StoredRow = Readonly<Record<string, Stored>>;

function rowsThatDiffer(
  database: DatabaseSyncInstance,
  { name }: Table,
  [one, other]: [string, string],
): StoredRow[] {
  return database
    .prepare(`SELECT * FROM ${one}.${quoted(name)} EXCEPT SELECT * FROM ${other}.${quoted(name)} LIMIT 1`)
    .all() as StoredRow[];
}

function keyOf({ primaryKey }: Table, row: StoredRow): string {
  return primaryKey.map((column) => String(row[column])).join(' ');
}

/** The entry that says what a row should say. */
function whose({ kind, primaryKey }: DeclaredTable, row: StoredRow, register: RebuiltRegister): string {
  if (kind !== undefined) {
    return register.entryOf(kind, String(row['id'] ?? row[primaryKey[0] ?? ''])) ?? 'no entry';
  }
  if (row['seq'] === undefined) return 'the register';
  const { seq, kind: own, id, reference } = row;
  return nameOf({
    ...{ seq: Number(seq), kind: String(own), id: String(id) },
    reference: typeof reference === 'string' ? reference : null,
  });
}
