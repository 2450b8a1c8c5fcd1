import type { Stored } from '../../register/read-model/stored.js';
import type { JsonObject } from '../../words/json.js';
import type { ChangeType, RecordKind } from '../../words/register-words.js';

/** One version of a public record with its place in the register. */
export interface ShownEntry {
  seq: string;
  kind: RecordKind;
  id: string;
  version: number;
  type: ChangeType;
  at: Date;
  /** Leaf hash, 32 bytes. */
  hash: Buffer;
  document: JsonObject;
  /** When the record was last corrected; only a rebuild knows it beforehand. */
  correctedAt?: Date | null;
}

/** A row for a table of the read model: column → value as JSON has it. */
export type Row = Record<string, unknown>;

/** The columns that every table of the read model has. */
export function shownColumns({ id, version, seq, hash, document }: ShownEntry): Row {
  return { id, version, seq, hash: `\\x${hash.toString('hex')}`, document };
}

/** What an entry says. */
export function recordOf<T extends object>({ document }: ShownEntry): Stored<T> {
  return document as unknown as Stored<T>;
}
