import { MeetingFacet } from '../../../words/query-words.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import { all } from '../lists/pages.js';
import { LOOKED_AT, type MeetingSet, setConditions } from '../meetings/meeting-set.js';
import { latestOf } from '../meetings/meeting-walk.js';

/** How many meetings two had with each other: an organisation, and an official or a public body. */
export interface MetPair {
  organisation: string;
  other: string;
  count: number;
}

/** Who met whom in a set of meetings, most of them. */
export interface Network {
  pairs: readonly MetPair[];
  /** The set that was looked at: that which was asked, or the latest of it. */
  set: MeetingSet;
  /** From which day on, where the set is larger than what is looked at. */
  from: string | null;
}

interface NetworkAsked {
  others: MeetingFacet.OFFICIAL | MeetingFacet.PUBLIC_BODY;
  /** So many on each side, and so many pairs of them. */
  most: number;
  pairs: number;
}

/** The organisations that met most, those whom they met most, and how often each met each, of the most frequent pairs. */
export async function readNetwork(
  reading: Reading,
  asked: MeetingSet,
  { others, most, pairs }: NetworkAsked,
): Promise<Network> {
  const from = await firstDayOfLatest(reading, asked);
  const set = from === null ? asked : { ...asked, filter: { ...asked.filter, dateFrom: from } };
  const values = new Values();
  const conditions = setConditions(set, values);
  const met = await reading.query<MetPair>(
    `WITH met AS MATERIALIZED (
  SELECT item.organisation_ids, ${OTHERS[others]} AS other_ids FROM register.meeting AS item ${all(conditions)}
), pair AS MATERIALIZED (
  SELECT organisation, other, count(*)::integer AS count
  FROM met, unnest(met.organisation_ids) AS organisation, unnest(met.other_ids) AS other
  GROUP BY organisation, other
), one AS (
  SELECT organisation FROM pair GROUP BY organisation ORDER BY sum(count) DESC, organisation LIMIT ${most}
), another AS (
  SELECT other FROM pair JOIN one USING (organisation) GROUP BY other ORDER BY sum(count) DESC, other LIMIT ${most}
)
SELECT organisation, other, count FROM pair JOIN one USING (organisation) JOIN another USING (other)
ORDER BY count DESC, organisation, other LIMIT ${pairs}`,
    values.all,
  );
  return { pairs: met, set, from };
}

// The body that the meeting is of: those above it would say nothing but sums.
const OTHERS = {
  [MeetingFacet.OFFICIAL]: 'item.official_ids',
  [MeetingFacet.PUBLIC_BODY]: 'ARRAY[item.public_body_id]',
} as const;

/** The day after that of the first meeting which is one too many; null where there is none. */
async function firstDayOfLatest(reading: Reading, set: MeetingSet): Promise<string | null> {
  const values = new Values();
  const latest = latestOf(set, LOOKED_AT + 1, values);
  const [found] = await reading.query<{ day: string }>(
    `SELECT least(item.date + 1, (SELECT max(date) FROM register.meeting))::text AS day
     FROM (${latest}) AS item ORDER BY item.date DESC, item.id DESC OFFSET ${LOOKED_AT} LIMIT 1`,
    values.all,
  );
  return found?.day ?? null;
}
