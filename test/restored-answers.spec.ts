import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from './support/asking.js';
import { dagsljus } from './support/command.js';
import { aBody, corrected, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { makeTestDatabase } from './support/test-database.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const QUERY = '{ publicBodies { name } }';
const region = aBody();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function named({ register, name }: { register: TestApp; name: string }): Promise<string> {
  await makePublic(register, corrected(region, { name: { sv: name, en: name } }));
  const answer = await fetch(addressOf(register, QUERY));
  expect(await answer.text()).toContain(name);
  return answer.headers.get('etag') ?? '';
}

test('who kept an answer is not told that it still holds when a backup took the place of what it said', async () => {
  const database = await makeTestDatabase();
  const server = () => startTestApp({}, { url: database.url, drop: () => Promise.resolve() });
  let register = await server();
  await makePublic(register, region);
  const file = join(folder, 'backup.zip');
  expect(await dagsljus(database.url, 'backup', file)).toMatchObject({ status: 0 });
  const before = await named({ register, name: 'Region Förr' });
  await register.stop();

  for (const name of ['Region Nu', 'Region Igen']) {
    expect(await dagsljus(database.url, 'restore', file, '--replace')).toMatchObject({ status: 0 });
    register = await server();
    expect(await named({ register, name })).not.toBe(before);
    const answer = await fetch(addressOf(register, QUERY), { headers: { 'if-none-match': before } });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(name)]);
    await register.stop();
  }
  await database.drop();
}, 60_000);
