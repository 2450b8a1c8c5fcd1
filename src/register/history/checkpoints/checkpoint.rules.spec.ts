import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCheckpoint, readRotation, signedCheckpoint, signedRotation } from './checkpoint.rules.js';
import { isNoteOf, readNote, signedNote } from './note.rules.js';
import { newSigner, readSigner, readVerifier, signingText, verifierText } from './note-keys.rules.js';

// The example of the format's own implementation in Go.
const NEUMANN = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const SECRET = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNED = `${TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const NAME = 'register.example.se/opendata/v1';
const key = newSigner(NAME);
const other = newSigner(NAME);
const head = { size: 20_852_163, root: Buffer.alloc(32, 9) };

describe('A signed note', () => {
  it('is that of other implementations, to the byte', () => {
    const signer = readSigner(SECRET);
    const verifier = readVerifier(NEUMANN);
    if (!signer || !verifier) throw new Error('the example could not be read');
    expect(signedNote(TEXT, signer)).toBe(SIGNED);
    expect([verifierText(signer), signingText(signer)]).toEqual([NEUMANN, SECRET]);
    const note = readNote(SIGNED);
    expect(note?.text).toBe(TEXT);
    expect(note && isNoteOf(note, verifier)).toBe(true);
  });

  it('is not believed with any byte changed', () => {
    const bytes = Buffer.from(signedCheckpoint(head, key));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const note = readNote(changed.toString());
        expect(note !== undefined && isNoteOf(note, key)).toBe(false);
      }),
    );
  });

  it('may carry signatures of witnesses, which change nothing', () => {
    const witness = newSigner('witness.example');
    const note = readNote(signedNote(`${NAME}\n1\n${head.root.toString('base64')}\n`, witness, key));
    expect(note && isNoteOf(note, key)).toBe(true);
    expect(note && isNoteOf(note, witness)).toBe(true);
    expect(note && isNoteOf(note, other)).toBe(false);
  });

  it('is a whole one, or none', () => {
    for (const text of ['', '\n\n', 'text\n', 'text\n\n', 'text\n\n— a AAAA\n', 'te\txt\n\n— a AAAAAAAA\n']) {
      expect(readNote(text)).toBeUndefined();
    }
  });
});

describe('A key', () => {
  it('is read back from its text, and a text with a mistake is none', () => {
    expect(readVerifier(verifierText(key))).toEqual({ name: NAME, id: key.id, publicKey: key.publicKey });
    expect(readSigner(signingText(key))).toEqual(key);
    const wrong = verifierText(key).replace(/.{4}$/, 'AAAA');
    expect([readVerifier(wrong), readVerifier(''), readSigner(verifierText(key))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A checkpoint', () => {
  it('says which register had how many entries and which root', () => {
    const text = signedCheckpoint(head, key);
    expect(readCheckpoint(text)).toMatchObject({ origin: NAME, ...head });
    expect(text.split('\n').slice(0, 4)).toEqual([NAME, '20852163', head.root.toString('base64'), '']);
  });

  it('is none with a size or root that is not written as it must be', () => {
    const root = head.root.toString('base64');
    for (const body of [
      `${NAME}\n01\n${root}`,
      `${NAME}\n-1\n${root}`,
      `${NAME}\n1\n${root}=`,
      `${NAME}\n1`,
    ]) {
      expect(readCheckpoint(signedNote(`${body}\n`, key))).toBeUndefined();
    }
  });
});

describe('The announcement of a new key', () => {
  it('is signed by both, and is no checkpoint', () => {
    const text = signedRotation(17, other, key);
    const told = readRotation(text);
    expect(told).toMatchObject({ afterSize: 17, key: { name: NAME, id: other.id } });
    expect(told && [key, other].map((each) => isNoteOf(told.note, each))).toEqual([true, true]);
    expect(readCheckpoint(text)).toBeUndefined();
    expect(readRotation(signedCheckpoint(head, key))).toBeUndefined();
  });
});
