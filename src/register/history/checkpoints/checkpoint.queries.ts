import type { Ask } from '../../../platform/database/ask.js';
import type { ToldKey } from './key-chain.rules.js';

/** A signed statement of what the register contained. */
export interface KeptCheckpoint {
  /** How many entries it covers. */
  size: string;
  root: Buffer;
  /** The signed note (C2SP tlog-checkpoint). */
  note: string;
}

/** The newest statement; undefined while none was made. */
export async function newestCheckpoint(ask: Ask): Promise<KeptCheckpoint | undefined> {
  const [newest] = await ask<KeptCheckpoint>(
    'SELECT size, root, note FROM register.checkpoint ORDER BY size DESC LIMIT 1',
    [],
  );
  return newest;
}

/** The statement of exactly so many entries, such as the revision that a snapshot is of; undefined when none was made. */
export async function checkpointOf(ask: Ask, size: string): Promise<KeptCheckpoint | undefined> {
  const [found] = await ask<KeptCheckpoint>(
    'SELECT size, root, note FROM register.checkpoint WHERE size = $1',
    [size],
  );
  return found;
}

/** A key that signs checkpoints larger than a size, until the next one does. */
export interface KeptKey {
  generation: number;
  verifier: string;
  afterSize: string;
  announcement: string | null;
}

/** Every key that the register was ever signed by, the first one first. */
export function checkpointKeys(ask: Ask): Promise<KeptKey[]> {
  return ask<KeptKey>(
    `SELECT generation, verifier, after_size AS "afterSize", announcement
       FROM register.checkpoint_key ORDER BY generation`,
    [],
  );
}

/** A kept key as the register tells it. */
export function toldOf({ verifier, afterSize, announcement }: KeptKey): ToldKey {
  return { key: verifier, afterSize: Number(afterSize), announcement };
}
