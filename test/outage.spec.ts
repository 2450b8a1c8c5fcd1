import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { createApp } from '../src/configure-app.js';
import { readConfiguration } from '../src/platform/configuration/read-configuration.js';
import { REGISTER } from '../src/platform/database/database.module.js';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { Log } from '../src/platform/log/log.js';
import { newDataDir } from './support/data-dir.js';
import { SilentProxy } from './support/silent-proxy.js';
import { makeTestDatabase, type TestDatabase } from './support/test-database.js';

const SIDES = [undefined, REGISTER];

describe('When the network to the database falls silent', () => {
  let database: TestDatabase;
  let proxy: SilentProxy;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await makeTestDatabase();
    proxy = await SilentProxy.start(database.url);
    const addresses = await prepareDatabase({ ownerUrl: proxy.through(database.url), migrations });
    const log = new Log({ level: 'silent' });
    const configuration = readConfiguration({ PORT: '0', DAGSLJUS_DATA_DIR: newDataDir() });
    app = await createApp({ configuration, addresses, log });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await proxy.stop();
    await database.drop();
  });

  /** Eight queries at once through each pool. */
  async function useDatabase(): Promise<void> {
    const pools = SIDES.map((side) => app.get<DataSource>(getDataSourceToken(side)));
    const queries = pools.flatMap((pool) => Array.from({ length: 8 }, () => pool.query('SELECT 1')));
    await Promise.all(queries);
  }

  async function statusOf(check: 'live' | 'ready'): Promise<number> {
    const { status } = await fetch(`${await app.getUrl()}/health/${check}`);
    return status;
  }

  it('lives on, is not ready, and is back within ten seconds of the database', async () => {
    await useDatabase();
    proxy.fallSilent({ newToo: true });
    const underWay = useDatabase().then(
      () => 'answered',
      () => 'failed',
    );
    await until(async () => (await statusOf('ready')) === 503);
    expect(await statusOf('live')).toBe(200);
    expect(await underWay).toBe('failed');
    const signIn = await fetch(`${await app.getUrl()}/office/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ username: 'anna', password: 'a long enough password' }),
    });
    expect([signIn.status, signIn.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await signIn.json()).toMatchObject({ error: { code: 'UNAVAILABLE' } });
    proxy.recover();
    const recovered = Date.now();
    await until(async () => (await statusOf('ready')) === 200);
    await useDatabase();
    expect(Date.now() - recovered).toBeLessThan(10_000);
  });

  it('finds out by itself when only the connections that it has went dead', async () => {
    await useDatabase();
    proxy.fallSilent({ newToo: false });
    const dead = Date.now();
    await until(() =>
      useDatabase().then(
        () => true,
        () => false,
      ),
    );
    expect(Date.now() - dead).toBeLessThan(10_000);
  });

  it('survives that the server cuts every connection', async () => {
    await useDatabase();
    const owner = app.get<DataSource>(getDataSourceToken());
    await owner
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE usename = current_user AND datname = current_database()`,
      )
      .catch(() => undefined);
    await until(() =>
      useDatabase().then(
        () => true,
        () => false,
      ),
    );
    expect(await statusOf('live')).toBe(200);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to hold within twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
