import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressOf } from './support/asking.js';
import { countStatements } from './support/count-statements.js';
import { aBody, corrected, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase, type TestDatabase } from './support/test-database.js';
import { until } from './support/until.js';

/** A publication has to be visible everywhere within this time, in milliseconds. */
const VISIBLE = 1000;
const QUERY = '{ publicBodies { slug name } register { revision } }';

let database: TestDatabase;
let one: TestApp;
let other: TestApp;
const region = aBody({ slug: 'region-exempel', name: { sv: 'Region 0', en: 'Region 0' } });

beforeAll(async () => {
  database = await makeTestDatabase();
  one = await startTestApp({}, database);
  other = await startTestApp({}, { url: database.url, drop: () => Promise.resolve() });
  await makePublic(one, region);
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});

const ask = (register: TestApp, headers: Record<string, string> = {}) =>
  fetch(addressOf(register, QUERY), { headers });
const textOf = async (register: TestApp) => (await ask(register)).text();
const isKept = async (register: TestApp) =>
  (await countStatements(register.register, () => textOf(register))) === 0;

let named = 0;
/** Publishes another name on one instance; the name. */
async function publish(): Promise<string> {
  named += 1;
  const name = `Region ${named}`;
  await makePublic(one, corrected(region, { name: { sv: name, en: name } }));
  return name;
}

/** How long after a publication on one instance the other still gives the old answer, in milliseconds. */
async function delay(): Promise<number> {
  await until(() => isKept(other));
  const name = await publish();
  const published = performance.now();
  expect(await textOf(one)).toContain(name);
  await until(async () => (await textOf(other)).includes(`"${name}"`));
  return performance.now() - published;
}

describe('Two instances on one database', () => {
  test('show what one of them published: itself at once, the other within a second', async () => {
    for (let round = 0; round < 5; round += 1) expect(await delay()).toBeLessThan(VISIBLE);
  });

  test('do so when nothing is announced any more, and when the connections of the feed are cut', async () => {
    for (let round = 0; round < 4; round += 1) {
      await until(() => isKept(other));
      const cut = await asOwner(async (owner) => {
        const { rows } = await owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
        );
        return rows.length;
      }, database.url);
      if (round === 0) expect(cut).toBe(2);
      expect(await delay()).toBeLessThan(VISIBLE);
    }
    await asOwner(
      (owner) => owner.query('ALTER TABLE register.head DISABLE TRIGGER head_is_announced'),
      database.url,
    );
    for (let round = 0; round < 3; round += 1) expect(await delay()).toBeLessThan(VISIBLE);
    await asOwner(
      (owner) =>
        owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE '%register.revision%' AND pid <> pg_backend_pid()`,
        ),
      database.url,
    );
    expect(await delay()).toBeLessThan(VISIBLE + 500);
    await asOwner(
      (owner) => owner.query('ALTER TABLE register.head ENABLE TRIGGER head_is_announced'),
      database.url,
    );
  });

  test('give one entity tag to one text alone, while something is published all the time', async () => {
    const texts = new Map<string, string>();
    let publishing = true;
    const watch = async (register: TestApp) => {
      while (publishing) {
        const answer = await ask(register);
        const tag = answer.headers.get('etag') ?? '';
        const text = await answer.text();
        expect(texts.get(tag) ?? text).toBe(text);
        texts.set(tag, text);
      }
    };
    const watching = [watch(one), watch(other), watch(other)];
    for (let round = 0; round < 25; round += 1) {
      const name = await publish();
      // Whoever was told that it is published finds it.
      expect(await textOf(one)).toContain(`"${name}"`);
    }
    publishing = false;
    await Promise.all(watching);
    expect(texts.size).toBeGreaterThan(10);
  });

  test('tell each other nothing that was rolled back', async () => {
    const before = await textOf(one);
    await expect(
      one.office.transaction(async (store) => {
        await store.query('UPDATE register.head SET seq = seq + 1');
        throw new Error('on second thoughts');
      }),
    ).rejects.toThrow('on second thoughts');
    expect([await textOf(one), await textOf(other)]).toEqual([before, before]);
  });
});
