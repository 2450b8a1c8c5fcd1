import type pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { takeBackup } from '../../src/platform/backup/backup.js';
import { BackupFile } from '../../src/platform/backup/backup-file.js';
import type { Manifest, Stamp } from '../../src/platform/backup/manifest.js';
import { restoreBackup } from '../../src/platform/backup/restore.js';
import type { Progress } from '../../src/platform/progress/progress.js';
import { registerStamp } from '../../src/publication/verification/database/register-stamp.js';
import { asOwner } from './test-database.js';

const quiet: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
const silent = () => undefined;

export function openBackup(file: string): Promise<BackupFile> {
  return BackupFile.open(file, quiet);
}

export function backUp(ownerUrl: string, file: string, version = '0.0.1'): Promise<Manifest> {
  const takenAt = new Date('2026-03-02T09:00:00Z');
  return takeBackup({ ownerUrl, file, version, takenAt, stamp: registerStamp, progress: quiet });
}

/** Replaces what a database holds; with another stamp the restore fails when nearly all is done. */
export async function restoreInto(
  ownerUrl: string,
  file: string,
  stamp: (client: pg.ClientBase) => Promise<Stamp> = registerStamp,
): Promise<void> {
  const backup = await openBackup(file);
  try {
    const order = { ownerUrl, backup, migrations, missed: {}, progress: quiet, log: silent };
    await restoreBackup({ ...order, replace: true, stamp });
  } finally {
    backup.close();
  }
}

/** Many rows in one table, so that copying takes a while. */
export async function fill(url: string, rows: number): Promise<void> {
  await asOwner(
    (owner) =>
      owner.query(
        `INSERT INTO register.tombstone (id, seq, kind, type, at, reason)
         SELECT gen_random_uuid(), n, 'MEETING', 'WITHDRAWN', now(), md5(n::text) || md5((n + 1)::text)
           FROM generate_series(1, ${rows}) AS n`,
      ),
    url,
  );
}
