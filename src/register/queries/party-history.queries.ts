import type { JsonObject } from '../../words/json.js';
import type { ChangeType, RecordKind } from '../../words/register-words.js';
import type { Reading } from '../reading/reading.js';

/** One published version of an organisation, an official or another record without a reference. */
export interface PartyVersion {
  /** The position of its entry. */
  seq: string;
  id: string;
  version: number;
  at: Date;
  type: ChangeType;
  record: JsonObject;
}

// Who changed more often is told of the last changes.
const MOST = 50;

/** The newest versions of a record, the newest first. */
export function newestVersions(reading: Reading, kind: RecordKind, id: string): Promise<PartyVersion[]> {
  return reading.query<PartyVersion>(
    `SELECT entry.seq, entry.id, entry.version, entry.at, entry.type, record.record
     FROM register.entry JOIN register.record USING (seq)
     WHERE entry.kind = $1 AND entry.id = $2::uuid
     ORDER BY entry.version DESC LIMIT ${MOST}`,
    [kind, id],
  );
}
