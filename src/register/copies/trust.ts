import type { Json, JsonObject } from '../../words/json.js';
import { type Checkpoint, readCheckpoint, readRotation } from '../history/checkpoint.rules.js';
import { readVerifier, type VerifierKey } from '../history/note-keys.rules.js';
import { isNoteOf, readNote } from '../history/note.rules.js';
import { Misfit } from './faults.js';

/** A key that a register announced, and how. */
interface AnnouncedKey {
  key: string;
  announcement: string | null;
}

/** What is known of who signs. */
export interface Trust {
  /** The key that was seen first, or that follows it by announcements that each key before signed. */
  key: VerifierKey;
  checkpoint: Checkpoint;
}

/** Reads a checkpoint and finds the key to trust for it; throws a Misfit when a key that is trusted leads to none that signed it. */
export function trusted(note: string, keys: readonly AnnouncedKey[], known: VerifierKey | undefined): Trust {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) throw new Misfit('What the register gives as its checkpoint is none.');
  const key = known ? successor(known, keys, checkpoint) : signer(keys, checkpoint);
  if (key.name !== checkpoint.origin) {
    throw new Misfit(`The checkpoint is about ${checkpoint.origin}, and its key is of ${key.name}.`);
  }
  return { key, checkpoint };
}

/** Whether a key signed a note. */
export function isSigned(text: string, key: VerifierKey): boolean {
  const note = readNote(text);
  return note !== undefined && isNoteOf(note, key);
}

/** The keys in what a register tells of its keys. */
export function announcedKeys(told: JsonObject): AnnouncedKey[] {
  return Array.isArray(told['keys']) ? told['keys'].filter(isAnnounced) : [];
}

function signer(keys: readonly AnnouncedKey[], { note }: Checkpoint): VerifierKey {
  const known = keys.flatMap(({ key }) => readVerifier(key) ?? []);
  const found = known.find((key) => isNoteOf(note, key));
  if (!found)
    throw new Misfit('The checkpoint is signed by none of the keys that the register gives as its own.');
  return found;
}

// Whoever took over a register can announce a key too, but not sign that with the key before.
function successor(known: VerifierKey, keys: readonly AnnouncedKey[], { note }: Checkpoint): VerifierKey {
  let key = known;
  for (const { announcement } of keys) {
    if (isNoteOf(note, key)) return key;
    const rotation = announcement === null ? undefined : readRotation(announcement);
    const isProven = rotation && isNoteOf(rotation.note, key) && isNoteOf(rotation.note, rotation.key);
    if (isProven) key = rotation.key;
  }
  if (isNoteOf(note, key)) return key;
  throw new Misfit(
    `The checkpoint is not signed by the key that this copy trusts (${known.name}+${known.id}), and no announcement ` +
      'signed by that key leads to another. Either the key was lost and replaced, or somebody else answers. Ask whoever ' +
      'runs the register, and follow again with --key and the new key if they confirm it.',
  );
}

function isAnnounced(value: Json): value is JsonObject & { key: string; announcement: string | null } {
  const { key, announcement } = (value ?? {}) as JsonObject;
  return typeof key === 'string' && (announcement === null || typeof announcement === 'string');
}
