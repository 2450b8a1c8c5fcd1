import { groupBy } from '../../../platform/group-by.js';
import type { PageInput } from '../../questions/page.inputs.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import type { Page } from '../../records/connections.record.js';
import { boundedWalk, type Walk, type Wanted } from './bounded-walk.js';
import type { KeyKind, Order, Place } from './cursor.rules.js';
import { type Found, pageOf, type Span, spanOf } from './page.rules.js';

/** A list that can be read in pages. Its SQL calls the record `item`, and each of several owners `owner.id`. */
export interface Listing<Row, T> {
  /** Table of schema register. */
  table: string;
  columns: string;
  where: (values: Values) => string[];
  /** SQL of the rows to choose from, where that is not the whole table: `where` has been asked there. */
  source?: (values: Values) => string;
  /** Where the table is large: how a page is found without walking through all of it. */
  walk?: (values: Values) => Walk | undefined;
  order: Order;
  /** Whether one plan of the statement is good whatever its values are. */
  steady?: boolean;
  record: (row: Row) => T;
}

interface PlacedRow {
  /** Undefined where there is but one owner. */
  owner_id?: string;
  /** Undefined without a cursor. */
  beyond_after?: boolean;
  beyond_before?: boolean;
  place_key: string | null;
  place_id: string;
}

/** The owner of a list that belongs to nothing else. */
export const NOBODY = '';

/** One page of a list. */
export async function readPage<Row, T>(
  reading: Reading,
  listing: Listing<Row, T>,
  page: PageInput,
): Promise<Page<T>> {
  const pages = await readPages(reading, listing, { page, owners: [NOBODY] });
  const only = pages.get(NOBODY);
  if (!only) throw new Error('a list without owner gave no page');
  return only;
}

/** The same page of the list of each of several owners, by one statement. */
export async function readPages<Row, T>(
  reading: Reading,
  listing: Listing<Row, T>,
  { page, owners }: { page: PageInput; owners: readonly string[] },
): Promise<Map<string, Page<T>>> {
  const span = spanOf(page, listing.order);
  const values = new Values();
  const sql = statementOf(listing, span, { owners, values });
  const rows = await (listing.steady
    ? reading.steadyQuery<PlacedRow & Row>(sql, values.all)
    : reading.query<PlacedRow & Row>(sql, values.all));
  const [only = NOBODY] = owners;
  const found = groupBy(rows, (row) => row.owner_id ?? only);
  return new Map([...found].map(([id, group]) => [id, pageOf(foundOf(group), span, listing)]));
}

// Each column takes time in each row: what is the same in all is left out.
function statementOf<Row, T>(
  { table, columns, where, source, walk, order }: Listing<Row, T>,
  { after, before, backwards, limit }: Span,
  { owners, values }: { owners: readonly string[]; values: Values },
): string {
  const from = `FROM ${source?.(values) ?? `register.${table}`} AS item`;
  const owner = values.add(owners);
  const conditions = source ? [] : where(values);
  const at = (place: Place, side: Parameters<typeof beyond>[3]): string => beyond(order, values, place, side);
  const exists = (place: Place, side: 'until' | 'from'): string => {
    const asked = [...conditions, at(place, side)];
    // Most often it is the record that the cursor was made of.
    const itself = all([`item.id = ${values.add(place.id)}::uuid`, ...asked]);
    return `(EXISTS (SELECT ${from} ${itself}) OR EXISTS (SELECT ${from} ${all(asked)}))`;
  };
  const between: string[] = [];
  const about = owners.length > 1 ? ['owner.id AS owner_id'] : [];
  if (after) {
    between.push(at(after, 'after'));
    about.push(`${exists(after, 'until')} AS beyond_after`);
  }
  if (before) {
    between.push(at(before, 'before'));
    about.push(`${exists(before, 'from')} AS beyond_before`);
  }
  const descending = order.descending !== backwards;
  const direction = descending ? 'DESC' : 'ASC';
  const sorting = `${order.key} ${direction}, item.id ${direction}`;
  const wanted = { table, conditions, between, sorting, descending, limit: limit + 1 };
  const rows = rowsOf(from, wanted, () => walk?.(values));
  return `SELECT ${[...about, 'found.*'].join(', ')}
     FROM ${ownersAs(owner, owners.length)}
     LEFT JOIN LATERAL (
       SELECT ${columns}, ${keyText[order.kind](order.key)} AS place_key, item.id AS place_id,
              row_number() OVER (ORDER BY ${sorting}) AS place_number
       ${rows}
       ORDER BY ${sorting} LIMIT ${limit + 1}
     ) AS found ON true
     ORDER BY owner.place, found.place_number`;
}

function rowsOf(from: string, wanted: Wanted, findWalk: () => Walk | undefined): string {
  const walk = findWalk();
  if (walk) return `FROM (${boundedWalk(wanted, walk)}) AS item`;
  return `${from} ${all([...wanted.conditions, ...wanted.between])}`;
}

/** How many records each owner's list has in all, by one statement. */
export async function countAll(
  reading: Reading,
  { table, where }: Pick<Listing<never, never>, 'table' | 'where'>,
  owners: readonly string[] = [NOBODY],
): Promise<Map<string, number>> {
  const values = new Values();
  const owner = values.add(owners);
  const rows = await reading.query<{ owner_id: string; count: number }>(
    `SELECT owner.id AS owner_id,
            (SELECT count(*)::integer FROM register.${table} AS item ${all(where(values))}) AS count
     FROM ${ownersAs(owner, owners.length)}`,
    values.all,
  );
  return new Map(rows.map((row) => [row.owner_id, row.count]));
}

/** The owners of lists as a table `owner (id, place)`; ids are text here, and cast where they are compared. */
function ownersAs(values: string, count: number): string {
  // A single one is told as a value, so that it is known how much to expect of it.
  if (count === 1) return `(SELECT (${values}::text[])[1] AS id, 1 AS place) AS owner`;
  return `unnest(${values}::text[]) WITH ORDINALITY AS owner (id, place)`;
}

/** A WHERE of all conditions. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function foundOf<Row>(rows: readonly (PlacedRow & Row)[]): Found<Row> {
  const [first] = rows;
  return {
    beyondAfter: first?.beyond_after ?? false,
    beyondBefore: first?.beyond_before ?? false,
    placed: rows.flatMap((row) =>
      row.place_key === null ? [] : [{ row, place: { key: row.place_key, id: row.place_id } }],
    ),
  };
}

// Compared as a pair, so that one index finds the place.
function beyond(
  { key, kind, descending }: Order,
  values: Values,
  place: Place,
  side: 'after' | 'before' | 'until' | 'from',
): string {
  const later = side === 'after' || side === 'from';
  const sign = later === descending ? '<' : '>';
  const inclusive = side === 'until' || side === 'from' ? '=' : '';
  const at = `(${values.add(place.key)}::${keyTypes[kind]}, ${values.add(place.id)}::uuid)`;
  return `(${key}, item.id) ${sign}${inclusive} ${at}`;
}

const keyTypes: Readonly<Record<KeyKind, string>> = {
  date: 'date',
  moment: 'timestamptz',
  number: 'integer',
  text: 'text',
  relevance: 'text',
};

const keyText: Readonly<Record<KeyKind, (key: string) => string>> = {
  date: (key) => `(${key})::text`,
  // JavaScript's dates would lose the microseconds, and with them records.
  moment: (key) => `to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  number: (key) => `(${key})::text`,
  text: (key) => key,
  relevance: (key) => key,
};
