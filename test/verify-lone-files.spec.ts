import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { readCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { Chance } from './support/chance.js';
import { publishExample } from './support/example-register.js';
import { noteOf } from './support/signed-history.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { use } from './support/used-register.js';
import { faultByPython, faultInFile, snapshotOf } from './support/verifying.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const chance = new Chance(1766);
let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await use(register);
  await publishExample(register);
  await snapshotOf(register, folder);
}, 60_000);

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true, force: true });
});

const changed = (name: string, change: (path: string) => void): string => {
  const path = join(folder, `changed-${name}`);
  copyFileSync(join(folder, name), path);
  change(path);
  return path;
};

describe('A file that came alone', () => {
  it.each(['register.zip', 'register.sqlite', 'changes.jsonl', 'changes.csv'])(
    'is verified: %s',
    async (name) => {
      expect(await faultInFile(join(folder, name))).toBeUndefined();
      expect(await faultByPython(join(folder, name))).toBeUndefined();
    },
  );

  it('is compared with a checkpoint that was kept', async () => {
    const note = await noteOf(register);
    const since = readCheckpoint(note);
    if (!since) throw new Error('there is no checkpoint');
    const [kept, forged] = [join(folder, 'kept.txt'), join(folder, 'forged.txt')];
    writeFileSync(kept, note);
    writeFileSync(
      forged,
      note.replace(since.root.toString('base64'), Buffer.alloc(32, 2).toString('base64')),
    );
    expect(await faultByPython(register.url, '--since', kept)).toBeUndefined();
    expect(await faultByPython(register.url, '--since', forged)).toMatch(/are not those that the checkpoint/);
    for (const name of ['register.zip', 'changes.jsonl']) {
      expect(await faultInFile(join(folder, name), { since })).toBeUndefined();
      expect(await faultByPython(join(folder, name), '--since', kept)).toBeUndefined();
      expect(await faultByPython(join(folder, name), '--since', forged)).toMatch(
        /are not those that the checkpoint/,
      );
      const other = { ...since, root: Buffer.alloc(32, 2) };
      expect(await faultInFile(join(folder, name), { since: other })).toMatch(
        /are not those that the checkpoint/,
      );
    }
  });

  it('is found to be changed in any byte of a package, by both verifiers where a table is', async () => {
    for (let time = 0; time < 12; time += 1) {
      const path = changed('register.zip', (file) => {
        const bytes = readFileSync(file);
        const at = chance.upTo(bytes.length - 1);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 + chance.upTo(254)), at);
        writeFileSync(file, bytes);
      });
      expect(await faultInFile(path)).toMatch(/ZIP file|data\/\w+\.csv|datapackage\.json/);
      expect((await faultByPython(path)) ?? 'not in a table').not.toMatch(/it broke/);
    }
  }, 60_000);

  it('is found to be changed in any table of a database, with the row', async () => {
    for (const { name, columns } of TABLES.filter((table) => table.name !== 'coverage')) {
      const text = columns.filter(({ type, required }) => type === 'text' && required).at(-1)?.name;
      let rows = 0;
      const path = changed('register.sqlite', (file) => {
        const database = new DatabaseSync(file);
        database.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON');
        const column = text ?? columns[0]?.name ?? '';
        const first = `(SELECT min(rowid) FROM "${name}")`;
        const { changes } = database
          .prepare(`UPDATE "${name}" SET "${column}" = "${column}" || 'x' WHERE rowid = ${first}`)
          .run();
        rows = changes;
        database.close();
      });
      if (rows > 0)
        expect([name, await faultInFile(path)]).toEqual([name, expect.stringMatching(`${name}|Entry|entry`)]);
    }
  }, 60_000);
});
