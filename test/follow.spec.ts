import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '../src/platform/clock.js';
import { connect, disconnect } from '../src/platform/database/connect.js';
import { sqliteFile } from '../src/register/open-data/formats/sqlite/sqlite.format.js';
import { openTables } from '../src/register/open-data/rows/open-tables.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { Chance } from './support/chance.js';
import { copyContents } from './support/copies.js';
import { CuttingProxy } from './support/cutting-proxy.js';
import { EventfulRegister } from './support/eventful-register.js';
import { expectEqual, follow } from './support/following.js';
import { aRegion } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const CLI = fileURLToPath(new URL('../dist/src/cli.js', import.meta.url));
const SEED = Number(process.env['FOLLOW_SEED'] ?? 20_261_122);
const chance = new Chance(SEED);

// It is killed, started again and waited for.
const PATIENCE_MS = 180_000;

let register: TestApp;
let events: EventfulRegister;
let proxy: CuttingProxy;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-follow-'));
  register = await startTestApp();
  register.clock.set(new Date().toISOString());
  proxy = await CuttingProxy.start(register.url, new Chance(SEED + 1));
  events = new EventfulRegister(await aRegion(register), chance);
  await events.open();
});
afterAll(async () => {
  await proxy.stop();
  await register.stop();
  rmSync(folder, { recursive: true });
});

async function happen(times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) await events.happen();
}

/** What the register's own SQLite file of this moment has. */
async function registerFile(): Promise<ReturnType<typeof copyContents>> {
  const path = join(folder, 'register.sqlite');
  const client = await connect({ connectionString: register.ownerUrl });
  try {
    await client.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const day = new Clock().today();
    const tables = await openTables(client, { publicUrl: 'http://localhost:3000', day });
    const writer = await sqliteFile.open(path, tables.edition, TABLES);
    for (const table of TABLES) {
      await writer.begin(table);
      for await (const rows of tables.rows(table)) await writer.write(rows);
    }
    await writer.end();
    return copyContents(path);
  } finally {
    await disconnect(client);
  }
}

describe('A copy that is followed is equal to the register, row by row', () => {
  test(
    'from empty, and after everything that happens',
    async () => {
      const copy = join(folder, 'steps.sqlite');
      await happen(30);
      for (let round = 0; round < 8; round += 1) {
        await follow(copy, register.url);
        await expectEqual(copy, register);
        await happen(12);
      }
    },
    PATIENCE_MS,
  );

  test(
    'wherever connections break meanwhile',
    async () => {
      const copy = join(folder, 'cut.sqlite');
      // Whatever is asked, no connection lasts.
      proxy.oneIn = 1;
      const happening = happen(40);
      await follow(copy, proxy.url, 50);
      await happening;
      await follow(copy, proxy.url, 50);
      await expectEqual(copy, register);
      expect(proxy.cuts).toBeGreaterThan(4);
    },
    PATIENCE_MS,
  );

  test(
    'whenever the program is killed, and is what the register gives as a file',
    async () => {
      const copy = join(folder, 'killed.sqlite');
      proxy.oneIn = 3;
      const happening = happen(60);
      let killed = 0;
      for (let round = 0; round < 5; round += 1) {
        const child = spawn(process.execPath, [CLI, 'follow', proxy.url, '--to', copy, '--every', '1'], {
          stdio: 'ignore',
        });
        const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
        await Promise.race([wait(1500 + chance.upTo(3500)), ended]);
        child.kill('SIGKILL');
        const [code, signal] = await ended;
        expect([code, signal]).toEqual([null, 'SIGKILL']);
        killed += 1;
      }
      await happening;
      proxy.oneIn = 0;
      await follow(copy, proxy.url);
      await expectEqual(copy, register);
      expect(copyContents(copy)).toEqual(await registerFile());
      expect(killed).toBe(5);
      for (const what of [
        'publish',
        'correctMeeting',
        'redactMeeting',
        'withdrawMeeting',
        'mergeOrganisations',
      ])
        expect([what, events.happened[what] ?? 0]).toEqual([what, expect.any(Number)]);
    },
    PATIENCE_MS,
  );
});
