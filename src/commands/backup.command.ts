import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { takeBackup } from '../platform/backup/backup.js';
import { totalRows } from '../platform/backup/backup-file.js';
import { Clock } from '../platform/clock.js';
import { progressOn } from '../platform/progress/progress.js';
import { version } from '../platform/version.js';
import { registerStamp } from '../publication/verification/database/register-stamp.js';
import { withDatabase } from './command-surroundings.js';
import { count, size } from './figures.js';

/** `dagsljus backup`: the whole register as one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Copy the whole register into one file: drafts, accounts and all; the server may go on running',
    )
    .argument('[file]', 'the file to make, or the folder to make it in (default: dagsljus-<time>.zip here)')
    .action(async (goal?: string) => {
      const takenAt = new Clock().now();
      const file = fileAt(goal ?? '.', takenAt);
      const { tables, stamp } = await withDatabase(({ database: { ownerUrl } }) =>
        takeBackup({
          ownerUrl,
          file,
          version: version(),
          takenAt,
          stamp: registerStamp,
          progress: progressOn(process.stderr),
        }),
      );
      process.stdout.write(
        `Backed up ${count(totalRows(tables))} rows of ${tables.length} tables, revision ${stamp['revision'] ?? '0'}, ` +
          `to ${file} (${size(statSync(file).size)}).\n` +
          'It holds drafts, accounts and withheld values: keep it where only those who may see them can read it.\n',
      );
    });
}

function fileAt(goal: string, takenAt: Date): string {
  const isFolder = existsSync(goal) && statSync(goal).isDirectory();
  // No colons: Windows does not take them in names.
  const time = takenAt.toISOString().slice(0, 19).replaceAll(':', '');
  return resolve(isFolder ? join(goal, `dagsljus-${time}Z.zip`) : goal);
}
