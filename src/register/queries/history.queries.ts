import { groupBy } from '../../platform/group-by.js';
import type { JsonObject } from '../../words/json.js';
import type { ChangeType } from '../../words/register-words.js';
import type { Reading } from '../reading/reading.js';
import type { MeetingVersionRecord } from '../records/meeting-version.record.js';
import { differences } from './history.rules.js';

interface VersionRow {
  id: string;
  version: number;
  at: Date;
  type: ChangeType;
  record: JsonObject;
}

/** The oldest first. */
export async function historyOf(reading: Reading, meetingId: string): Promise<MeetingVersionRecord[]> {
  const loader = reading.loader('history', async (ids) => {
    const rows = await reading.query<VersionRow>(
      `SELECT entry.id, entry.version, entry.at, entry.type, record.record
       FROM register.entry JOIN register.record USING (seq)
       WHERE entry.kind = 'MEETING' AND entry.id = ANY($1::uuid[])
       ORDER BY entry.id, entry.version`,
      [ids],
    );
    return groupBy(rows, (row) => row.id);
  });
  const rows = (await loader.load(meetingId)) ?? [];
  return rows.map((row, index) => versionOf(row, rows[index - 1]));
}

function versionOf({ version, at, type, record }: VersionRow, before?: VersionRow): MeetingVersionRecord {
  const { reason } = record;
  return {
    version,
    at,
    type,
    ...(typeof reason === 'string' ? { reason } : {}),
    changes: before ? differences(before.record, record) : [],
  };
}
