import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import type { Values } from '../../reading/values.js';
import { type MeetingSet, setConditions } from '../meetings/meeting-set.js';
import { latestOf } from '../meetings/meeting-walk.js';
import { COUNTED_COLUMNS, type Kind, GROUPINGS } from './groupings.js';

/** Something that is counted of a set of meetings. */
export interface Figure {
  kind: Kind;
  /** Members of the filter that are taken as if they were not given. */
  without: readonly (keyof MeetingFilter)[];
  /** At most so many values, the most frequent ones; null: all, in their own order. */
  most: number | null;
}

/** Figures that are counted of one and the same meetings. */
export interface Source {
  name: string;
  set: MeetingSet;
  /** With its number among all that is asked. */
  figures: { figure: Figure; question: number }[];
}

/** Figures on meetings that have to be found: they are read once, and counted by all that is asked. */
export function found(
  { name, set, figures }: Source,
  { owner, values }: { owner: string; values: Values },
): { tables: string[]; parts: string[] } {
  const kinds = [...new Set(figures.map(({ figure }) => figure.kind))].filter((kind) => !isManifold(kind));
  const keys = kinds.filter((kind) => kind !== 'MEETING');
  const { meetings, ownerId, tables } = toCount(name, set, { owner, values });
  const parts = figures.map((asked) => {
    const { kind } = asked.figure;
    if (kind === 'MEETING') return total(name, keys, asked);
    const key = GROUPINGS[kind].values(isManifold(kind) ? GROUPINGS[kind].key : nameOf(kind));
    const given = isManifold(kind)
      ? `SELECT ${ownerId} AS owner_id, ${key} AS value, 1 AS count
    ${meetings}`
      : `SELECT owner_id, ${key} AS value, count FROM ${name} WHERE left_out = ${leftOut(keys, kind)}`;
    return ranked(given, asked);
  });
  if (kinds.length > 0) tables.push(grouped(name, kinds, { meetings, ownerId }));
  return { tables, parts };
}

function isManifold(kind: Kind): boolean {
  return kind !== 'MEETING' && GROUPINGS[kind].isManifold === true;
}

/** The meetings to count, as SQL that calls each `item`. */
function toCount(
  name: string,
  set: MeetingSet,
  { owner, values }: { owner: string; values: Values },
): { meetings: string; ownerId: string; tables: string[] } {
  if (set.latest === undefined) {
    const conditions = setConditions(set, values).join(' AND ');
    const meetings = `FROM ${owner} CROSS JOIN register.meeting AS item\n    WHERE ${conditions}`;
    return { meetings, ownerId: 'owner.id', tables: [] };
  }
  const table = `latest_${name}`;
  const latest = `${table} AS MATERIALIZED (
  SELECT owner.id AS owner_id, ${COUNTED_COLUMNS.join(', ')}
  FROM ${owner} CROSS JOIN LATERAL (${latestOf(set, set.latest, values)}) AS item
)`;
  return { meetings: `FROM ${table} AS item`, ownerId: 'item.owner_id', tables: [latest] };
}

function grouped(
  name: string,
  kinds: readonly Kind[],
  { meetings, ownerId }: { meetings: string; ownerId: string },
): string {
  const keys = kinds.filter((kind) => kind !== 'MEETING');
  const columns = keys.map((kind) => `${GROUPINGS[kind].key} AS ${nameOf(kind)}`);
  const groups = kinds.map((kind) => `(owner_id${kind === 'MEETING' ? '' : `, ${nameOf(kind)}`})`);
  const leftOutBy = keys.length === 0 ? '0' : `GROUPING(${keys.map(nameOf).join(', ')})`;
  return `${name} AS (
  SELECT ${['owner_id', ...keys.map(nameOf)].join(', ')}, ${leftOutBy} AS left_out, count(*)::integer AS count
  FROM (
    SELECT ${[`${ownerId} AS owner_id`, ...columns].join(', ')}
    ${meetings}
  ) AS item
  GROUP BY GROUPING SETS (${groups.join(', ')})
)`;
}

function total(table: string, keys: readonly Kind[], { question }: { question: number }): string {
  return `SELECT owner_id, ${question} AS question, 1 AS place, '' AS value, count
FROM ${table} WHERE left_out = ${leftOut(keys, 'MEETING')}`;
}

function ranked(given: string, { figure: { kind, most }, question }: Source['figures'][number]): string {
  const order = kind === 'MEETING' ? 'value' : GROUPINGS[kind].order;
  const sorting = most === null ? order : `sum(count) DESC, ${order}`;
  return `SELECT owner_id, ${question} AS question, place, value::text, count
FROM (
  SELECT owner_id, value, sum(count)::integer AS count,
         row_number() OVER (PARTITION BY owner_id ORDER BY ${sorting}) AS place
  FROM (${given}) AS given
  WHERE value IS NOT NULL
  GROUP BY owner_id, value
) AS counted${most === null ? '' : ` WHERE place <= ${most}`}`;
}

// Each key has a bit, the first one the highest; it is set in groups by something else.
function leftOut(keys: readonly Kind[], kind: Kind): number {
  const every = 2 ** keys.length - 1;
  return kind === 'MEETING' ? every : every - 2 ** (keys.length - 1 - keys.indexOf(kind));
}

function nameOf(kind: Kind): string {
  return `by_${kind.toLowerCase()}`;
}
