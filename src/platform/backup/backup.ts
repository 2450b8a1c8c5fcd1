import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { openOwnerConnection } from '../database/connect.js';
import { isDatabaseAway } from '../errors/database-away.js';
import { OperatorFault } from '../errors/operator-fault.js';
import type { Progress, Stage } from '../progress/progress.js';
import { copied, COPY_SETTINGS, migrationsOf, quoted, sequencesOf, tablesOf } from './database-shape.js';
import { type BackedUpTable, FORMAT, type Manifest, MANIFEST, type Stamp } from './manifest.js';
import { RowTally } from './row-tally.js';
import { Sealing, UNSEALED } from './seal.js';
import { writeWhole } from './whole-file.js';

export interface BackupOrder {
  ownerUrl: string;
  /** The goal; it must not be there yet. */
  file: string;
  /** Of Dagsljus. */
  version: string;
  takenAt: Date;
  /** Says, in the same snapshot, which state of the register this is. */
  stamp: (client: pg.ClientBase) => Promise<Stamp>;
  progress: Progress;
}

// Most of it is JSON, which shrinks well at any level; a higher one only takes longer.
const COMPRESSION = 3;

/** Copies every row of the register, as it is at one moment, into one file. Memory does not grow with the rows. */
export async function takeBackup(order: BackupOrder): Promise<Manifest> {
  const client = await openOwnerConnection(order.ownerUrl);
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${COPY_SETTINGS}`);
    const manifest = await describe(client, order);
    const stage = order.progress.begin('Backing up', await countAll(client, manifest.tables), 'rows');
    await writeWhole(order.file, (sink) => pipeline(zipped(client, manifest, stage), new Sealing(), sink));
    stage.end();
    return manifest;
  } catch (cause) {
    if (!isDatabaseAway(cause)) throw cause;
    throw new OperatorFault(
      'The database went away while it was backed up. Nothing was left of the backup.',
      {
        cause,
      },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The manifest before anything was counted. */
async function describe(client: pg.Client, { version, takenAt, stamp }: BackupOrder): Promise<Manifest> {
  const migrations = await migrationsOf(client);
  const shapes = await tablesOf(client);
  if (migrations.length === 0 || shapes.length === 0) {
    throw new OperatorFault('There is nothing to back up: this database has never held a register.');
  }
  // Nobody may change a table's structure from here on.
  await client.query(
    `LOCK TABLE ${shapes.map(({ table }) => quoted(table)).join(', ')} IN ACCESS SHARE MODE`,
  );
  const { rows } = await client.query<{ server: string }>(
    "SELECT current_setting('server_version') AS server",
  );
  return {
    format: FORMAT,
    version,
    takenAt: takenAt.toISOString(),
    server: rows[0]?.server ?? '',
    migrations,
    stamp: await stamp(client),
    tables: shapes.map((shape) => ({ ...shape, file: `${shape.table}.copy`, ...new RowTally().result })),
    sequences: await sequencesOf(client),
  };
}

async function countAll(client: pg.Client, tables: readonly BackedUpTable[]): Promise<number> {
  const counts = tables.map(({ table }) => `(SELECT count(*) FROM ${quoted(table)})`);
  const { rows } = await client.query<{ all: string }>(`SELECT ${counts.join(' + ')} AS all`);
  return Number(rows[0]?.all);
}

/** A ZIP file that reads one table after the other, each when it comes to it, and then the finished manifest. */
function zipped(client: pg.Client, manifest: Manifest, stage: Stage): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const options = {
    mtime: new Date(manifest.takenAt),
    mode: 0o100600,
    compressionLevel: COMPRESSION,
    // The size of a table is not known when it begins.
    forceZip64Format: true,
  };
  for (const table of manifest.tables) {
    zip.addReadStreamLazy(table.file, options, (give) => {
      const { rows, done } = rowsOf(client, table, stage);
      // The ZIP file does not notice when what it reads breaks off.
      done.catch((error: unknown) => output.destroy(error as Error));
      give(null, rows);
    });
  }
  zip.addReadStreamLazy(MANIFEST, options, (give) => {
    give(null, Readable.from([Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]));
  });
  zip.end({ forceZip64Format: false, comment: UNSEALED });
  return output;
}

function rowsOf(
  client: pg.Client,
  table: BackedUpTable,
  stage: Stage,
): { rows: Readable; done: Promise<void> } {
  const tally = new RowTally((rows) => {
    stage.advance(rows);
  });
  tally.once('end', () => Object.assign(table, tally.result));
  tally.on('error', () => undefined);
  return { rows: tally, done: pipeline(client.query(copyTo(`COPY ${copied(table)} TO STDOUT`)), tally) };
}
