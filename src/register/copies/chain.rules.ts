import { commitmentsOfStored, leafHash, scalarsOf } from '../entries/commitments.rules.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';

/** What is due after some entries. */
export interface Due {
  /** How many entries there are before. */
  size: number;
  /** One more than those of them that are of the same record. */
  version: number;
}

/** What is wrong with an entry that follows others, as a sentence; undefined when it is what was published. */
export function faultOf(entry: HistoryEntry, { size, version }: Due): string | undefined {
  const due = size + 1;
  if (entry.seq !== String(due)) return `Entry ${due} is missing before entry ${entry.seq}.`;
  if (entry.version !== version) {
    return `Entry ${due} is version ${entry.version} of its record, but version ${version} is due.`;
  }
  return isWhole(entry)
    ? undefined
    : `Entry ${due} is not what was published: its contents do not give its hash.`;
}

/** Whether an entry is what was published: its contents give its hash, and it is written as all entries are. */
export function isWhole(entry: HistoryEntry): boolean {
  const { seq, kind, id, version, type, record, key, salts, gone, hash } = entry;
  const at = new Date(entry.at);
  if (Number.isNaN(at.getTime()) || at.toISOString() !== entry.at || !hasItsSalts(entry)) return false;
  const stored = { record, key: key === null ? null : Buffer.from(key, 'hex'), salts, gone };
  const header = { seq, kind, id, version, type, at };
  return leafHash(header, commitmentsOfStored(stored)).toString('hex') === hash;
}

// What is written otherwise, or not needed, would be in no hash.
function hasItsSalts({ record, key, salts }: HistoryEntry): boolean {
  if (key !== null) return salts === null;
  const pointers = new Set(scalarsOf(record).map(({ pointer }) => pointer));
  const told = Object.entries(salts ?? {});
  return (
    told.length === pointers.size &&
    told.every(([pointer, salt]) => pointers.has(pointer) && /^[0-9a-f]{32}$/.test(salt))
  );
}
