import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import type { Migrations } from '../database/migrate.js';
import { alone, makeSchemas, prepareSchemas } from '../database/prepare.js';
import { LETTERBOX, OFFICE, READER } from '../database/roles.js';
import { OperatorFault } from '../errors/operator-fault.js';
import type { Progress } from '../progress/progress.js';
import { isNewer } from '../version.js';
import type { BackupFile } from './backup-file.js';
import {
  countRows,
  dropEverything,
  type Missed,
  quoted,
  type TableCount,
  tablesOf,
} from './database-shape.js';
import { load } from './load.js';
import type { Manifest, Stamp } from './manifest.js';
import { OneTransaction } from './one-transaction.js';

export interface RestoreOrder {
  ownerUrl: string;
  backup: BackupFile;
  migrations: Migrations;
  /** Whether what the database holds may be lost. */
  replace: boolean;
  /** What makes a database count as filled: not what comes by itself in a register that nobody has used. */
  missed: Missed;
  /** Says which state of the register this is: the same as when the backup was taken. */
  stamp: (client: pg.ClientBase) => Promise<Stamp>;
  progress: Progress;
  log: (line: string) => void;
}

/** Refuses a backup that this version cannot understand. */
export function requireRestorable(manifest: Manifest, version: string, migrations: Migrations): void {
  const known = new Set(migrations.map((migration) => new migration().name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0 && !isNewer(manifest.version, version)) return;
  const what = unknown.length > 0 ? ` Its migrations ${unknown.join(', ')} are not known here.` : '';
  throw new OperatorFault(
    `The backup was taken by a newer version of Dagsljus (${manifest.version}; this is ${version}).${what} ` +
      'Install that version or a newer one, and restore with it. Nothing was restored.',
  );
}

/**
 * Puts a backup in the place of what the database holds, and says what that was. One transaction: until its end the
 * database is as it was, and so it stays when anything fails.
 */
export async function restoreBackup(order: RestoreOrder): Promise<TableCount[]> {
  const { ownerUrl, migrations, log } = order;
  return alone(ownerUrl, log, async (owner) => {
    await requireUnused(owner);
    const held = await countRows(owner, order.missed);
    if (!order.replace && held.length > 0) throw notEmpty(held);
    await prepareSchemas(owner, ownerUrl);
    try {
      await OneTransaction.run(ownerUrl, migrations, (transaction) => replaceAll(transaction, order));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new OperatorFault(`Nothing was restored, and the database is as it was. ${why}`, { cause });
    }
    for (const { table } of await tablesOf(owner)) await owner.query(`ANALYZE ${quoted(table)}`);
    return held;
  });
}

async function replaceAll(transaction: OneTransaction, order: RestoreOrder): Promise<void> {
  const { client } = transaction;
  const { backup, progress } = order;
  await client.query("SET LOCAL lock_timeout = '30s'; SET LOCAL statement_timeout = 0");
  await dropEverything(client);
  await makeSchemas(client);
  const had = new Set(backup.manifest.migrations);
  const level = (isIn: boolean) => (migration: MigrationInterface) => had.has(migration.name ?? '') === isIn;
  await transaction.migrate(transaction.migrations.filter(level(true)));
  await load(client, backup, progress);
  requireSameStamp(backup.manifest.stamp, await order.stamp(client));
  // An older backup is brought to this version as an older database would be: with its rows in it.
  await transaction.migrate(transaction.migrations.filter(level(false)));
  await transaction.enterMigrations();
}

function requireSameStamp(before: Stamp, after: Stamp): void {
  const other = Object.keys(before).find((name) => before[name] !== after[name]);
  if (other === undefined) return;
  throw new OperatorFault(
    `The register's ${other} would be ${after[other] ?? 'missing'}; the backup says ${before[other] ?? 'nothing'}.`,
  );
}

function notEmpty(held: readonly TableCount[]): OperatorFault {
  return new OperatorFault(
    `The database is not empty: it holds ${tellCounts(held)}. Nothing was restored. ` +
      'Restore into an empty one; or, to lose all that this one holds, say --replace.',
  );
}

/** What tables hold, the largest first, as a sentence has it. */
export function tellCounts(counts: readonly TableCount[]): string {
  const largest = [...counts].sort((one, other) => other.rows - one.rows);
  const told = largest.slice(0, 5).map(({ table, rows }) => `${rows} of ${table}`);
  const rest = largest.length - told.length;
  return `${told.join(', ')}${rest > 0 ? ` and rows of ${rest} other tables` : ''}`;
}

// A server that went on running would answer from what it remembers of another register.
async function requireUnused(owner: pg.Client): Promise<void> {
  const deadline = Date.now() + 3000;
  for (;;) {
    const { rows } = await owner.query<{ users: string }>(
      `SELECT count(*) AS users FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IN ($1, $2, $3, current_user)`,
      [OFFICE.name, READER.name, LETTERBOX.name],
    );
    if (rows[0]?.users === '0') return;
    if (Date.now() > deadline) break;
    await pause(100);
  }
  throw new OperatorFault(
    'The database is in use: a server or another command is connected to it. Stop that first. Nothing was restored.',
  );
}
