import { askedId, askedOne, askedText } from '../questions/questions.rules.js';
import type { Reading } from '../reading/reading.js';
import type { TombstoneRecord } from '../records/tombstone.record.js';

export async function findTombstone(
  reading: Reading,
  asked: { id?: string | null; reference?: string | null },
): Promise<TombstoneRecord | undefined> {
  const { by, value } = askedOne({ ...asked }, ['id', 'reference']);
  const key = by === 'id' ? askedId(value) : askedText(value, '/reference');
  const loader = reading.loader(`tombstone by ${by}`, async (keys) => {
    const rows = await reading.query<TombstoneRecord & { asked: string }>(
      `SELECT id, reference, kind, type, at, reason, ${by} AS asked FROM register.tombstone
       WHERE ${by} = ANY($1::${by === 'id' ? 'uuid' : 'text'}[])`,
      [keys],
    );
    return new Map(rows.map((row) => [row.asked, row]));
  });
  return loader.load(key);
}
