import type { EntityManager } from 'typeorm';
import type { PublicBody } from '../../office/bodies/public-body.entity.js';

const DIGITS = 6;

/** The next public references of a body, such as RVL-2026-000123: numbered by the year they are published in. */
export async function nextReferences(
  store: EntityManager,
  { referencePrefix }: PublicBody,
  year: number,
  count: number,
): Promise<string[]> {
  const [counter] = await store.query<{ last: number }[]>(
    `INSERT INTO office.reference_counter AS counter (prefix, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (prefix, year) DO UPDATE SET last = counter.last + excluded.last RETURNING last`,
    [referencePrefix, year, count],
  );
  if (!counter) throw new Error(`No counter for ${referencePrefix}-${year}`);
  const first = counter.last - count + 1;
  return Array.from(
    { length: count },
    (_, at) => `${referencePrefix}-${year}-${String(first + at).padStart(DIGITS, '0')}`,
  );
}
