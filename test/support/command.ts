import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CHECKPOINT_KEY } from './checkpoint-key.js';
import { newDataDir } from './data-dir.js';

const PROGRAM = fileURLToPath(new URL('../../bin/dagsljus.mjs', import.meta.url));

const dataDir = newDataDir();

/** How a command ended, and what it said. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the `dagsljus` command on a database. */
export async function dagsljus(databaseUrl: string, ...words: string[]): Promise<Outcome> {
  return outcomeOf(beginDagsljus(databaseUrl, ...words));
}

/** The same, not waited for. */
export function beginDagsljus(databaseUrl: string, ...words: string[]): ChildProcess {
  return begin(process.execPath, [PROGRAM, ...words], databaseUrl);
}

/** The same, in a shell that allows no file larger than some blocks of 512 or 1024 bytes. */
export async function dagsljusWithSmallDisk(
  databaseUrl: string,
  blocks: number,
  ...words: string[]
): Promise<Outcome> {
  const script = `trap "" XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  return outcomeOf(begin('/bin/sh', ['-c', script, process.execPath, PROGRAM, ...words], databaseUrl));
}

function begin(program: string, words: string[], databaseUrl: string): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    DAGSLJUS_DATA_DIR: dataDir,
    DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
  };
  return spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  if (!child.stdout || !child.stderr) throw new Error('the command was started without pipes');
  const [stdout, stderr] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { status: child.exitCode, stdout, stderr };
}
