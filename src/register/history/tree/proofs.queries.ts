import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { refuse } from '../../questions/questions.rules.js';
import type { Reading } from '../../reading/reading.js';
import {
  checkpointKeys,
  checkpointOf,
  type KeptCheckpoint,
  newestCheckpoint,
} from '../checkpoints/checkpoint.queries.js';
import { historyMessages } from '../history.messages.js';
import { consistencyPath, inclusionPath, type Range } from './proofs.rules.js';
import type { Ask } from '../../../platform/database/ask.js';
import { rootsOf } from './tree.queries.js';

/** That an entry is among those of a size. Hashes are in hex. */
export interface InclusionProof {
  seq: string;
  size: string;
  /** Of the entry. */
  leaf: string;
  root: string;
  path: string[];
  /** The signed note of that size; null where none was made. */
  checkpoint: string | null;
}

/** That the entries of a size begin with all of those of an earlier one. Hashes are in hex. */
export interface ConsistencyProof {
  from: string;
  to: string;
  fromRoot: string;
  toRoot: string;
  path: string[];
  /** The signed note of the larger size; null where none was made. */
  checkpoint: string | null;
}

/** A key that the register is or was signed by. */
export interface ToldKey {
  /** As C2SP signed-note has it. */
  key: string;
  /** It signs checkpoints larger than this. */
  afterSize: string;
  /** And none larger than this; null while it is in use. */
  upToSize: string | null;
  /** The note in which the key before announces it; null for the first. */
  announcement: string | null;
}

/** The newest signed statement. */
export async function readCheckpointNow(reading: Reading): Promise<KeptCheckpoint> {
  const newest = await newestCheckpoint(askOf(reading));
  if (!newest) throw new Refusal('NOT_FOUND', reason(historyMessages.noCheckpoint));
  return newest;
}

export async function readKeys(reading: Reading): Promise<{ origin: string; keys: ToldKey[] }> {
  const kept = await checkpointKeys(askOf(reading));
  const [first] = kept;
  if (!first) throw new Refusal('NOT_FOUND', reason(historyMessages.noCheckpoint));
  const keys = kept.map(({ verifier, afterSize, announcement }, index) => {
    const upToSize = kept[index + 1]?.afterSize ?? null;
    return { key: verifier, afterSize, upToSize, announcement };
  });
  return { origin: first.verifier.split('+', 1)[0] ?? '', keys };
}

/** Without a size: among all that the newest checkpoint covers. */
export async function proveInclusion(
  reading: Reading,
  asked: { seq?: string; size?: string },
): Promise<InclusionProof> {
  const newest = await readCheckpointNow(reading);
  const size = positionIn('size', asked.size ?? newest.size, [1, Number(newest.size)]);
  const seq = positionIn('seq', asked.seq, [1, size]);
  const leaf = { from: seq - 1, to: seq };
  const [leafHash, root, ...path] = await hexOf(reading, [
    leaf,
    whole(size),
    ...inclusionPath(seq - 1, size),
  ]);
  const checkpoint = await noteOf(reading, size);
  return { seq: String(seq), size: String(size), leaf: leafHash ?? '', root: root ?? '', path, checkpoint };
}

/** Without the later size: up to the newest checkpoint. */
export async function proveConsistency(
  reading: Reading,
  asked: { from?: string; to?: string },
): Promise<ConsistencyProof> {
  const newest = await readCheckpointNow(reading);
  const to = positionIn('to', asked.to ?? newest.size, [1, Number(newest.size)]);
  const from = positionIn('from', asked.from, [1, to]);
  const ranges = [whole(from), whole(to), ...consistencyPath(from, to)];
  const [fromRoot, toRoot, ...path] = await hexOf(reading, ranges);
  const sizes = { from: String(from), to: String(to) };
  return {
    ...sizes,
    fromRoot: fromRoot ?? '',
    toRoot: toRoot ?? '',
    path,
    checkpoint: await noteOf(reading, to),
  };
}

function whole(size: number): Range {
  return { from: 0, to: size };
}

async function hexOf(reading: Reading, ranges: readonly Range[]): Promise<string[]> {
  const roots = await rootsOf(askOf(reading), ranges);
  return roots.map((root) => root.toString('hex'));
}

async function noteOf(reading: Reading, size: number): Promise<string | null> {
  return (await checkpointOf(askOf(reading), String(size)))?.note ?? null;
}

function askOf(reading: Reading): Ask {
  return (sql, values) => reading.query(sql, values);
}

function positionIn(name: string, text: string | undefined, [least, most]: [number, number]): number {
  const position = /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : 0;
  if (position >= least && position <= most) return position;
  return refuse(historyMessages.notAPosition, name, { name, least, most });
}
