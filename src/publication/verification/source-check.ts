import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '../../words/json.js';
import { Misfit, SourceAway } from '../../register/copies/faults.js';
import { entryIn } from '../../register/copies/log-lines.rules.js';
import type { Source } from '../../register/copies/source.js';
import type { Checkpoint } from '../../register/history/checkpoints/checkpoint.rules.js';
import { toldKeys } from '../../register/history/checkpoints/key-chain.rules.js';
import { inclusionPath, isConsistent, isIncluded } from '../../register/history/tree/proofs.rules.js';
import { HistoryCheck } from './history-check.js';
import type { KeptTree } from './kept-tree.js';
import { RebuiltRegister } from './rebuilt-register.js';
import { trustIn } from './trust-in.js';
import type { Verdict } from './verdict.js';
import type { Verifying } from './files/snapshot-check.js';

const ATTEMPTS = 5;
const PAUSE_SECONDS = 2;

/** Verifies a register that answers: every entry of its log, against its checkpoint. Throws a Misfit. */
export async function checkSource(source: Source, verifying: Verifying): Promise<Verdict> {
  const { pins, scratch, progress } = verifying;
  const note = await source.text('checkpoint');
  const told = await source.object('keys');
  const { checkpoint, notes } = trustIn(note ?? null, told && toldKeys(told['keys']), pins);
  if (!checkpoint)
    throw new Misfit(
      'The register has no checkpoint: there is nothing that its entries could be checked by.',
    );
  await checkConsistency(source, pins.since, checkpoint);
  const register = RebuiltRegister.at(join(scratch, 'newest.sqlite'));
  try {
    const history = new HistoryCheck(register, [checkpoint, ...(pins.since ? [pins.since] : [])]);
    const stage = progress.begin('Entries', checkpoint.size, 'entries');
    while (history.size < checkpoint.size) {
      const before = history.size;
      await readLog(source, history, checkpoint.size);
      if (history.size === before)
        throw new Misfit(`Entry ${before + 1} is missing in the log of the register.`);
      stage.advance(history.size - before);
    }
    stage.end();
    history.end();
    await checkProofs(source, history.tree);
    return {
      entries: history.size,
      root: history.root,
      checked: CHECKED(history.size),
      notes: [...notes, ...NOTES],
    };
  } finally {
    register.close();
  }
}

const CHECKED = (entries: number): string[] => [
  `${entries} entries of the change log against their hashes`,
  'all of them together against the signed checkpoint',
  'what the register keeps of its tree, by proofs that it made of it',
];
const NOTES = [
  'What pages, search and API show was not compared with the log: a downloaded snapshot is (dagsljus verify <folder>).',
];

async function readLog(source: Source, history: HistoryCheck, size: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await readPart(source, history, size);
      return;
    } catch (error) {
      if (!(error instanceof SourceAway) || attempt === ATTEMPTS) throw error;
      await pause(1000 * (error.retryAfter ?? PAUSE_SECONDS));
    }
  }
}

async function readPart(source: Source, history: HistoryCheck, size: number): Promise<void> {
  const answer = await source.log(history.size, undefined);
  for await (const line of answer?.lines ?? []) {
    // What was published meanwhile is not in this checkpoint.
    if (history.size === size) return;
    const entry = entryIn(line);
    if (!entry) throw new Misfit(`What follows entry ${history.size} in the log is no entry.`);
    history.add(entry);
  }
}

/** What the register says itself of how it grew since a checkpoint that was kept. */
async function checkConsistency(
  source: Source,
  since: Checkpoint | undefined,
  now: Checkpoint,
): Promise<void> {
  if (!since) return;
  if (since.size > now.size) {
    throw new Misfit(
      `The register had ${since.size} entries once and has ${now.size} now: some were taken out.`,
    );
  }
  const told = await source.object(`proofs/consistency?from=${since.size}&to=${now.size}`);
  if (isConsistent(since, now, pathIn(told))) return;
  throw new Misfit(
    `The register cannot show that its first ${since.size} entries are those of the checkpoint that was kept.`,
  );
}

/** What the register says itself of where entries stand in its tree: all that it keeps of that goes into some proof. */
async function checkProofs(source: Source, tree: KeptTree): Promise<void> {
  const { size } = tree;
  const root = tree.root();
  const doubts: string[] = [];
  for (const { seq, leaf } of tree.probes) {
    const told = await source.object(`proofs/inclusion?seq=${seq}&size=${size}`);
    const path = pathIn(told);
    const doubt = `The register cannot prove that entry ${seq} is among its ${size}`;
    const wrong = inclusionPath(seq - 1, size).find((range, at) => {
      const own = tree.rootOver(range);
      return own && !path[at]?.equals(own);
    });
    if (wrong) {
      throw new Misfit(`${doubt}: it keeps a wrong hash of the entries ${wrong.from + 1} to ${wrong.to}.`);
    }
    const isSame = told?.['leaf'] === leaf.toString('hex') && told['root'] === root.toString('hex');
    if (!isSame || !isIncluded({ leaf, index: seq - 1 }, { size, root }, path)) doubts.push(`${doubt}.`);
  }
  if (doubts[0] !== undefined) throw new Misfit(doubts[0]);
}

function pathIn(told: JsonObject | undefined): Buffer[] {
  const path = told?.['path'];
  if (!Array.isArray(path)) return [];
  return path.map((hash) => Buffer.from(typeof hash === 'string' ? hash : '', 'hex'));
}
