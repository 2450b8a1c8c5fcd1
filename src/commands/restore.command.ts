import { resolve } from 'node:path';
import { Command } from 'commander';
import { migrations } from '../../migrations/index.js';
import { BackupFile, totalRows } from '../platform/backup/backup-file.js';
import { requireRestorable, restoreBackup, tellCounts } from '../platform/backup/restore.js';
import { openOwnerConnection } from '../platform/database/connect.js';
import { seeOneState } from '../platform/database/one-state.js';
import { EXIT } from '../platform/errors/tell-fault.js';
import { progressOn, type Stage } from '../platform/progress/progress.js';
import { version } from '../platform/version.js';
import { type ChainState, checkChain } from '../publication/verification/database/chain-check.js';
import { registerStamp } from '../publication/verification/database/register-stamp.js';
import { withDatabase } from './command-surroundings.js';
import { count } from './figures.js';

// A server that was started once has these, though nobody has used it.
const NOTHING = 'false';
const MISSED = {
  'letterbox.position': NOTHING,
  'office.audit_event': NOTHING,
  'office.cron': NOTHING,
  'office.first_run_code': NOTHING,
  'office.job': NOTHING,
  'office.sign_in_throttle': NOTHING,
  'office.topic': 'public_body_id IS NOT NULL',
  'register.head': NOTHING,
  'register.entry': "kind <> 'TOPIC'",
  'register.record': NOTHING,
  'register.tree_tile': NOTHING,
  'register.checkpoint': NOTHING,
  'register.checkpoint_key': NOTHING,
  'register.told': "what <> 'checkpoint'",
  'register.topic': NOTHING,
};

/** `dagsljus restore`: a backup becomes the register. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup into an empty database, whole or not at all; the server must not run')
    .argument('<file>', 'what dagsljus backup made')
    .option('--replace', 'lose whatever the database holds')
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      await restore(resolve(file), replace);
    });
}

async function restore(file: string, replace: boolean): Promise<void> {
  const progress = progressOn(process.stderr);
  const backup = await BackupFile.open(file, progress);
  const { manifest } = backup;
  try {
    requireRestorable(manifest, version(), migrations);
    await withDatabase(async ({ database: { ownerUrl } }) => {
      const order = { ownerUrl, backup, migrations, replace, missed: MISSED, stamp: registerStamp, progress };
      const replaced = await restoreBackup({ ...order, log: tell });
      if (replace && replaced.length > 0) tell(`Replaced what the database held: ${tellCounts(replaced)}.`);
      tell(
        `Restored ${count(totalRows(manifest.tables))} rows of ${manifest.tables.length} tables, ` +
          `as they were on ${manifest.takenAt}, revision ${manifest.stamp['revision'] ?? '0'}.`,
      );
      tellChain(
        await chainOf(
          ownerUrl,
          progress.begin('Checking the history', Number(manifest.stamp['entries']), 'entries'),
        ),
      );
    });
  } finally {
    backup.close();
  }
}

async function chainOf(ownerUrl: string, stage: Stage): Promise<ChainState> {
  const owner = await openOwnerConnection(ownerUrl);
  try {
    await seeOneState(owner);
    return await checkChain(owner, (entries) => {
      stage.advance(entries);
    });
  } finally {
    stage.end();
    await owner.end();
  }
}

// The rows are exactly those that were backed up: a fault was in the register before that.
function tellChain({ entries, firstFault }: ChainState): void {
  if (firstFault === null) {
    tell(`The history is whole: ${count(entries)} entries, each as it was published.`);
    return;
  }
  tell(`The history has a fault, which it had when the backup was taken: ${firstFault.fault}`);
  process.exitCode = EXIT.failed;
}

function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
