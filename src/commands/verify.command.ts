import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { EXIT } from '../platform/errors/tell-fault.js';
import { progressOn } from '../platform/progress/progress.js';
import { version } from '../platform/version.js';
import { checkDatabase } from '../publication/verification/database/database-check.js';
import { checkLoneFile } from '../publication/verification/files/lone-file-check.js';
import { checkSnapshot, type Verifying } from '../publication/verification/files/snapshot-check.js';
import { checkSource } from '../publication/verification/source-check.js';
import type { Pins } from '../publication/verification/trust-in.js';
import type { Verdict } from '../publication/verification/verdict.js';
import { Misfit, SourceAway } from '../register/copies/faults.js';
import { Source } from '../register/copies/source.js';
import { readCheckpoint } from '../register/history/checkpoints/checkpoint.rules.js';
import { readVerifier } from '../register/history/checkpoints/note-keys.rules.js';
import { withDatabase } from './command-surroundings.js';
import { count } from './figures.js';

interface Options {
  key?: string;
  since?: string;
  readModel: boolean;
}

/** `dagsljus verify`: whether a register, or a copy of it, is what was published; without believing whoever keeps it. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Check that nothing was changed in silence: in this register, in one on the web, or in a snapshot',
    )
    .argument(
      '[source]',
      'an address, a folder with a snapshot, register.zip, register.sqlite or changes.jsonl',
    )
    .option('--key <key>', "the register's public key, or a file with it, which you have from elsewhere")
    .option('--since <file>', 'a checkpoint that you kept: the register must still begin with it')
    .option(
      '--no-read-model',
      'of this register: leave out what everyone reads, so that publishing can go on meanwhile',
    )
    .action(async (source: string | undefined, options: Options) => {
      try {
        tell(await verdictOf(source, options));
      } catch (error) {
        if (error instanceof SourceAway) throw new OperatorFault(error.message);
        if (!(error instanceof Misfit)) throw error;
        process.stdout.write(`NOT VERIFIED. ${error.message}\n`);
        process.exitCode = EXIT.failed;
      }
    });
}

async function verdictOf(source: string | undefined, { readModel, ...options }: Options): Promise<Verdict> {
  const pins = pinsIn(options);
  const progress = progressOn(process.stderr);
  if (source === undefined) {
    return withDatabase(({ database: { ownerUrl } }) =>
      checkDatabase({ ownerUrl, pins, progress, compareReadModel: readModel }),
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), 'dagsljus-verify-'));
  try {
    return await elsewhere(source, { pins, progress, scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function elsewhere(source: string, verifying: Verifying): Promise<Verdict> {
  if (/^https?:/.test(source)) {
    return checkSource(
      new Source(source, `dagsljus-verify/${version()}`, new AbortController().signal),
      verifying,
    );
  }
  const path = resolve(source);
  if (!existsSync(path)) throw new OperatorFault(`There is no ${path}.`);
  return statSync(path).isDirectory() ? checkSnapshot(path, verifying) : checkLoneFile(path, verifying);
}

function pinsIn({ key, since }: Pick<Options, 'key' | 'since'>): Pins {
  const verifier =
    key === undefined ? undefined : readVerifier(existsSync(key) ? readFileSync(key, 'utf8') : key);
  if (key !== undefined && !verifier) throw new OperatorFault(`${key} is no key: name+id+base64.`);
  if (since === undefined) return { key: verifier };
  if (!existsSync(since)) throw new OperatorFault(`There is no ${since}.`);
  const checkpoint = readCheckpoint(readFileSync(since, 'utf8'));
  if (!checkpoint) throw new OperatorFault(`${since} holds no checkpoint.`);
  return { key: verifier, since: checkpoint };
}

function tell({ entries, root, checked, notes }: Verdict): void {
  const lines = [
    `Verified: ${count(entries)} entries with root ${root}.`,
    `Checked: ${checked.join('; ')}.`,
    ...notes.map((note) => `Not checked: ${note}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
