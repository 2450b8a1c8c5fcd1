import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../migrations/index.js';
import { version } from '../src/platform/version.js';
import { checkChain } from '../src/publication/verification/database/chain-check.js';
import { dagsljus } from './support/command.js';
import type { Region } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase } from './support/test-database.js';
import { use } from './support/used-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await use(register);
}, 60_000);

afterAll(() => register.stop());

const allMigrations = migrations.map((migration) => new migration().name);

describe('The doctor', () => {
  it('tells the state of a register in use, while its server runs', async () => {
    const { status, stdout } = await dagsljus(register.ownerUrl, 'doctor', '--json');
    const findings = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(findings)).toEqual([
      'version',
      'database',
      'migrations',
      'revision',
      'bodies',
      'counts',
      'chain',
      'snapshots',
      'catalogue',
    ]);
    const [head] = await register.office.query<{ seq: string }[]>('SELECT seq FROM register.head');
    expect(findings).toMatchObject({
      version: version(),
      database: { kind: 'external', roles: { office: 'login', reader: 'login' } },
      migrations: { applied: allMigrations, pending: [], unknown: [] },
      revision: head?.seq,
      bodies: [{ slug: region.body.slug, name: region.body.nameSv }],
      counts: {
        meetings: 2,
        organisations: 1,
        officials: 1,
        issues: 0,
        nilReturns: 0,
        drafts: { DRAFT: 1, SUBMITTED: 0, RETURNED: 0, DELAYED: 0 },
      },
      chain: { entries: Number(head?.seq), ok: true, firstFault: null },
    });
    expect(status).toBe(0);
  });

  it('tells the same to people, calmly', async () => {
    const { status, stdout } = await dagsljus(register.ownerUrl, 'doctor');
    expect(status).toBe(0);
    expect(stdout).toContain('2 meetings, 1 organisations');
    expect(stdout).toContain('CONTACT_EMAIL: it names nobody to ask');
    expect(stdout).toMatch(/Everything is in order\.\n$/);
  });

  it('sees nothing wrong in a database that was never used, and leaves it alone', async () => {
    const database = await makeTestDatabase('empty');
    const { status, stdout } = await dagsljus(database.url, 'doctor', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      migrations: { applied: [], pending: allMigrations },
      revision: '0',
      bodies: [],
      counts: { meetings: 0, drafts: { DRAFT: 0 } },
      chain: { entries: 0, ok: true, firstFault: null },
    });
    const { rows } = await asOwner(
      (owner) => owner.query("SELECT FROM pg_namespace WHERE nspname = 'office'"),
      database.url,
    );
    expect(rows).toHaveLength(0);
    await database.drop();
  });

  it('finds a database that a newer version has changed, and says what to do', async () => {
    const database = await makeTestDatabase();
    const insert = `INSERT INTO migration (timestamp, name) VALUES (9999, 'Future9999')`;
    await asOwner((owner) => owner.query(insert), database.url);
    const { status, stdout } = await dagsljus(database.url, 'doctor');
    expect(status).toBe(1);
    expect(stdout).toContain('! A newer version of Dagsljus has changed this database (Future9999).');
    await database.drop();
  });

  it('names the entry whose record has one letter changed, with exit code 1', async () => {
    const { seq, id } = await changed(
      `UPDATE register.record SET record = jsonb_set(record, '{title}', to_jsonb(replace(record->>'title', 'ä', 'å')))
        WHERE record->>'title' LIKE 'Ölandsfärjan%' RETURNING seq, (SELECT id FROM register.entry WHERE seq = record.seq)`,
    );
    const { status, stdout } = await dagsljus(register.ownerUrl, 'doctor', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      chain: { ok: false, firstFault: { seq, kind: 'MEETING', id, version: 1 } },
    });
    const told = await dagsljus(register.ownerUrl, 'doctor');
    expect(told.stdout).toContain(`! Entry ${seq} is not what was published`);
    await changed(
      `UPDATE register.record SET record = jsonb_set(record, '{title}', to_jsonb(replace(record->>'title', 'å', 'ä')))
        WHERE seq = ${seq} RETURNING seq`,
    );
  }, 60_000);

  // Each is undone: the owner can do in a transaction what nobody can do for good.
  it.each([
    [
      'a record that is gone',
      'DELETE FROM register.record WHERE seq = 3',
      '3',
      'The record of entry 3 is missing',
    ],
    [
      'an entry that is gone',
      'DELETE FROM register.record WHERE seq = 4; DELETE FROM register.entry WHERE seq = 4',
      '5',
      'Entry 4 is missing before entry 5',
    ],
    [
      'a key that was changed',
      "UPDATE register.record SET key = sha256('') WHERE seq = 2",
      '2',
      'Entry 2 is not',
    ],
    [
      'a type that was changed',
      "UPDATE register.entry SET type = 'REDACTED' WHERE seq = 5",
      '5',
      'Entry 5 is not',
    ],
    [
      'a time that was moved by less than is told',
      "UPDATE register.entry SET at = at + interval '1 microsecond' WHERE seq = 6",
      '6',
      'Entry 6 is not',
    ],
    ['a head that is behind', 'UPDATE register.head SET seq = seq - 1', undefined, 'but register.head says'],
  ])('finds %s', async (_what, tampering, seq, sentence) => {
    const state = await asOwner(async (owner) => {
      await owner.query(`BEGIN; ${UNGUARDED}; ${tampering}`);
      return checkChain(owner);
    }, register.ownerUrl);
    expect(state).toMatchObject({ ok: false, firstFault: { fault: expect.stringContaining(sentence) } });
    if (seq) expect(state.firstFault?.seq).toBe(seq);
  });
});

const UNGUARDED = ['record', 'entry', 'head']
  .map((table) => `ALTER TABLE register.${table} DISABLE TRIGGER USER`)
  .join('; ');

/** Changes what the application may not, past its guards. */
async function changed(statement: string): Promise<{ seq: string; id: string }> {
  return asOwner(async (owner) => {
    await owner.query(UNGUARDED);
    const { rows } = await owner.query<{ seq: string; id: string }>(statement);
    await owner.query(UNGUARDED.replaceAll('DISABLE', 'ENABLE'));
    const [row] = rows;
    if (!row) throw new Error('nothing was changed');
    return row;
  }, register.ownerUrl);
}
