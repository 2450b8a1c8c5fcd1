import { Misfit } from '../../register/copies/faults.js';
import { type Checkpoint, readCheckpoint } from '../../register/history/checkpoints/checkpoint.rules.js';
import { believed, KeyChain, type ToldKey } from '../../register/history/checkpoints/key-chain.rules.js';
import { isNoteOf } from '../../register/history/checkpoints/note.rules.js';
import type { VerifierKey } from '../../register/history/checkpoints/note-keys.rules.js';

/** What somebody who verifies has from elsewhere. */
export interface Pins {
  /** A key that they trust. */
  key?: VerifierKey | undefined;
  /** A checkpoint that they kept. */
  since?: Checkpoint | undefined;
}

/** A checkpoint to compare with, and what could not be checked of it, in sentences. */
export interface Trusted {
  checkpoint?: Checkpoint;
  notes: string[];
}

/** Decides what a checkpoint is worth. Throws a Misfit when it is not signed by whom it should be. */
export function trustIn(
  note: string | null,
  told: readonly ToldKey[] | undefined,
  { key, since }: Pins,
): Trusted {
  if (note === null) return { notes: ['There is no checkpoint: nobody signed these entries.'] };
  const found = told ? byTheirKeys(note, told, key) : byGivenKey(note, key);
  const { origin } = found.checkpoint;
  if (!since || since.origin === origin) return found;
  throw new Misfit(`The checkpoint that was kept is about ${since.origin}, and this is ${origin}.`);
}

function byTheirKeys(
  note: string,
  told: readonly ToldKey[],
  key: VerifierKey | undefined,
): Required<Trusted> {
  const { chain, fault } = KeyChain.of(told);
  if (!chain) throw new Misfit(fault ?? 'The register tells no key.');
  const doubt = key && chain.doubt(key);
  if (doubt !== undefined) throw new Misfit(doubt);
  const { checkpoint, fault: unbelieved } = believed(note, chain);
  if (!checkpoint) throw new Misfit(unbelieved ?? 'The checkpoint is not to be believed.');
  const unannounced = chain.unannounced.map(
    (size) => `The key was replaced after entry ${size} without a word of the key before it.`,
  );
  return { checkpoint, notes: key ? [] : [...unannounced, untrusted(chain.newest)] };
}

function byGivenKey(note: string, key: VerifierKey | undefined): Required<Trusted> {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) throw new Misfit('What should be a checkpoint is none.');
  if (!key)
    return { checkpoint, notes: ['The signature was not checked: give the key of the register with --key.'] };
  if (key.name === checkpoint.origin && isNoteOf(checkpoint.note, key)) return { checkpoint, notes: [] };
  throw new Misfit(
    `The checkpoint of ${checkpoint.size} entries is not signed by the given key ${key.name}+${key.id}.`,
  );
}

function untrusted(key: VerifierKey | undefined): string {
  const name = key ? `${key.name}+${key.id}` : '';
  return `The key ${name} was told by the same source: whether it is the register's own, only --key can say.`;
}
