import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosurePolicy, privateTables } from '../src/publication/disclosure/disclosure.policy.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});

afterAll(() => register.stop());

describe('the disclosure policy', () => {
  it('decides about every column of the office, and about nothing else', () => {
    const decided = officeTables().flatMap(({ tableName, columns }) =>
      columns.map(({ propertyPath }) => placeOf(tableName, propertyPath)),
    );
    const undecided = decided.filter(
      ({ table, column }) => !isPrivate(table) && !disclosurePolicy[table]?.[column],
    );
    expect(undecided).toEqual([]);
    const known = new Set(decided.map(({ table, column }) => `${table}.${column}`));
    const unknown = Object.entries(disclosurePolicy).flatMap(([table, decisions]) =>
      Object.keys(decisions)
        .map((column) => `${table}.${column}`)
        .filter((place) => !known.has(place) && !EMBEDDED.has(place)),
    );
    expect(unknown).toEqual([]);
  });

  it('names no private table that does not exist or that it publishes from', () => {
    const tables = new Set(officeTables().map(({ tableName }) => tableName));
    expect(Object.keys(privateTables).filter((table) => !tables.has(table))).toEqual([]);
    expect(Object.keys(privateTables).filter((table) => disclosurePolicy[table])).toEqual([]);
  });
});

/** Groups of columns within a meeting: each is decided about as a table of its own. */
const EMBEDDED = new Set(['meeting.embargo', 'meeting.steps', 'meeting.source']);

function officeTables() {
  return register.office.entityMetadatas.filter(({ schema }) => schema === 'office');
}

function placeOf(table: string, path: string): { table: string; column: string } {
  const [first = '', second] = path.split('.');
  return second === undefined ? { table, column: first } : { table: first, column: second };
}

function isPrivate(table: string): boolean {
  return table in privateTables;
}
