import type { JsonObject } from '../../words/json.js';
import type { Checkpoint } from '../history/checkpoints/checkpoint.rules.js';
import { believed, KeyChain, toldKeys } from '../history/checkpoints/key-chain.rules.js';
import type { VerifierKey } from '../history/checkpoints/note-keys.rules.js';
import { Misfit } from './faults.js';

/** What a register signed, and the key to trust from now on. */
export interface Trust {
  key: VerifierKey;
  checkpoint: Checkpoint;
}

/**
 * Reads a checkpoint and finds the key to trust for it: the one that is known already, or one that follows it by
 * announcements, each signed by the key before. Throws a Misfit where there is none.
 */
export function trusted(note: string, told: JsonObject, known: VerifierKey | undefined): Trust {
  const { chain, fault = '' } = KeyChain.of(toldKeys(told['keys']));
  if (!chain) throw new Misfit(fault);
  const doubt = known && chain.doubt(known);
  if (doubt !== undefined) throw new Misfit(`${doubt} ${ADVICE}`);
  const { checkpoint, fault: misfit = '' } = believed(note, chain);
  const key = chain.newest;
  if (!checkpoint || !key) throw new Misfit(misfit);
  return { key, checkpoint };
}

const ADVICE =
  'Either the key was lost and replaced, or somebody else answers. Ask whoever runs the register, and follow again with ' +
  '--key and the new key if they confirm it. The copy is left as it is.';
