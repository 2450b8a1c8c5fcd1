import type { JsonObject } from '../../words/json.js';
import { commitmentsOfStored, leafHash } from '../entries/commitments.rules.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';

/** The entry that a line of the change log tells; undefined when it is no such line. */
export function entryIn(line: string): HistoryEntry | undefined {
  const { proof = null, record, ...head } = parsed(line) ?? {};
  const { key, salts, gone, record: left } = objectIn(proof) ?? {};
  const { seq, kind, id, reference, version, type, at, hash } = head;
  const said = record ?? left;
  const entry = { seq, kind, id, reference, version, type, at, hash, record: said, key, salts, gone };
  return isEntry(entry) ? entry : undefined;
}

/** Whether an entry is what was published: its contents give its hash. */
export function isWhole(entry: HistoryEntry): boolean {
  const { seq, kind, id, version, type, at, record, key, salts, gone, hash } = entry;
  const stored = { record, key: key === null ? null : Buffer.from(key, 'hex'), salts, gone };
  const header = { seq, kind, id, version, type, at: new Date(at) };
  return leafHash(header, commitmentsOfStored(stored)).toString('hex') === hash;
}

const TEXTS = ['seq', 'kind', 'id', 'type', 'at', 'hash'] as const;

function isEntry(told: Record<string, unknown>): told is Record<string, unknown> & HistoryEntry {
  const { seq, hash, at, version, reference, key, record, salts, gone } = told;
  const faults = [
    !TEXTS.every((name) => typeof told[name] === 'string'),
    !/^[1-9]\d{0,14}$/.test(String(seq)),
    !/^[0-9a-f]{64}$/.test(String(hash)),
    Number.isNaN(Date.parse(String(at))),
    !Number.isSafeInteger(version),
    ![reference, key].every((value) => value === null || typeof value === 'string'),
    !objectIn(record),
    !objectIn(gone),
    salts !== null && !objectIn(salts),
  ];
  return !faults.includes(true);
}

function parsed(line: string): JsonObject | undefined {
  try {
    return objectIn(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}
