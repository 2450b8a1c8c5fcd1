import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { groupBy } from '../src/platform/group-by.js';
import { KeyRotation } from '../src/publication/checkpoints/key-rotation.service.js';
import { newSigner } from '../src/register/history/checkpoints/note-keys.rules.js';
import { readCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { Chance } from './support/chance.js';
import { publishExample } from './support/example-register.js';
import { makePublic } from './support/public-records.js';
import { noteOf, some } from './support/signed-history.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';
import { use } from './support/used-register.js';
import { faultInDatabase, faultInSource, TEST_KEY } from './support/verifying.js';

let register: TestApp;
const chance = new Chance(1848);

beforeAll(async () => {
  register = await startTestApp();
  await use(register);
  await publishExample(register);
  await makePublic(register, ...some(300));
  await register.app.get(KeyRotation, { strict: false }).rotate(false);
}, 120_000);

afterAll(() => register.stop());

interface Column {
  table: string;
  column: string;
  type: string;
}

// How often something was told is a count that nothing else knows.
const COLUMNS = `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
  JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'register' AND table_type = 'BASE TABLE' AND table_name <> 'told' ORDER BY 1, ordinal_position`;

/** Another value that is written with as many characters, of which one is other. */
function altered(text: string, type: string): string {
  if (type === 'boolean') return text === 'true' ? 'false' : 'true';
  const at = chance.upTo(text.length - 1);
  const signs = /[0-9a-f]/.test(text.charAt(at)) ? '0123456789abcdef' : 'ABCDEFGHIJ';
  return `${text.slice(0, at)}${chance.one(Array.from(signs))}${text.slice(at + 1)}`;
}

/** Changes one value of a column a little; the row it was in, or undefined where nothing can be changed. */
async function damage(owner: pg.Client, { table, column, type }: Column): Promise<string | undefined> {
  // Of a withdrawn record, what the names of the values were is nowhere else.
  const except =
    column === 'gone'
      ? `AND NOT EXISTS (SELECT FROM register.entry AS own JOIN register.entry AS later USING (kind, id)
                          WHERE own.seq = record.seq AND later.type = 'WITHDRAWN')`
      : '';
  const { rows } = await owner.query<{ ctid: string; value: string; row: string }>(
    `SELECT ctid::text, ${column}::text AS value, ${table}::text AS row FROM register.${table}
      WHERE length(${column}::text) > 0 AND ${column}::text NOT IN ('{}', '[]') ${except} ORDER BY ctid`,
  );
  for (let attempt = 0; rows.length > 0 && attempt < 60; attempt += 1) {
    const { ctid, value, row } = chance.one(rows);
    await owner.query('SAVEPOINT attempt');
    try {
      const { rowCount } = await owner.query(
        `UPDATE register.${table} SET ${column} = $1::text::${await fullType(owner, table, column)}
          WHERE ctid = $2::tid AND ${column}::text <> $1::text::${await fullType(owner, table, column)}::text`,
        // Some take nothing but certain words: what another row says.
        [
          attempt % 3 === 2 ? chance.one([...new Set(rows.map((each) => each.value))]) : altered(value, type),
          ctid,
        ],
      );
      if (rowCount === 1) return row;
    } catch {
      await owner.query('ROLLBACK TO attempt');
    }
  }
  return undefined;
}

async function fullType(owner: pg.Client, table: string, column: string): Promise<string> {
  const { rows } = await owner.query<{ type: string }>(
    `SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = $1::regclass AND attname = $2`,
    [`register.${table}`, column],
  );
  return rows[0]?.type ?? 'text';
}

describe('The database of a register', () => {
  it('is what was published, after redactions, withdrawals and an exchange of keys', async () => {
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
    expect(await faultInSource(register)).toBeUndefined();
  }, 60_000);

  it('is found to be changed, in whichever column of whichever table', async () => {
    const all = await asOwner(async (owner) => (await owner.query<Column>(COLUMNS)).rows, register.ownerUrl);
    const tables = groupBy(all, ({ table }) => table);
    expect(tables.size).toBeGreaterThan(14);
    const columns = [...tables.values()].flatMap((own) => chance.some(own, AT_MOST));
    const unseen: string[] = [];
    const untouched: string[] = [];
    for (const column of columns) {
      const name = `${column.table}.${column.column}`;
      const row = await withDamage(column, async () => {
        if ((await faultInDatabase(register.ownerUrl)) === undefined) unseen.push(name);
      });
      if (row === undefined) untouched.push(name);
    }
    expect(unseen).toEqual([]);
    // One row, which is there or not; and what the register of this test does not have, as merged organisations.
    expect(untouched.filter((name) => !EMPTY.test(name))).toEqual([]);
  }, 600_000);

  it('is not believed under another key than the given one', async () => {
    const key = newSigner(TEST_KEY.name);
    expect(await faultInDatabase(register.ownerUrl, { key })).toMatch(/never signed by the given key/);
    expect(await faultInSource(register, { key })).toMatch(/never signed by the given key/);
  });

  it('must begin with every checkpoint that somebody kept', async () => {
    const since = readCheckpoint(await noteOf(register));
    if (!since) throw new Error('there is no checkpoint');
    expect(await faultInSource(register, { since })).toBeUndefined();
    const other = { ...since, root: Buffer.alloc(32, 1) };
    expect(await faultInSource(register, { since: other })).toMatch(/cannot show that its first \d+ entries/);
    expect(await faultInDatabase(register.ownerUrl, { since: other })).toMatch(
      /are not those of the checkpoint/,
    );
    const larger = { ...since, size: since.size + 1 };
    expect(await faultInSource(register, { since: larger })).toMatch(/some were taken out/);
    expect(await faultInDatabase(register.ownerUrl, { since: larger })).toMatch(/some were taken out/);
  });
});

// All of them take minutes.
const AT_MOST = 8;

const EMPTY = /^head\.id$|^organisation\.id$|_id$|^nil_return\.|^issue\.|^scope\./;

/** Changes a value, looks, and puts back the whole table. */
async function withDamage(column: Column, look: () => Promise<void>): Promise<string | undefined> {
  const { table } = column;
  return asOwner(async (owner) => {
    await owner.query(
      `SET session_replication_role = 'replica'; CREATE TEMP TABLE kept AS SELECT * FROM register.${table}`,
    );
    await owner.query('BEGIN');
    const row = await damage(owner, column);
    await owner.query('COMMIT');
    if (row !== undefined) await look();
    await owner.query(`DELETE FROM register.${table}; INSERT INTO register.${table} SELECT * FROM kept`);
    return row;
  }, register.ownerUrl);
}
