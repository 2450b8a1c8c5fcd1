import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import { sizeOf } from './support/signed-history.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';
import {
  faultByPython,
  faultInDatabase,
  faultInFile,
  faultInSnapshot,
  faultInSource,
  snapshotOf,
  TEST_KEY,
} from './support/verifying.js';
import { wholeRegister } from './support/whole-register.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const REDACTED = 'Villa Hemliga Udden';
const WITHDRAWN = 'Samtal om Nattfjärilens framtid';
let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  const first = await aPublishedMeeting(region, { place: REDACTED });
  const second = await aPublishedMeeting(region, { title: WITHDRAWN });
  // What was asked before is kept.
  expect(await wholeRegister(register)).toContain(REDACTED);
  await step(region.registrar, 'redactMeeting', {
    ...{ id: first.id, expectedVersion: first.version, fields: ['/place'] },
    ...{ ground: 'SECRECY', decision: 'RS 2026-0012' },
  });
  const because = { expectedVersion: second.version, reason: 'Publicerades av misstag.' };
  await step(region.publisher, 'withdrawMeeting', { id: second.id, ...because });
  await snapshotOf(register, join(folder, 'snapshot'));
}, 60_000);

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The tables outside the office in which a text stands, and those of jobs. */
async function tablesWith(text: string, ...schemas: string[]): Promise<string[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ table: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND (schemaname = ANY($1) OR tablename LIKE '%job%')`,
      [schemas],
    );
    const found: string[] = [];
    for (const { table } of rows) {
      const held = await owner.query(
        `SELECT FROM ${table} AS row WHERE position($1 IN row::text) > 0 LIMIT 1`,
        [text],
      );
      if (held.rowCount !== 0) found.push(table);
    }
    return found;
  }, register.ownerUrl);
}

describe('What was redacted or withdrawn', () => {
  it('leaves a history that everyone can still verify', async () => {
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
    expect(await faultInSource(register)).toBeUndefined();
    expect(await faultInSnapshot(join(folder, 'snapshot'))).toBeUndefined();
    const key = verifierText(TEST_KEY);
    expect(await faultByPython(register.url, '--key', key)).toBeUndefined();
    expect(await faultByPython(join(folder, 'snapshot'), '--key', key)).toBeUndefined();
    for (const name of ['register.sqlite', 'register.zip', 'changes.jsonl']) {
      const file = join(folder, 'snapshot', name);
      expect([name, await faultInFile(file), await faultByPython(file)]).toEqual([
        name,
        undefined,
        undefined,
      ]);
    }
  }, 60_000);

  it('leaves files of an earlier state, made again without it, that everyone can still verify', async () => {
    const earlier = join(folder, 'earlier');
    await snapshotOf(register, earlier, { revision: String((await sizeOf(register)) - 2) });
    expect(readFileSync(join(earlier, 'meetings.csv'), 'utf8')).not.toContain(REDACTED);
    expect(await faultInSnapshot(earlier)).toBeUndefined();
    expect(await faultByPython(earlier, '--key', verifierText(TEST_KEY))).toBeUndefined();
  }, 60_000);

  it.each([REDACTED, WITHDRAWN])(
    'is nowhere in what is public, nor in jobs, and still in the office: %s',
    async (value) => {
      expect(await tablesWith(value, 'register')).toEqual([]);
      expect(await tablesWith(value, 'office')).toContain('office.meeting');
      expect((await wholeRegister(register)).includes(value)).toBe(false);
      const words = value.toLowerCase().split(' ').at(-2) ?? '';
      expect(await tablesWith(`'${words}'`, 'register')).toEqual([]);
    },
  );

  it.each([REDACTED, WITHDRAWN])('is in no file that is made afterwards: %s', (value) => {
    const made = join(folder, 'snapshot');
    for (const name of readdirSync(made)) {
      expect([name, readFileSync(join(made, name)).includes(value)]).toEqual([name, false]);
    }
    cpSync(join(made, 'register.sqlite'), join(folder, 'copy.sqlite'));
    const database = new DatabaseSync(join(folder, 'copy.sqlite'));
    const said = database
      .prepare('SELECT * FROM changes')
      .all()
      .map((row) => JSON.stringify(row));
    database.close();
    expect(said.join().includes(value)).toBe(false);
  });
});
