/** How a page of a large table is found without walking through all of it. */
export interface Walk {
  /** How many rows are walked through at most before the list is looked for by what is asked of it: a number, or SQL of it. */
  steps: number | string;
  /** SQL that says beforehand that the list is short, where that is known. */
  isShort: string | undefined;
  /** Conditions on what the list is sorted by: the walk keeps to them. */
  bounds: readonly string[];
  /** A condition on what the list is sorted by that most rows fulfil, and one that the few others fulfil: lower ones. */
  either: { most: string; others: string } | undefined;
  /** Nothing is asked but what the list is sorted by: each row within the bounds belongs to it. */
  isDense: boolean;
}

/** Words lie apart from their row: to read those of so many takes as long as to find and sort a common word's rows. */
export const WORDS_WORTH_READING = 40_000;

export interface Wanted {
  table: string;
  /** What is asked of `item`. */
  conditions: readonly string[];
  /** Where the page lies. */
  between: readonly string[];
  sorting: string;
  descending: boolean;
  limit: number;
}

/**
 * The rows of a page, and perhaps some that come after it. Where what is asked is common, walking through the table in
 * order finds them at once; where it is rare, looking for all of them and putting them in order does. No statistics say
 * which it is when what is asked is rare at this end of the list alone: so it is tried, as far as it costs little.
 */
export function boundedWalk(wanted: Wanted, walk: Walk): string {
  if (walk.isDense) return denseWalk(wanted, walk);
  const { table, conditions, between, sorting, descending, limit } = wanted;
  const short = walk.isShort ? [`NOT (${walk.isShort})`] : [];
  const inOrder = (bounds: readonly string[]): string =>
    `FROM register.${table} AS item ${where([...bounds, ...walk.bounds, ...between])} ORDER BY ${sorting}`;
  const steps = (bounds: readonly string[]): string => `SELECT * FROM (
             SELECT * ${inOrder(bounds)} LIMIT ${walk.steps}
           ) AS item ${where([...short, ...conditions])}
           ORDER BY ${sorting} LIMIT ${limit}`;
  // Those that come last count only once all before them were walked through.
  const reached = (most: string): string[] =>
    descending ? [`NOT EXISTS (SELECT ${inOrder([most])} OFFSET ${walk.steps} LIMIT 1)`] : [];
  const near = walk.either
    ? `SELECT * FROM (
             (${steps([walk.either.most])})
             UNION ALL
             (SELECT * FROM register.${table} AS item
             ${where([walk.either.others, ...short, ...reached(walk.either.most), ...conditions, ...between])})
           ) AS item ORDER BY ${sorting} LIMIT ${limit}`
    : steps([]);
  // OFFSET 0: found by what is asked, whatever the planner thinks of walking.
  return `WITH near AS MATERIALIZED (
           ${near}
         )
         SELECT * FROM near WHERE (SELECT count(*) FROM near) = ${limit}
         UNION ALL
         (SELECT * FROM (
           SELECT * FROM register.${table} AS item ${where([...conditions, ...between])} OFFSET 0
         ) AS item WHERE (SELECT count(*) FROM near) < ${limit}
         ORDER BY ${sorting} LIMIT ${limit})`;
}

// Of so many rows at one end of a list it is seen how common what is asked is.
const PROBED = 400;

/**
 * The first rows of a list of which many are wanted. It is walked only where the rows at this end tell that so many steps
 * will find them; otherwise it is looked for at once.
 */
export function walkWhereCommon(wanted: Wanted, walk: Walk & { steps: number }): string {
  const { table, conditions, between, sorting, limit } = wanted;
  const enough = Math.ceil((limit * PROBED) / walk.steps);
  const steps = `(SELECT CASE WHEN count(*) < ${enough} THEN 0 ELSE ${walk.steps} END FROM (
      SELECT * FROM register.${table} AS item ${where([...walk.bounds, ...between])} ORDER BY ${sorting} LIMIT ${PROBED}
    ) AS item ${where(conditions)})`;
  return boundedWalk(wanted, { ...walk, steps });
}

// The few others are looked for only where they may be on this page: they come first, or what most are was too little.
function denseWalk(wanted: Wanted, { bounds, either }: Walk): string {
  const { table, conditions, between, sorting, descending, limit } = wanted;
  const rows = (those: readonly string[]): string =>
    `SELECT * FROM register.${table} AS item ${where([...those, ...bounds, ...conditions, ...between])}
           ORDER BY ${sorting} LIMIT ${limit}`;
  if (!either) return rows([]);
  const few = descending ? [`(SELECT count(*) FROM near) < ${limit}`] : [];
  return `WITH near AS MATERIALIZED (
           ${rows([either.most])}
         )
         SELECT * FROM near
         UNION ALL
         (${rows([either.others, ...few])})`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
