import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOwnerConnection } from '../../src/platform/database/connect.js';
import type { Progress } from '../../src/platform/progress/progress.js';
import { checkDatabase } from '../../src/publication/verification/database/database-check.js';
import { checkLoneFile } from '../../src/publication/verification/files/lone-file-check.js';
import { checkSnapshot } from '../../src/publication/verification/files/snapshot-check.js';
import { checkSource } from '../../src/publication/verification/source-check.js';
import type { Pins } from '../../src/publication/verification/trust-in.js';
import { Misfit } from '../../src/register/copies/faults.js';
import { Source } from '../../src/register/copies/source.js';
import { readSigner } from '../../src/register/history/checkpoints/note-keys.rules.js';
import { buildSnapshot } from '../../src/register/open-data/snapshots/making/build-snapshot.js';
import { manifestText } from '../../src/register/open-data/snapshots/manifest.rules.js';
import { CHECKPOINT_KEY } from './checkpoint-key.js';
import type { TestApp } from './test-app.js';

const quiet: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
const PYTHON_VERIFIER = fileURLToPath(new URL('../../docs/examples/verify_register.py', import.meta.url));

/** The key that the registers of tests are signed by. */
export const TEST_KEY = readSigner(CHECKPOINT_KEY) ?? fail();

/** Writes a snapshot of a register into a new folder; of an earlier state, where its newest entry is said. */
export async function snapshotOf(
  { ownerUrl, clock }: TestApp,
  folder: string,
  state: { revision?: string } = {},
): Promise<void> {
  const client = await openOwnerConnection(ownerUrl);
  try {
    mkdirSync(folder, { recursive: true });
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const draft = {
      path: (file: string) => join(folder, file),
      keep: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
    const manifest = await buildSnapshot(client, draft, [], {
      ...state,
      day: clock.today(),
      publicUrl: 'http://localhost:3000',
      now: () => clock.now(),
      progress: quiet,
    });
    writeFileSync(join(folder, 'manifest.json'), manifestText(manifest));
  } finally {
    await client.end();
  }
}

/** What the command finds wrong with a snapshot; undefined when it finds nothing. */
export function faultInSnapshot(folder: string, pins: Pins = { key: TEST_KEY }): Promise<string | undefined> {
  return faultIn((scratch) => checkSnapshot(folder, { pins, scratch, progress: quiet }));
}

export function faultInFile(path: string, pins: Pins = {}): Promise<string | undefined> {
  return faultIn((scratch) => checkLoneFile(path, { pins, scratch, progress: quiet }));
}

export function faultInSource({ url }: TestApp, pins: Pins = { key: TEST_KEY }): Promise<string | undefined> {
  const source = new Source(url, 'test', new AbortController().signal);
  return faultIn((scratch) => checkSource(source, { pins, scratch, progress: quiet }));
}

export function faultInDatabase(
  ownerUrl: string,
  pins: Pins = { key: TEST_KEY },
): Promise<string | undefined> {
  return faultIn(() => checkDatabase({ ownerUrl, pins, compareReadModel: true, progress: quiet }));
}

/** What the verifier in Python finds wrong; undefined when it finds nothing. */
export async function faultByPython(...words: string[]): Promise<string | undefined> {
  const program = spawn('python3', ['-B', PYTHON_VERIFIER, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const told = Promise.all([textOf(program.stdout), textOf(program.stderr), once(program, 'close')]);
  const [stdout, stderr] = await told;
  if (program.exitCode === 0) return undefined;
  return stdout.includes('NOT VERIFIED') ? stdout : `it broke: ${stderr}`;
}

async function faultIn(work: (scratch: string) => Promise<unknown>): Promise<string | undefined> {
  const scratch = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
  try {
    await work(scratch);
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error.message;
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function fail(): never {
  throw new Error('the key of the tests is none');
}
