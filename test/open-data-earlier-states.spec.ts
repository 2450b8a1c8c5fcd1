import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenTables } from '../src/register/open-data/rows/open-tables.js';
import type { Row } from '../src/register/open-data/tables/table.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { Chance } from './support/chance.js';
import { EventfulRegister } from './support/eventful-register.js';
import { aRegion } from './support/meetings.js';
import { allRows, namedRows, withTables } from './support/open-tables.js';
import { startTestApp, type TestApp } from './support/test-app.js';

interface State {
  revision: string;
  rows: Map<string, Record<string, unknown>[]>;
}

let register: TestApp;
const states: State[] = [];

beforeAll(async () => {
  register = await startTestApp();
  const events = new EventfulRegister(await aRegion(register), new Chance(11));
  await events.open();
  for (let count = 0; count < 6; count += 1) {
    states.push(await withTables(register, stateOf));
    for (let index = 0; index < 15; index += 1) await events.happen();
  }
}, 120_000);
afterAll(() => register.stop());

async function stateOf(tables: OpenTables): Promise<State> {
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const table of TABLES) rows.set(table.name, await namedRows(tables, table));
  return { revision: tables.edition.revision, rows };
}

/** The records of which something left the register after an entry. */
async function removedSince(revision: string): Promise<Set<unknown>> {
  const rows = await register.office.query<{ id: string }[]>(
    "SELECT DISTINCT id FROM register.entry WHERE seq > $1 AND type IN ('REDACTED', 'WITHDRAWN')",
    [revision],
  );
  return new Set(rows.map(({ id }) => id));
}

test('An earlier state can be made again: as it was, without what left the register since', async () => {
  let removals = 0;
  for (const { revision, rows } of states) {
    const again = await withTables(register, stateOf, revision);
    const removed = await removedSince(revision);
    removals += removed.size;
    for (const table of TABLES.filter(({ kind }) => kind !== undefined)) {
      const owner = table.columns.some(({ name }) => name === 'id') ? 'id' : (table.primaryKey[0] ?? '');
      const keys = new Set(
        table.columns.filter(({ refersTo }) => refersTo !== undefined).map(({ name }) => name),
      );
      // What a key leads to may have left the register, though the record that names it has not.
      const kept = (all: Record<string, unknown>[] = []) =>
        all
          .filter((row) => !removed.has(row[owner]))
          .map((row) =>
            Object.fromEntries(Object.entries(row).filter(([name]) => name === owner || !keys.has(name))),
          );
      expect([table.name, kept(again.rows.get(table.name))]).toEqual([
        table.name,
        kept(rows.get(table.name)),
      ]);
    }
    expect(again.rows.get('versions')).toHaveLength(Number(revision));
  }
  expect(removals).toBeGreaterThan(5);
});

test('An earlier state says nothing of records that are withdrawn, and leads to none of them', async () => {
  const newest = await register.office.query<{ id: string; type: string }[]>(
    "SELECT DISTINCT ON (id) id, type FROM register.entry WHERE kind <> 'NIL_RETURN' ORDER BY id, version DESC",
  );
  const withdrawn = newest.filter(({ type }) => type === 'WITHDRAWN');
  expect(withdrawn.length).toBeGreaterThan(3);
  // The statement of a nil return says whose it is, whoever meetings name.
  const tables = TABLES.filter(({ kind, name }) => kind !== undefined && name !== 'nil_returns');
  for (const { revision } of states) {
    const rows = await withTables(register, everyRow, revision);
    const text = JSON.stringify(tables.map(({ name }) => rows.get(name)));
    expect(withdrawn.filter(({ id }) => text.includes(id))).toEqual([]);
  }
});

test('Nobody is asked for a state that has not been', async () => {
  await expect(withTables(register, stateOf, '999999')).rejects.toThrow('no revision 999999');
  await expect(withTables(register, stateOf, '1; DROP TABLE register.entry')).rejects.toThrow();
});

test('Who stops reading leaves the connection free for other questions', async () => {
  await withTables(register, async (tables) => {
    for (const table of TABLES) {
      for await (const batch of tables.rows(table)) {
        expect(batch.length).toBeGreaterThan(0);
        break;
      }
    }
    const [meetings] = TABLES.filter(({ name }) => name === 'meetings');
    expect(meetings && (await allRows(tables, meetings)).length).toBe(
      meetings && (await tables.count(meetings)),
    );
  });
});

async function everyRow(tables: OpenTables): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  for (const table of TABLES) rows.set(table.name, await allRows(tables, table));
  return rows;
}
