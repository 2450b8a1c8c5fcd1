import type { Ask } from '../../../platform/database/ask.js';
import type { Removal } from './manifest.js';

/** A removal, and since which entry the record was in the register that it took something out of. */
export interface DatedRemoval extends Removal {
  readonly since: string;
}

/** What took something out of the register after an entry, in order. */
export function removalsAfter(ask: Ask, seq: string): Promise<DatedRemoval[]> {
  return ask<DatedRemoval>(
    `SELECT removal.seq, removal.kind, removal.id, removal.type,
            to_char(removal.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, first.seq AS since
       FROM register.entry AS removal
       JOIN register.entry AS first ON first.kind = removal.kind AND first.id = removal.id AND first.version = 1
      WHERE removal.type IN ('REDACTED', 'WITHDRAWN') AND removal.seq > $1
      ORDER BY removal.seq`,
    [seq],
  );
}

/** Position of the newest entry; 0 when there is none. */
export async function newestSeq(ask: Ask): Promise<string> {
  const [head] = await ask<{ seq: string }>('SELECT seq FROM register.head', []);
  return head?.seq ?? '0';
}

/** The newest entry before a moment; 0 when there is none. Entries are in the order of their times. */
export async function newestSeqBefore(ask: Ask, moment: Date): Promise<string> {
  const [found] = await ask<{ seq: string }>(
    'SELECT seq FROM register.entry WHERE at < $1 ORDER BY seq DESC LIMIT 1',
    [moment],
  );
  return found?.seq ?? '0';
}
