import type { Json, JsonObject } from '../../words/json.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';

/** The entry that a line of the change log tells, as the API or a snapshot has it; undefined when it is no such line. */
export function entryIn(line: string): HistoryEntry | undefined {
  const told = objectIn(line);
  if (!told) return undefined;
  const { proof, record, ...head } = told;
  if (proof === undefined) return entryOf(told);
  const { record: left, ...rest } = objectIn(proof) ?? {};
  return entryOf({ ...head, ...rest, record: record ?? left });
}

/**
 * The entry that a row of `changes` tells, in whatever kind of file; undefined when it is none. JSON may stand there as
 * it is or as a text, and an empty text is no value.
 */
export function entryOf(row: Readonly<Record<string, unknown>>): HistoryEntry | undefined {
  const { seq, kind, id, version, type, at, hash } = row;
  const [record, salts, gone] = ['record', 'salts', 'gone'].map((name) => valueIn(row[name]));
  const [reference, key] = ['reference', 'key'].map((name) => valueOr(row[name]));
  const said = { record, key, salts, gone };
  const places = { seq: String(seq), version: typeof version === 'string' ? placeIn(version) : version };
  const entry = { ...places, kind, id, reference, type, at, hash, ...said };
  return isEntry(entry) ? entry : undefined;
}

const TEXTS = ['kind', 'id', 'type', 'at', 'hash'] as const;
const PLACE = /^[1-9]\d{0,14}$/;
const HASH = /^[0-9a-f]{64}$/;
const SALT = /^[0-9a-f]{32}$/;

function isEntry(told: Record<string, unknown>): told is Record<string, unknown> & HistoryEntry {
  const { seq, hash, version, reference, key, record, salts, gone } = told;
  const faults = [
    !TEXTS.every((name) => typeof told[name] === 'string'),
    !PLACE.test(String(seq)),
    !Number.isSafeInteger(version),
    reference !== null && typeof reference !== 'string',
    !HASH.test(String(hash)),
    key !== null && (typeof key !== 'string' || !HASH.test(key)),
    !isObject(record),
    !holds(gone, HASH),
    salts !== null && !holds(salts, SALT),
  ];
  return !faults.includes(true);
}

function holds(value: unknown, form: RegExp): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === 'string' && form.test(each));
}

function valueOr(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}

function placeIn(text: string): number | undefined {
  return PLACE.test(text) ? Number(text) : undefined;
}

function valueIn(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? objectIn(value) : valueOr(value);
}

function objectIn(told: Json | undefined): JsonObject | undefined {
  try {
    const value: unknown = typeof told === 'string' ? JSON.parse(told) : told;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
