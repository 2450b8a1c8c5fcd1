import { type Note, readNote, signedNote } from './note.rules.js';
import { readVerifier, type SigningKey, type VerifierKey, verifierText } from './note-keys.rules.js';
import type { Head } from '../tree/proofs.rules.js';

/** A statement of what a register contained (C2SP tlog-checkpoint). */
export interface Checkpoint extends Head {
  /** Which register. */
  origin: string;
  note: Note;
}

/** States that a register has a tree; the name of the key is the register's. */
export function signedCheckpoint({ size, root }: Head, key: SigningKey): string {
  return signedNote(`${key.name}\n${size}\n${root.toString('base64')}\n`, key);
}

/** Reads a checkpoint; undefined when the text is none. Whether it is true is another question. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const note = readNote(text);
  const lines = linesOf(note);
  const size = sizeIn(lines[1]);
  const root = hashIn(lines[2]);
  if (!note || size === undefined || !root || lines.includes('')) return undefined;
  return { origin: lines[0] ?? '', size, root, note };
}

/** The announcement that a register's checkpoints larger than a size are signed by a new key. */
export interface Rotation {
  afterSize: number;
  key: VerifierKey;
}

/** Announces a new key: signed by the old one, if that is still there, and by the new one, which shows that it exists. */
export function signedRotation(afterSize: number, key: SigningKey, old?: SigningKey): string {
  const text = `${ROTATION}\n${key.name}\n${afterSize}\n${verifierText(key)}\n`;
  return signedNote(text, ...(old ? [old] : []), key);
}

/** Reads the announcement of a key; undefined when the text is none. */
export function readRotation(text: string): (Rotation & { note: Note }) | undefined {
  const note = readNote(text);
  const [kind, origin, size, keyText, ...more] = linesOf(note);
  const key = readVerifier(keyText ?? '');
  const afterSize = sizeIn(size);
  if (!note || !key || kind !== ROTATION || more.length > 0) return undefined;
  return key.name === origin && afterSize !== undefined ? { afterSize, key, note } : undefined;
}

function linesOf(note: Note | undefined): string[] {
  return note?.text.slice(0, -1).split('\n') ?? [];
}

// No number of entries will ever need more digits, and JavaScript counts so far without mistakes.
function sizeIn(line = ''): number | undefined {
  return /^(0|[1-9]\d{0,14})$/.test(line) ? Number(line) : undefined;
}

function hashIn(line = ''): Buffer | undefined {
  const bytes = Buffer.from(line, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === line ? bytes : undefined;
}

// No checkpoint begins like this: its first line is the name of a register.
const ROTATION = 'dagsljus key rotation';
