import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { OperatorFault } from '../errors/operator-fault.js';
import type { Progress } from '../progress/progress.js';
import { type BackupFile, totalRows } from './backup-file.js';
import { copied, COPY_SETTINGS, quoted, SCHEMAS, tablesOf } from './database-shape.js';
import type { BackedUpTable } from './manifest.js';
import { RowTally } from './row-tally.js';

/** Fills the tables of a database that was just made, in the caller's transaction, and compares what is in them. */
export async function load(client: pg.ClientBase, backup: BackupFile, progress: Progress): Promise<void> {
  const { tables, sequences } = backup.manifest;
  await client.query(`${COPY_SETTINGS} SET LOCAL maintenance_work_mem = '128MB'`);
  await requireSameShape(client, tables);
  const putBack = await setAside(client);
  const stage = progress.begin('Restoring', totalRows(tables), 'rows');
  for (const table of tables) {
    await copyIn(client, backup, table, (rows) => {
      stage.advance(rows);
    });
  }
  stage.end();
  const rules = progress.begin('Putting indexes and constraints back', putBack.length, 'of them');
  for (const statement of putBack) {
    await client.query(statement);
    rules.advance(1);
  }
  rules.end();
  for (const { sequence, last } of sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint)', [quoted(sequence), last]);
  }
  await requireSameRows(client, tables, progress);
}

async function requireSameShape(client: pg.ClientBase, tables: readonly BackedUpTable[]): Promise<void> {
  const found = new Map(
    (await tablesOf(client)).map((shape) => [shape.table, [...shape.columns].sort().join()]),
  );
  const other = tables.find(({ table, columns }) => found.get(table) !== [...columns].sort().join());
  const missing = [...found.keys()].find((table) => !tables.some((backedUp) => backedUp.table === table));
  const differing = other?.table ?? missing;
  if (differing === undefined) return;
  throw new OperatorFault(
    `The backup cannot be restored: its migrations have the names of this version's, but the table ${differing} is ` +
      'not the same. Restore it with the version that took it.',
  );
}

/**
 * Takes away what would hinder or slow the loading, and says how to put it back: triggers, foreign keys (tables refer to
 * each other and to themselves) and indexes. An owner may do all this without being a superuser.
 */
async function setAside(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ aside: string; back: string }>(
    `WITH ours AS (SELECT pg_class.oid FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                   WHERE nspname = ANY ($1))
    SELECT aside, back FROM (
      SELECT 1 AS step, format('DROP INDEX %s', indexrelid::regclass) AS aside, pg_get_indexdef(indexrelid) AS back
        FROM pg_index JOIN ours ON oid = indrelid
       WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
      UNION ALL
      SELECT 2, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
             format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(pg_constraint.oid))
        FROM pg_constraint JOIN ours ON ours.oid = conrelid WHERE contype = 'f'
      UNION ALL
      SELECT 3, format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
             format('ALTER TABLE %s ENABLE TRIGGER %I', tgrelid::regclass, tgname)
        FROM pg_trigger JOIN ours ON ours.oid = tgrelid WHERE NOT tgisinternal AND tgenabled = 'O'
    ) AS hindrance ORDER BY step, aside`,
    [SCHEMAS],
  );
  // A foreign key may stand on an index: it goes first and comes back last.
  for (const { aside } of [...rows].reverse()) await client.query(aside);
  return rows.map(({ back }) => back);
}

async function copyIn(
  client: pg.ClientBase,
  backup: BackupFile,
  table: BackedUpTable,
  onRows: (rows: number) => void,
): Promise<void> {
  // Migrations leave rows of their own.
  await client.query(`TRUNCATE ${quoted(table.table)}`);
  const tally = new RowTally(onRows);
  const sink = client.query(copyFrom(`COPY ${copied(table)} FROM STDIN`));
  await pipeline(await backup.rowsOf(table), tally, sink);
  backup.requireSame(table, tally.result);
}

/** Reads back what the database now holds. */
async function requireSameRows(
  client: pg.ClientBase,
  tables: readonly BackedUpTable[],
  progress: Progress,
): Promise<void> {
  const stage = progress.begin('Comparing', totalRows(tables), 'rows');
  for (const table of tables) {
    const tally = new RowTally((rows) => {
      stage.advance(rows);
    });
    await pipeline(client.query(copyTo(`COPY ${copied(table)} TO STDOUT`)), tally, nowhere());
    const { rows, fingerprint } = tally.result;
    if (rows === table.rows && fingerprint === table.fingerprint) continue;
    throw new OperatorFault(
      `The table ${table.table} came back from the database otherwise than it was backed up ` +
        `(${rows} of ${table.rows} rows).`,
    );
  }
  stage.end();
}

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
