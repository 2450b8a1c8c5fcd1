import { foldedSql, foldLetters } from '../../../words/search-words.js';
import type { Place, Way } from '../places/place.js';
import type { Wanted } from './wanted.rules.js';

/** Whose rows may be told: null is everybody's. */
export type Scope = readonly string[] | null;

export interface Asked {
  wanted: Wanted;
  scope: Scope;
  /** How many rows at the most. */
  most: number;
}

/**
 * Finds the rows of a table that may say somebody: rather too many, since what is found is looked at again. Null where
 * nothing there can be searched, or nothing of it may be told.
 */
export function statementFor(
  table: string,
  place: Place,
  asked: Asked,
): { sql: string; values: unknown[] } | null {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const allowed = allowedSql(place, asked.scope, put);
  const saying = [...idConditions(place, asked.wanted, put), ...textConditions(place, asked.wanted, put)];
  if (allowed === null || saying.length === 0) return null;
  const columns = Object.keys(place.searched).map((name) => `t.${name} AS "said ${name}"`);
  const told = Object.entries(place.told ?? {}).map(([name, sql]) => `${sql} AS "told ${name}"`);
  // Folded once for each row, however often it is compared.
  const sql = `SELECT ${['t.number AS number', ...columns, ...told].join(', ')} FROM (
      SELECT t.*, (count(*) OVER ())::integer AS number FROM ${table} AS t
        CROSS JOIN LATERAL (SELECT ${foldedSql(textsSql(place))} AS said OFFSET 0) AS folded
       WHERE ${allowed} AND (${saying.join(' OR ')}) LIMIT ${put(asked.most)}) AS t`;
  return { sql, values };
}

type Put = (value: unknown) => string;

function allowedSql({ whose }: Place, scope: Scope, put: Put): string | null {
  if (scope === null || whose === 'OPEN') return 'true';
  if (whose === 'REGISTER') return null;
  if ('body' in whose) return `${whose.body} = ANY(${put(scope)}::uuid[])`;
  return `${whose.bodies} && ${put(scope)}::uuid[]`;
}

function columnsOf({ searched }: Place, ...ways: Way[]): string[] {
  return Object.entries(searched).flatMap(([name, way]) => (ways.includes(way) ? [name] : []));
}

function textsSql(place: Place): string {
  const texts = columnsOf(place, 'NAME', 'TEXT').map((name) => `t.${name}`);
  const documents = columnsOf(place, 'DOCUMENT').map((name) => `t.${name}::text`);
  const lists = columnsOf(place, 'LIST').map((name) => `array_to_string(t.${name}, E'\\n')`);
  return `concat_ws(E'\\n', '', ${[...texts, ...documents, ...lists].join(', ') || "''"})`;
}

function idConditions(place: Place, { ids }: Wanted, put: Put): string[] {
  const columns = columnsOf(place, 'ID');
  if (columns.length === 0 || ids.length === 0) return [];
  const known = put(ids);
  return columns.map((name) => `t.${name}::text = ANY(${known}::text[])`);
}

// What begins a line of a text within a document stands behind \n.
const BEGINNING = '(\\m|\\\\[nrt])';

function textConditions(place: Place, { names, addresses, ids }: Wanted, put: Put): string[] {
  if (columnsOf(place, 'NAME', 'TEXT', 'LIST', 'DOCUMENT').length === 0) return [];
  const byName = names.map((words) => {
    const within = put(words.map((word) => `%${word}%`));
    const whole = put(words.map((word) => `${BEGINNING}${word}s?\\M`));
    return `(said LIKE ALL(${within}) AND said ~ ALL(${whole}))`;
  });
  const isDocument = columnsOf(place, 'DOCUMENT').length > 0;
  const needles = [...addresses, ...(isDocument ? ids : [])];
  if (needles.length === 0) return byName;
  return [...byName, `said LIKE ANY(${put(needles.map(within))})`];
}

function within(needle: string): string {
  return `%${foldLetters(needle).replace(/[\\%_]/g, '\\$&')}%`;
}
