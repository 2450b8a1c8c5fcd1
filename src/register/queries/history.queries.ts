import { groupBy } from '../../platform/group-by.js';
import type { JsonObject } from '../../words/json.js';
import type { ChangeType } from '../../words/register-words.js';
import type { Reading } from '../reading/reading.js';
import type { MeetingVersionRecord } from '../records/meeting-version.record.js';
import { differences } from './history.rules.js';

/** One published version of a meeting with its whole record. */
export interface WholeVersion {
  /** The position of its entry. */
  seq: string;
  id: string;
  version: number;
  at: Date;
  type: ChangeType;
  record: JsonObject;
}

/** The oldest first. */
export async function historyOf(reading: Reading, meetingId: string): Promise<MeetingVersionRecord[]> {
  const versions = await versionsOf(reading, meetingId);
  return versions.map((version, index) => versionOf(version, versions[index - 1]));
}

/** Every version of a meeting, the oldest first. */
export async function versionsOf(reading: Reading, meetingId: string): Promise<WholeVersion[]> {
  const loader = reading.loader('history', async (ids) => {
    const rows = await reading.query<WholeVersion>(
      `SELECT entry.seq, entry.id, entry.version, entry.at, entry.type, record.record
       FROM register.entry JOIN register.record USING (seq)
       WHERE entry.kind = 'MEETING' AND entry.id = ANY($1::uuid[])
       ORDER BY entry.id, entry.version`,
      [ids],
    );
    return groupBy(rows, (row) => row.id);
  });
  return (await loader.load(meetingId)) ?? [];
}

function versionOf({ version, at, type, record }: WholeVersion, before?: WholeVersion): MeetingVersionRecord {
  const { reason } = record;
  return {
    version,
    at,
    type,
    ...(typeof reason === 'string' ? { reason } : {}),
    changes: before ? differences(before.record, record) : [],
  };
}
