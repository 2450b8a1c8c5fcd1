import { isSignedBy, signatureOf, type SigningKey, type VerifierKey } from './note-keys.rules.js';

/** A text with the signatures below it, as C2SP signed-note has it. */
export interface Note {
  /** With its last line break. */
  text: string;
  signatures: readonly NoteSignature[];
}

interface NoteSignature {
  name: string;
  id: string;
  signature: Buffer;
}

/** Signs a text that ends with a line break. */
export function signedNote(text: string, ...keys: readonly SigningKey[]): string {
  const lines = keys.map((key) => {
    const signature = Buffer.concat([Buffer.from(key.id, 'hex'), signatureOf(key, text)]);
    return `— ${key.name} ${signature.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Takes a note apart; undefined when it is none. Who signed it is another question. */
export function readNote(note: string): Note | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || note.length > LONGEST || hasControl(note)) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (signatures.length > MOST_SIGNATURES) return undefined;
  return signatures.every((signature) => signature !== undefined)
    ? { text: note.slice(0, end + 1), signatures }
    : undefined;
}

/** Whether a key signed the note, and everything that claims to be its signature is. */
export function isNoteOf(note: Note, key: VerifierKey): boolean {
  const claims = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  return claims.length > 0 && claims.every(({ signature }) => isSignedBy(key, note.text, signature));
}

const LONGEST = 100_000;
const MOST_SIGNATURES = 64;

function hasControl(text: string): boolean {
  return Array.from(text).some((sign) => sign < ' ' && sign !== '\n');
}

function readSignature(line: string): NoteSignature | undefined {
  const read = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line);
  const bytes = Buffer.from(read?.[2] ?? '', 'base64');
  if (!read || bytes.length < 5 || bytes.toString('base64') !== read[2]) return undefined;
  return { name: read[1] ?? '', id: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) };
}
