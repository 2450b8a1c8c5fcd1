import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peoplePlaces } from '../src/publication/people/places/people.places.js';
import { columnWords } from '../src/publication/people/search/column-words.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

interface Column {
  table: string;
  column: string;
}

async function columns(condition: string): Promise<Column[]> {
  return register.office.query<Column[]>(
    `SELECT table_schema || '.' || table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema IN ('office', 'register', 'letterbox') AND ${condition} ORDER BY 1, 2`,
  );
}

describe('Every place where people may stand', () => {
  it('is searched, or said to hold nobody: every column of words of every table', async () => {
    const words = await columns(
      `(data_type IN ('text', 'character varying', 'jsonb', 'json', 'xml', 'tsvector') OR
        data_type = 'ARRAY' AND udt_name <> '_uuid' AND udt_name NOT LIKE '\\_int%')`,
    );
    const undeclared = words.filter(({ table, column }) => {
      const place = peoplePlaces[table];
      return !place || (!(column in place.searched) && !place.nobody.includes(column));
    });
    expect(undeclared).toEqual([]);
  });

  it('is searched by id, wherever one leads to an account or an official', async () => {
    const leading = await register.office.query<Column[]>(
      `SELECT conrelid::regclass::text AS "table", attname AS "column" FROM pg_constraint
         JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
        WHERE contype = 'f' AND confrelid IN ('office.account'::regclass, 'office.official'::regclass)
        ORDER BY 1, 2`,
    );
    expect(leading.length).toBeGreaterThan(10);
    const missed = leading.filter(({ table, column }) => peoplePlaces[table]?.searched[column] !== 'ID');
    expect(missed).toEqual([]);
  });

  it('is there, and each column has words to be told by', async () => {
    const known = new Set((await columns('true')).map(({ table, column }) => `${table}.${column}`));
    const declared = Object.entries(peoplePlaces).flatMap(([table, { searched, nobody }]) =>
      [...Object.keys(searched), ...nobody].map((column) => `${table}.${column}`),
    );
    expect(declared.filter((place) => !known.has(place))).toEqual([]);
    const searched = Object.values(peoplePlaces).flatMap((place) => Object.keys(place.searched));
    expect(searched.filter((column) => !columnWords[column])).toEqual([]);
  });
});
