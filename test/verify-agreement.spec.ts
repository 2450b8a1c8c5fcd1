import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import { ChangeType } from '../src/words/register-words.js';
import { alteredAt, MadeToFit } from './support/altered-snapshot.js';
import { Chance } from './support/chance.js';
import { company, publishExample, twin } from './support/example-register.js';
import { hostileRecords } from './support/hostile-records.js';
import { makePublic } from './support/public-records.js';
import { some } from './support/signed-history.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';
import { use } from './support/used-register.js';
import {
  faultByPython,
  faultInDatabase,
  faultInFile,
  faultInSnapshot,
  faultInSource,
  snapshotOf,
  TEST_KEY,
} from './support/verifying.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const good = join(folder, 'good');
const bad = join(folder, 'bad');
const KEY = ['--key', verifierText(TEST_KEY)];
const chance = new Chance(1974);
let register: TestApp;
let copy: MadeToFit;

beforeAll(async () => {
  register = await startTestApp();
  await use(register);
  await publishExample(register);
  // More than a tile of the tree.
  await makePublic(register, ...some(300));
  // And every text that is written otherwise in one file than in another.
  await makePublic(register, ...hostileRecords());
  const merged = { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' };
  await makePublic(register, { ...twin, type: ChangeType.MERGED, document: merged });
  await snapshotOf(register, good);
  cpSync(good, bad, { recursive: true });
  copy = new MadeToFit(good, bad);
}, 120_000);

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a sentence says is not as it was: which file, and which entry or entries. */
function named(fault = 'nothing'): { file: string; entry: string } {
  const [file = 'the history'] =
    /\b[a-z_]+\.(?:csv|jsonl|sqlite|zip|parquet|xlsx|nq|jsonld)\b/.exec(fault) ?? [];
  const [entry = fault] =
    /\b(?:entr(?:y|ies) \d+(?: to \d+)?|(?:line|row) \d+|checkpoint of \d+)/.exec(fault.toLowerCase()) ?? [];
  return { file, entry };
}

const onSnapshot = async () => [await faultInSnapshot(bad), await faultByPython(bad, ...KEY)] as const;

describe('Both verifiers', () => {
  it('find nothing in a register where nothing was changed, wherever it lies', async () => {
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
    expect(await faultInSource(register)).toBeUndefined();
    expect(await faultByPython(register.url, ...KEY)).toBeUndefined();
    expect(await onSnapshot()).toEqual([undefined, undefined]);
    for (const name of ['register.zip', 'register.sqlite', 'changes.jsonl', 'changes.csv']) {
      const path = join(good, name);
      expect([name, await faultInFile(path), await faultByPython(path)]).toEqual([
        name,
        undefined,
        undefined,
      ]);
    }
  }, 60_000);

  // All tables are compared above, row by row; these are one of each way in which rows are found.
  const files = [
    ...['public_bodies.csv', 'topics.jsonl', 'organisation_names.csv', 'posts.jsonl', 'meetings.csv'],
    ...['participants.jsonl', 'meeting_topics.csv', 'gifts.jsonl', 'versions.csv', 'changes.jsonl'],
    ...['register.jsonl'],
  ];

  it.each(files)(
    'name the same entry where a row of %s was changed and all hashes made to fit',
    async (name) => {
      const bytes = alteredAt(chance, name, readFileSync(join(good, name)));
      const [ours, python] = await copy.with(name, bytes, onSnapshot);
      expect(named(ours)).toEqual(named(python));
      expect(named(ours).entry).toMatch(/^(entry|line|row) \d+$/);
      if (!name.startsWith('changes.')) expect(named(ours).file).toBe(name);
    },
    60_000,
  );

  it.each(['changes.jsonl', 'changes.csv'])(
    'name the same entry whichever letter of a lone %s was changed',
    async (name) => {
      const path = join(folder, name);
      for (let time = 0; time < 15; time += 1) {
        writeFileSync(path, alteredAt(chance, name, readFileSync(join(good, name))));
        const [ours, python] = [await faultInFile(path), await faultByPython(path)];
        expect([named(python).entry, ours, python]).toEqual([named(ours).entry, ours, python]);
      }
    },
    60_000,
  );

  it.each(['meetings', 'organisations', 'changes'])(
    'name the same entry where a row of %s was changed in the SQLite file',
    async (table) => {
      const path = join(folder, 'register.sqlite');
      cpSync(join(good, 'register.sqlite'), path);
      const database = new DatabaseSync(path);
      database.exec('PRAGMA foreign_keys = OFF');
      const row = `(SELECT rowid FROM "${table}" ORDER BY rowid LIMIT 1 OFFSET 2)`;
      const column = table === 'changes' ? 'record' : 'version';
      const changed = table === 'changes' ? `replace("record", '"id"', '"ID"')` : '"version" + 1';
      database.exec(`UPDATE "${table}" SET "${column}" = ${changed} WHERE rowid = ${row}`);
      database.close();
      const alone = [await faultInFile(path), await faultByPython(path)] as const;
      const [ours, python] = await copy.with('register.sqlite', readFileSync(path), onSnapshot);
      for (const fault of [...alone, ours, python]) {
        expect(named(fault).entry).toBe(named(alone[0]).entry);
        expect(fault).toMatch(/[Ee]ntry \d+/);
      }
    },
    60_000,
  );

  it('name the same entry where a row that everyone reads was changed in the database before files were made', async () => {
    const seq = await damaged(
      `UPDATE register.meeting SET document = jsonb_set(document, '{title}', '"Något annat"')
        WHERE seq = (SELECT max(seq) FROM register.meeting) RETURNING seq`,
      'meeting',
      async () => {
        expect(await faultInDatabase(register.ownerUrl)).toContain(`of entry `);
        await snapshotOf(register, join(folder, 'other'));
      },
    );
    const other = join(folder, 'other');
    const faults = [await faultInSnapshot(other), await faultByPython(other, ...KEY)];
    for (const fault of faults) expect(named(fault)).toEqual({ file: 'meetings.csv', entry: `entry ${seq}` });
  }, 60_000);

  const ENTRY = `SELECT seq FROM register.record WHERE key IS NOT NULL AND record ? 'name' ORDER BY seq LIMIT 1 OFFSET 3`;
  const REDACTED = `SELECT seq FROM register.record WHERE salts <> '{}' ORDER BY seq LIMIT 1`;

  it.each([
    [
      'a value of a record',
      'record',
      `record = jsonb_set(record, '{name}', '"En annan"') WHERE seq = (${ENTRY})`,
    ],
    [
      'the key of a record',
      'record',
      `key = set_byte(key, 7, (get_byte(key, 7) + 1) % 256) WHERE seq = (${ENTRY})`,
    ],
    [
      'a salt',
      'record',
      `salts = translate(salts::text, 'abcdef', 'bcdefa')::jsonb WHERE seq = (${REDACTED})`,
    ],
    [
      'a leaf hash',
      'entry',
      `leaf_hash = set_byte(leaf_hash, 31, (get_byte(leaf_hash, 31) + 1) % 256) WHERE seq = 9`,
    ],
    ['the kind of an entry', 'entry', `kind = 'TOPIC' WHERE seq = (${ENTRY})`],
  ])(
    'name the same entry of a register that answers, and of its database, where %s was changed in it',
    async (_, table, change) => {
      // What was asked before would be kept.
      expect(await faultInSource(register)).toBeUndefined();
      const seq = await damaged(`UPDATE register.${table} SET ${change} RETURNING seq`, table, async () => {
        faults = [
          await faultInDatabase(register.ownerUrl),
          await faultInSource(register),
          await faultByPython(register.url, ...KEY),
        ];
      });
      expect(faults.map(named)).toEqual(faults.map(() => ({ file: 'the history', entry: `entry ${seq}` })));
    },
    60_000,
  );

  it.each([
    [
      'a hash of the tree',
      'tree_tile',
      `hash = set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256) WHERE level = 0 AND index = 0 RETURNING 'entries 1 to 256'`,
    ],
    [
      'the root in a checkpoint',
      'checkpoint',
      String.raw`note = regexp_replace(note, '(\n\d+\n)[^\n]{43}=', '\1${Buffer.alloc(32).toString('base64')}')
       WHERE size = (SELECT max(size) FROM register.checkpoint) RETURNING 'checkpoint of ' || size`,
    ],
    [
      'the form of a checkpoint',
      'checkpoint',
      `note = replace(note, '=', '!') WHERE size = (SELECT max(size) FROM register.checkpoint) RETURNING 'What should be a'`,
    ],
  ])(
    'say the same of a register that answers, and of its database, where %s was changed in it',
    async (_, table, change) => {
      expect(await faultByPython(register.url, ...KEY)).toBeUndefined();
      const what = await damaged(`UPDATE register.${table} SET ${change} AS seq`, table, async () => {
        faults = [
          await faultInDatabase(register.ownerUrl),
          await faultInSource(register),
          await faultByPython(register.url, ...KEY),
        ];
      });
      for (const fault of faults) expect(fault).toContain(what);
    },
    60_000,
  );
});

let faults: (string | undefined)[] = [];

/** Changes a row by hand, looks, and puts back the whole table. What the change returned as `seq`. */
function damaged(change: string, table: string, look: () => Promise<void>): Promise<string> {
  return asOwner(async (owner) => {
    await owner.query(
      `SET session_replication_role = 'replica'; CREATE TEMP TABLE kept AS SELECT * FROM register.${table}`,
    );
    const { rows } = await owner.query<{ seq: string }>(change);
    expect(rows).toHaveLength(1);
    try {
      await look();
    } finally {
      await owner.query(
        `DELETE FROM register.${table}; INSERT INTO register.${table} SELECT * FROM kept; DROP TABLE kept`,
      );
    }
    return rows[0]?.seq ?? '';
  }, register.ownerUrl);
}
