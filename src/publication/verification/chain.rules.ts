import {
  type CommittedRecord,
  commitmentsOfStored,
  type LeafHeader,
  leafHash,
} from '../../register/entries/commitments.rules.js';

/** An entry with what lies beside it, as the database has them. */
export interface StoredEntry {
  header: LeafHeader;
  /** Whether its time is a whole millisecond, as all are that were ever written. */
  exactTime: boolean;
  leafHash: Buffer;
  /** One more than the entries of the same record before it. */
  expectedVersion: number;
  said: CommittedRecord | null;
}

/** What is wrong with an entry that follows another, as a sentence; undefined when it is what was published. */
export function faultOf(entry: StoredEntry, previous: bigint): string | undefined {
  const { header, said } = entry;
  const expected = previous + 1n;
  if (BigInt(header.seq) !== expected) return `Entry ${expected} is missing before entry ${header.seq}.`;
  if (!said) return `The record of entry ${header.seq} is missing.`;
  if (header.version !== entry.expectedVersion) {
    return `Entry ${header.seq} is version ${header.version} of its record, but version ${entry.expectedVersion} is due.`;
  }
  const fits = entry.exactTime && leafHash(header, commitmentsOfStored(said)).equals(entry.leafHash);
  return fits
    ? undefined
    : `Entry ${header.seq} is not what was published: its contents do not give its hash.`;
}
