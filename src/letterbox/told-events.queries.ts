import type { Json, JsonObject } from '../words/json.js';
import { ChangeType, type RecordKind } from '../words/register-words.js';
import type { FeedEvent } from '../register/feeds/events/event.js';
import type { Reading } from '../register/reading/reading.js';

interface Row {
  seq: string;
  kind: RecordKind;
  id: string;
  version: number;
  type: ChangeType;
  at: Date;
  reference: string | null;
  record: JsonObject;
  gone: boolean;
}

/** Some entries as they may be told now, in their order: what was taken out of them since is not there. */
export async function readEventsAt(reading: Reading, positions: readonly string[]): Promise<FeedEvent[]> {
  const rows = await reading.query<Row>(
    `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.at, record.record,
            tombstone.id IS NOT NULL AS gone, coalesce(record.record->>'reference', tombstone.reference) AS reference
       FROM register.entry JOIN register.record USING (seq)
       LEFT JOIN register.tombstone ON tombstone.id = entry.id
      WHERE entry.seq = ANY ($1::bigint[]) ORDER BY entry.seq`,
    [positions],
  );
  return rows.map(eventOf);
}

function eventOf({ record, gone, ...row }: Row): FeedEvent {
  const isWithdrawal = row.type === ChangeType.WITHDRAWN;
  const isGone = isWithdrawal || gone || record['id'] === undefined;
  return {
    ...row,
    updated: row.at,
    reason: isGone && !isWithdrawal ? null : textIn(record['reason']),
    record: isGone ? null : record,
    redacted: row.type === ChangeType.REDACTED ? pointersIn(record['redactions']) : [],
    undone: [],
  };
}

function pointersIn(redactions: Json | undefined): string[] {
  if (!Array.isArray(redactions)) return [];
  return [...new Set(redactions.flatMap((one) => (one as { fields?: string[] }).fields ?? []))];
}

function textIn(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
