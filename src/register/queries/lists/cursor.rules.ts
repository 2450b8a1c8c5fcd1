import { isDay } from '../../records/scalars.js';

/** What a list is sorted by, before the id. */
export type KeyKind = 'date' | 'moment' | 'number' | 'text' | 'relevance';

/** How a list is sorted: a name for cursors, the SQL of the key of `item`, and in which direction. */
export interface Order {
  readonly name: string;
  readonly key: string;
  readonly kind: KeyKind;
  readonly descending: boolean;
}

/** Where in a list: the key of a record, as PostgreSQL writes it, and its id. */
export interface Place {
  key: string;
  id: string;
}

// Raised when cursors of before would be misunderstood: then they are refused instead.
const VERSION = 1;

const LONGEST_CURSOR = 3000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** Opaque for callers; nothing in it is secret. */
export function cursorOf(order: Order, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([VERSION, order.name, key, id])).toString('base64url');
}

/** The place a cursor tells; undefined when it was not made by `cursorOf` for the same order. */
export function placeOf(order: Order, cursor: string): Place | undefined {
  if (cursor.length > LONGEST_CURSOR) return undefined;
  const parts = parsed(Buffer.from(cursor, 'base64url').toString());
  const [, , key, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (typeof key !== 'string' || !isKey[order.kind](key)) return undefined;
  if (typeof id !== 'string' || !UUID.test(id)) return undefined;
  // One place has one cursor: whatever else decodes to it, of another version or order, was not made for this list.
  return cursorOf(order, { key, id }) === cursor ? { key, id } : undefined;
}

const isKey: Readonly<Record<KeyKind, (key: string) => boolean>> = {
  // Without a date: earlier than all.
  date: (key) => key === '-infinity' || isDay(key),
  moment: (key) => isDay(MOMENT.exec(key)?.[1] ?? ''),
  number: (key) => /^\d{1,9}$/.test(key),
  text: isText,
  // The revision of the first page, how relevant, and what decides between equals.
  relevance: (key) => /^\d{1,18} \d{7} /.test(key) && isText(key),
};

function isText(key: string): boolean {
  return key.length <= 1000 && !key.includes('\0');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
