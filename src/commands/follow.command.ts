import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { Clock } from '../platform/clock.js';
import { EXIT } from '../platform/errors/tell-fault.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { progressOn } from '../platform/progress/progress.js';
import { version } from '../platform/version.js';
import { CopyFile } from '../register/copies/copy-file.js';
import { Misfit, SourceAway } from '../register/copies/faults.js';
import { Follower } from '../register/copies/follower.js';
import { Source } from '../register/copies/source.js';
import { readVerifier } from '../register/history/checkpoints/note-keys.rules.js';
import { count } from './figures.js';

interface Options {
  to?: string;
  once?: boolean;
  every: number;
  key?: string;
}

// Who waits for a register to come back waits for ever; who asked once gets an answer.
const MOST_FAILURES_ONCE = 8;

/** `dagsljus follow`: a copy of any register in SQLite, kept in step with it. */
export function followCommand(): Command {
  return new Command('follow')
    .description(
      'Keep a copy of a register as a SQLite file in step with it, and verify everything that comes',
    )
    .argument('<url>', 'where the register is, such as https://register.example.se')
    .option(
      '--to <file>',
      'the copy; goes on where it is, begins one where it is not (default: <host>.sqlite here)',
    )
    .option('--once', 'bring the copy up to date and end; without it, until stopped')
    .option('--every <seconds>', 'how often to ask for what is new', seconds, 30)
    .option('--key <key>', 'the key that signs the register, if you have it from whoever runs it')
    .addHelpText('after', EXAMPLES)
    .action(follow);
}

const EXAMPLES = `
Examples:
  dagsljus follow https://register.example.se
      A copy in register.example.se.sqlite, kept in step until Ctrl+C. It can be read meanwhile.
  dagsljus follow https://example.se/register --to register.sqlite --once
      The same once, for a nightly job. What was begun is gone on with, whatever stopped it.
  sqlite3 register.sqlite 'SELECT date, title FROM meetings ORDER BY date DESC LIMIT 10'

Ends with 0 when the copy is in step, 1 when the register cannot be reached or does not fit the copy or its own
signatures, and 2 when it was asked for in a way that cannot be done.`;

async function follow(url: string, { to, once = false, every, key }: Options): Promise<void> {
  const stop = new AbortController();
  const leave = () => {
    stop.abort();
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const { signal } = stop;
  const source = new Source(url, `dagsljus/${version()}`, signal);
  await withCopy(resolve(to ?? `${new URL(source.site).hostname}.sqlite`), async (file) => {
    if (key !== undefined) trust(file, key);
    const told = { progress: progressOn(process.stderr), say };
    const follower = new Follower({ source, file, told, clock: new Clock(), signal });
    await follower.catchUp(once ? MOST_FAILURES_ONCE : Infinity);
    process.stdout.write(summary(follower, file));
    if (!once) await keepUp(follower, every, signal);
  }).catch((error: unknown) => {
    end(error, signal);
  });
}

async function keepUp(follower: Follower, every: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(every * 1000, undefined, { signal });
    const before = follower.size;
    await follower.catchUp(Infinity);
    const more = follower.size - before;
    if (more > 0) say(`${now()} ${count(more)} new, ${count(follower.size)} entries.`);
  }
}

async function withCopy(path: string, work: (file: CopyFile) => Promise<void>): Promise<void> {
  const isNew = !existsSync(path);
  const file = CopyFile.open(path);
  try {
    await work(file);
  } finally {
    // Where no register was found nothing was begun.
    const isEmpty = isNew && file.remembered('source') === undefined;
    file.close();
    if (isEmpty) rmSync(path, { force: true });
  }
}

function end(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!(error instanceof Misfit || error instanceof SourceAway)) throw error;
  say(error.message);
  process.exitCode = EXIT.failed;
}

function trust(file: CopyFile, text: string): void {
  const key = readVerifier(text);
  if (!key) throw new OperatorFault('The key is none: it looks like name+1a2b3c4d+AbCd….');
  file.change(() => {
    file.remember('key', text.trim());
  });
}

function summary(follower: Follower, { path }: CopyFile): string {
  const { size, signed } = follower;
  const proof =
    signed >= size
      ? 'each as it was published, and all of them as the register signed them'
      : `each as it was published; the register signed ${signed === 0 ? 'none' : `the first ${count(signed)}`} of them`;
  return `${path} is in step: ${count(size)} entries, ${proof}.\n`;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function now(): string {
  return new Date().toISOString().slice(0, 19).replace('T', ' ');
}

function seconds(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number >= 1 && number <= 86_400) return number;
  throw new InvalidArgumentError('Give seconds, from 1 to 86400.');
}
