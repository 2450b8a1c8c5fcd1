import type { Reading } from '../reading/reading.js';

/** How many meetings there were in a year with organisations of a kind; of all kinds together where that is `*`. */
export interface AccessCount {
  year: number;
  kind: string;
  meetings: number;
}

/** Who met a body and those below it, or all bodies, from the figures that are kept. */
export async function readAccess(reading: Reading, bodyId: string | null): Promise<AccessCount[]> {
  const rows = await reading.query<{ value: string; count: number }>(ACCESS, [`${bodyId ?? ''}:`]);
  return rows.map(({ value, count }) => {
    const [, year = '', kind = ''] = value.split(':');
    return { year: Number(year), kind, meetings: count };
  });
}

/** How many organisations of each kind the register has. */
export async function countKinds(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading.query<{ kind: string; organisations: number }>(KINDS);
  return new Map(rows.map(({ kind, organisations }) => [kind, organisations]));
}

// What begins so; a colon is followed by a semicolon.
const ACCESS = `
SELECT value, count FROM register.meeting_count
WHERE kind = 'ACCESS' AND value >= $1 AND value < left($1, -1) || ';'`;

const KINDS = `
SELECT kind, count(*)::integer AS organisations FROM register.organisation
WHERE merged_into_id IS NULL GROUP BY kind`;
