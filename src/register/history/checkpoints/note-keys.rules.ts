import {
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';

/** Who can have signed a note, as C2SP signed-note has it: an Ed25519 key with a name. */
export interface VerifierKey {
  /** Of a checkpoint: the register that it is about. */
  name: string;
  /** 8 hexadecimal digits that follow from the name and the key. */
  id: string;
  /** 32 bytes. */
  publicKey: Buffer;
}

/** A key that signs, with the 32 random bytes that it follows from. */
export interface SigningKey extends VerifierKey {
  seed: Buffer;
}

/** The key as people hand it on: `name+id+base64(0x01 ‖ public key)`. */
export function verifierText({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${typed(publicKey)}`;
}

/** The secret key as a text: `PRIVATE+KEY+name+id+base64(0x01 ‖ seed)`. */
export function signingText({ name, id, seed }: SigningKey): string {
  return `${SECRET}${name}+${id}+${typed(seed)}`;
}

/** A key of its own text; undefined when it is not one. */
export function readVerifier(text: string): VerifierKey | undefined {
  return keyIn(text.trim(), verifierOf);
}

/** A secret key of its own text; undefined when it is not one. */
export function readSigner(text: string): SigningKey | undefined {
  const told = text.trim();
  return told.startsWith(SECRET) ? keyIn(told.slice(SECRET.length), signerOf) : undefined;
}

export function newSigner(name: string): SigningKey {
  return signerOf(name, randomBytes(KEY_BYTES));
}

/** The key with a name; its id is the beginning of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
function verifierOf(name: string, publicKey: Buffer): VerifierKey {
  const named = Buffer.concat([Buffer.from(`${name}\n`), ED25519, publicKey]);
  return { name, publicKey, id: hash('sha256', named).slice(0, 8) };
}

/** 64 bytes. */
export function signatureOf(key: SigningKey, text: string): Buffer {
  return sign(null, Buffer.from(text), privateKeyOf(key.seed));
}

export function isSignedBy(key: VerifierKey, text: string, signature: Buffer): boolean {
  return signature.length === 64 && verify(null, Buffer.from(text), publicKeyOf(key.publicKey), signature);
}

const SECRET = 'PRIVATE+KEY+';
const KEY_BYTES = 32;
const ED25519 = Buffer.from([1]);

// What DER puts before the 32 bytes of a key.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

// The id is there so that a mistake in copying shows.
function keyIn<K extends VerifierKey>(text: string, make: (name: string, bytes: Buffer) => K): K | undefined {
  const [, name = '', id, encoded = ''] =
    /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const bytes = untyped(encoded);
  const key = bytes && make(name, bytes);
  return key?.id === id ? key : undefined;
}

function signerOf(name: string, seed: Buffer): SigningKey {
  const spki = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return { ...verifierOf(name, spki.subarray(SPKI.length)), seed };
}

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}

function typed(bytes: Buffer): string {
  return Buffer.concat([ED25519, bytes]).toString('base64');
}

function untyped(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  const isOurs = bytes.length === KEY_BYTES + 1 && bytes[0] === 1 && bytes.toString('base64') === text;
  return isOurs ? bytes.subarray(1) : undefined;
}
