import type { Reading } from '../reading/reading.js';

/** How many meetings there were in a year with organisations of a kind; of all kinds together where that is `*`. */
export interface AccessCount {
  year: number;
  kind: string;
  meetings: number;
}

/** Who met each body and those below it, by its id, and who met any of them, by none; from the figures that are kept. */
export async function readAccess(reading: Reading): Promise<ReadonlyMap<string, AccessCount[]>> {
  const rows = await reading.query<{ value: string; count: number }>(ACCESS);
  const found = new Map<string, AccessCount[]>();
  for (const { value, count } of rows) {
    const [body = '', year = '', kind = ''] = value.split(':');
    const counts = found.get(body) ?? [];
    found.set(body, counts);
    counts.push({ year: Number(year), kind, meetings: count });
  }
  return found;
}

/** How many organisations of each kind the register has. */
export async function countKinds(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading.query<{ kind: string; organisations: number }>(KINDS);
  return new Map(rows.map(({ kind, organisations }) => [kind, organisations]));
}

const ACCESS = `SELECT value, count FROM register.meeting_count WHERE kind = 'ACCESS'`;

const KINDS = `
SELECT kind, count(*)::integer AS organisations FROM register.organisation
WHERE merged_into_id IS NULL GROUP BY kind`;
