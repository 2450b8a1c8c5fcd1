import { createHmac, hash } from 'node:crypto';
import type { Json, JsonObject } from '../../words/json.js';

/** A value without parts: a string, number or boolean, or an empty list or object, which hold none. */
export interface Scalar {
  /** RFC 6901 JSON Pointer into the record. */
  pointer: string;
  value: Json;
}

/** What a leaf is made of, apart from the commitments. */
export interface LeafHeader {
  seq: string;
  kind: string;
  id: string;
  version: number;
  type: string;
  at: Date;
}

const SALT_BYTES = 16;

/** Every scalar of a record, in the order of the document. */
export function scalarsOf(record: JsonObject): Scalar[] {
  const scalars: Scalar[] = [];
  collect(record, '', scalars);
  return scalars;
}

/** The salt of one scalar: the first 16 bytes of HMAC-SHA-256(record key, pointer), in hex. */
export function saltOf(key: Buffer, pointer: string): string {
  return createHmac('sha256', key).update(pointer).digest().toString('hex', 0, SALT_BYTES);
}

/** SHA-256(salt ‖ JCS([pointer, value])) in hex. Of an array of scalars JSON.stringify gives what RFC 8785 asks. */
export function commitmentOf(salt: string, { pointer, value }: Scalar): string {
  return hash(
    'sha256',
    Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(JSON.stringify([pointer, value]))]),
  );
}

/** The commitments of a whole record under its key, in hex. */
export function commitmentsOf(record: JsonObject, key: Buffer): string[] {
  return scalarsOf(record).map((scalar) => commitmentOf(saltOf(key, scalar.pointer), scalar));
}

/** The RFC 6962 leaf hash: SHA-256(0x00 ‖ JCS(header and sorted commitments)). 32 bytes. */
export function leafHash(header: LeafHeader, commitments: readonly string[]): Buffer {
  // RFC 8785 wants the members sorted by name.
  const leaf = {
    at: header.at.toISOString(),
    commitments: [...commitments].sort(),
    id: header.id,
    kind: header.kind,
    seq: header.seq,
    type: header.type,
    version: header.version,
  };
  return hash('sha256', Buffer.concat([Buffer.from([0]), Buffer.from(JSON.stringify(leaf))]), 'buffer');
}

/** A record as it lies beside its entry. */
export interface CommittedRecord {
  record: JsonObject;
  key: Buffer | null;
  salts: Record<string, string> | null;
  gone: Record<string, string>;
}

/** All commitments of a stored record, whether its values are still there or not. */
export function commitmentsOfStored({ record, key, salts, gone }: CommittedRecord): string[] {
  const present = scalarsOf(record).map((scalar) =>
    commitmentOf(key ? saltOf(key, scalar.pointer) : (salts?.[scalar.pointer] ?? ''), scalar),
  );
  return [...present, ...Object.values(gone)];
}

/**
 * The record without some of its scalars: their commitments stay, and salts of what remains replace the key. A line of
 * a list keeps its id, and a list of scalars goes as a whole, so that the pointers of what remains stay what they were.
 */
export function withoutScalars(stored: CommittedRecord, pointers: ReadonlySet<string>): CommittedRecord {
  const salts: Record<string, string> = {};
  const gone = { ...stored.gone };
  for (const scalar of scalarsOf(stored.record)) {
    const salt = stored.key ? saltOf(stored.key, scalar.pointer) : (stored.salts?.[scalar.pointer] ?? '');
    if (pointers.has(scalar.pointer)) gone[scalar.pointer] = commitmentOf(salt, scalar);
    else salts[scalar.pointer] = salt;
  }
  return { record: (prune(stored.record, '', pointers) ?? {}) as JsonObject, key: null, salts, gone };
}

/** A step of a JSON Pointer, escaped. */
export function step(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function collect(value: Json | undefined, pointer: string, into: Scalar[]): void {
  if (value === undefined || value === null) return;
  const parts = partsOf(value);
  if (parts === undefined || (parts.length === 0 && pointer !== '')) {
    into.push({ pointer, value });
    return;
  }
  for (const [name, part] of parts) collect(part, pointer + step(name), into);
}

function partsOf(value: Json): [string, Json | undefined][] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

// What held nothing but taken values goes with them: an empty list or object would be a value that nobody committed.
function prune(value: Json, pointer: string, pointers: ReadonlySet<string>): Json | undefined {
  if (pointers.has(pointer)) return undefined;
  const parts = partsOf(value);
  if (parts === undefined || parts.length === 0) return value;
  const kept = parts
    .map(
      ([name, part]) =>
        [name, part === undefined ? part : prune(part, pointer + step(name), pointers)] as const,
    )
    .filter(([, part]) => part !== undefined);
  if (kept.length === 0) return undefined;
  return Array.isArray(value) ? kept.map(([, part]) => part ?? null) : Object.fromEntries(kept);
}
