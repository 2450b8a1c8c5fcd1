import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '../src/platform/clock.js';
import { CopyFile } from '../src/register/copies/copy-file.js';
import { Follower } from '../src/register/copies/follower.js';
import { Source } from '../src/register/copies/source.js';
import { Chance } from './support/chance.js';
import { copyContents, sourceContents } from './support/copies.js';
import { EventfulRegister } from './support/eventful-register.js';
import { aRegion } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let events: EventfulRegister;
let folder: string;
const chance = new Chance(20_261_122);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-follow-'));
  register = await startTestApp();
  register.clock.set(new Date().toISOString());
  events = new EventfulRegister(await aRegion(register), chance);
  await events.open();
});
afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true });
});

async function follow(
  name: string,
  url = register.url,
): Promise<{ said: string[]; size: number; signed: number }> {
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
  const { signal } = new AbortController();
  const file = CopyFile.open(join(folder, name));
  try {
    const source = new Source(url, 'test', signal);
    const follower = new Follower({ source, file, told: { progress, say }, clock: new Clock(), signal });
    await follower.catchUp(5);
    return { said, size: follower.size, signed: follower.signed };
  } finally {
    file.close();
  }
}

async function expectEqual(name: string): Promise<void> {
  const copy = copyContents(join(folder, name));
  const source = await sourceContents(register, new Clock().today());
  for (const table of Object.keys(source)) expect([table, copy[table]]).toEqual([table, source[table]]);
}

describe('A copy that is followed', () => {
  test('is equal to the register, row by row, from empty and through everything that happens', async () => {
    for (let index = 0; index < 30; index += 1) await events.happen();
    await follow('a.sqlite');
    await expectEqual('a.sqlite');
    for (let round = 0; round < 10; round += 1) {
      for (let index = 0; index < 10; index += 1) await events.happen();
      await follow('a.sqlite');
      await expectEqual('a.sqlite');
    }
    console.log(events.happened);
  });
});
