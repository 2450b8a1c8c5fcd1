import type { Reading } from '../../reading/reading.js';
import type { MappedPage } from './sitemap.rules.js';

/** What has a page for each of its records. */
export const MAPPED = ['meetings', 'organisations', 'officials', 'issues', 'bodies', 'topics'] as const;
export type Mapped = (typeof MAPPED)[number];

/** How many records one part of the map holds: each has two addresses, and a part may have 50,000. */
export const RECORDS_IN_PART = 5000;

/** How many records of each kind there are. */
export async function countMapped(reading: Reading): Promise<Record<Mapped, number>> {
  const [counts] = await reading.query<Record<Mapped, number>>(COUNTS);
  if (!counts) throw new Error('the register counted nothing');
  return counts;
}

/** The pages of one part, the first records first: what is added later stands in the last part. */
export async function readPart(reading: Reading, what: Mapped, part: number): Promise<MappedPage[]> {
  const rows = await reading.query<{ key: string; at: Date }>(PARTS[what], [
    part * RECORDS_IN_PART,
    RECORDS_IN_PART,
  ]);
  return rows.map(({ key, at }) => ({
    path: `/${what}/${encodeURIComponent(key)}`,
    changed: at.toISOString(),
  }));
}

const COUNTS = `
SELECT coalesce((SELECT count FROM register.meeting_count WHERE kind = 'MEETING'), 0) AS meetings,
       (SELECT count(*)::integer FROM register.organisation WHERE merged_into_id IS NULL) AS organisations,
       (SELECT count(*)::integer FROM register.official) AS officials,
       (SELECT count(*)::integer FROM register.issue) AS issues,
       (SELECT count(*)::integer FROM register.public_body) AS bodies,
       (SELECT count(*)::integer FROM register.topic) AS topics`;

// Which records are in the part is read from an index alone; only those are looked at.
const PARTS: Readonly<Record<Mapped, string>> = {
  meetings: `
    SELECT item.reference AS key, item.changed_at AS at
    FROM (SELECT id FROM register.meeting ORDER BY published_at, id OFFSET $1 LIMIT $2) AS part
    JOIN register.meeting AS item USING (id) ORDER BY item.published_at, item.id`,
  organisations: partOf('organisation', 'id', 'WHERE merged_into_id IS NULL'),
  officials: partOf('official', 'id'),
  issues: partOf('issue', 'id'),
  bodies: partOf('public_body', 'slug'),
  topics: partOf('topic', 'code'),
};

function partOf(table: string, key: string, where = ''): string {
  return `
    SELECT item.${key}::text AS key, entry.at
    FROM (SELECT id FROM register.${table} ${where} ORDER BY id OFFSET $1 LIMIT $2) AS part
    JOIN register.${table} AS item USING (id) JOIN register.entry ON entry.seq = item.seq ORDER BY item.id`;
}
