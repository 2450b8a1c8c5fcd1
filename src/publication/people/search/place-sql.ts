import type { Place, Way } from '../places/place.js';
import type { Wanted } from './wanted.rules.js';
import { patternOf } from './wanted-pattern.rules.js';

/** Whose rows may be told: null is everybody's. */
export type Scope = readonly string[] | null;

export interface Asked {
  wanted: Wanted;
  scope: Scope;
  /** How many rows at the most. */
  most: number;
  /** Which pages of the table. */
  from: number;
  to: number;
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
  // Texts have letters and boundaries as in Swedish, whatever the database itself was made with.
  const sql = `SELECT ${['t.number AS number', ...columns, ...told].join(', ')} FROM (
      SELECT t.*, (count(*) OVER ())::integer AS number FROM ${table} AS t
        CROSS JOIN LATERAL (SELECT ${textsSql(place)} COLLATE "sv-x-icu" AS said OFFSET 0) AS texts
       WHERE t.ctid >= ${put(`(${asked.from},0)`)}::tid AND t.ctid < ${put(`(${asked.to},0)`)}::tid
         AND ${allowed} AND (${saying.join(' OR ')}) LIMIT ${put(asked.most)}) AS t`;
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

function textConditions(place: Place, { names, addresses, ids }: Wanted, put: Put): string[] {
  if (columnsOf(place, 'NAME', 'TEXT', 'LIST', 'DOCUMENT').length === 0) return [];
  const isDocument = columnsOf(place, 'DOCUMENT').length > 0;
  const needles = [...addresses, ...(isDocument ? ids : [])];
  if (names.length + needles.length === 0) return [];
  return [`said ~ ${put(patternOf(names, needles))}`];
}
