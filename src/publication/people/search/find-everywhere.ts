import type { EntityManager } from 'typeorm';
import type { Language } from '../../../platform/language/language.js';
import { peoplePlaces } from '../places/people.places.js';
import type { Place } from '../places/place.js';
import { type FoundRow, saidIn } from './finds.rules.js';
import type { Identities } from './identities.queries.js';
import type { PlaceFound } from './person-report.js';
import { type Scope, statementFor } from './place-sql.js';
import { findInWords } from './report-words.js';

/** More rows of one place than somebody can read; how many more there are is told. */
const MOST_ROWS = 5000;
/** So many pages of a table are looked at with one statement: a connection that is silent for long is given up. */
const PAGES = 5000;

interface Looking {
  scope: Scope;
  language: Language;
}

/** Looks for somebody in every place, one after the other. */
export async function findEverywhere(
  store: EntityManager,
  who: Identities,
  { scope, language }: Looking,
): Promise<PlaceFound[]> {
  const found: PlaceFound[] = [];
  for (const [table, place] of Object.entries(peoplePlaces)) {
    const { rows, number } = await rowsIn(store, { table, place, who, scope });
    const finds = rows.sort(latestFirst).flatMap((row) => {
      const said = saidIn(row, place, who.wanted);
      return said.length > 0 ? [findInWords(row, { place, said, language })] : [];
    });
    const more = number - rows.length;
    if (finds.length === 0 && more === 0) continue;
    const { what, why, kept } = place;
    found.push({ table, what: what[language], why: why[language], kept: kept[language], finds, more });
  }
  return found;
}

interface Looked {
  table: string;
  place: Place;
  who: Identities;
  scope: Scope;
}

async function rowsIn(
  store: EntityManager,
  { table, place, who: { wanted }, scope }: Looked,
): Promise<{ rows: FoundRow[]; number: number }> {
  const [rows, pages] = [[] as FoundRow[], await pagesOf(store, table)];
  let number = 0;
  for (let from = 0; from < pages; from += PAGES) {
    // What is beyond is only counted, and that takes one row.
    const most = Math.max(1, MOST_ROWS - rows.length);
    const statement = statementFor(table, place, { wanted, scope, most, from, to: from + PAGES });
    if (!statement) break;
    const found = await store.query<FoundRow[]>(statement.sql, statement.values);
    number += Number(found[0]?.['number'] ?? 0);
    rows.push(...found.slice(0, MOST_ROWS - rows.length));
  }
  return { rows, number };
}

async function pagesOf(store: EntityManager, table: string): Promise<number> {
  const [row] = await store.query<{ pages: number }[]>(
    `SELECT (pg_relation_size($1::regclass) / current_setting('block_size')::integer)::integer AS pages`,
    [table],
  );
  return row?.pages ?? 0;
}

function latestFirst(one: FoundRow, other: FoundRow): number {
  return timeOf(other).localeCompare(timeOf(one));
}

function timeOf(row: FoundRow): string {
  const time = row['told at'] ?? row['told day'];
  return typeof time === 'string' ? time : '';
}
