import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { createApp } from '../src/configure-app.js';
import { readConfiguration } from '../src/platform/configuration/read-configuration.js';
import { DatabaseHealth } from '../src/platform/database/database.module.js';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { type JobHandler, Jobs } from '../src/platform/jobs/jobs.service.js';
import { Log } from '../src/platform/log/log.js';
import { newDataDir } from './support/data-dir.js';
import { doJobs } from './support/jobs.js';
import { SilentProxy } from './support/silent-proxy.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase, type TestDatabase } from './support/test-database.js';
import { until } from './support/until.js';

interface Server {
  app: NestFastifyApplication;
  jobs: Jobs;
  database: DataSource;
  done: object[];
}

/** A server that works on its queue. */
async function startServer(
  ownerUrl: string,
  handler: JobHandler<object> = () => Promise.resolve(),
): Promise<Server> {
  const addresses = await prepareDatabase({ ownerUrl, migrations });
  const log = new Log({ level: 'silent' });
  const configuration = readConfiguration({ PORT: '0', DAGSLJUS_DATA_DIR: newDataDir() });
  const app = await createApp({ configuration, addresses, log });
  const jobs = app.get(Jobs, { strict: false });
  const done: object[] = [];
  jobs.handle('test', async (payload, job) => {
    await handler(payload, job);
    done.push(payload);
  });
  jobs.start();
  return { app, jobs, database: app.get<DataSource>(getDataSourceToken()), done };
}

function left(database: DataSource): Promise<{ attempts: number; taken: boolean }[]> {
  return database.query(`SELECT attempts, worker IS NOT NULL AS taken FROM office.job WHERE name = 'test'`);
}

describe('A job', () => {
  let register: TestApp;
  const done: object[] = [];

  beforeAll(async () => {
    register = await startTestApp();
    register.app.get(Jobs, { strict: false }).handle('test', (payload) => {
      done.push(payload);
      return Promise.resolve();
    });
  });
  afterAll(() => register.stop());

  const jobs = () => register.app.get(Jobs, { strict: false });

  it('is there when the change it belongs to was committed, and only then', async () => {
    const failing = register.office.transaction(async (store) => {
      await jobs().add('test', { one: 1 }, {}, store);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await register.office.transaction((store) => jobs().add('test', { two: 2 }, {}, store));
    expect(await doJobs(register, 'test')).toEqual(['test']);
    expect(done.splice(0)).toEqual([{ two: 2 }]);
  });

  it('waits for its time, and for the latest word where it has a key', async () => {
    const tomorrow = new Date(register.clock.now().getTime() + 24 * 3600 * 1000);
    await jobs().add('test', { old: true }, { key: 'one', runAt: tomorrow });
    await jobs().add('test', { old: false }, { key: 'one', runAt: tomorrow });
    expect(await doJobs(register, 'test')).toEqual([]);
    register.clock.pass({ days: 1 });
    await doJobs(register, 'test');
    expect(done.splice(0)).toEqual([{ old: false }]);
  });

  it('must be one that somebody does', async () => {
    await expect(jobs().add('tset')).rejects.toThrow('Nobody handles tset');
    expect(() => {
      jobs().handle('test', () => Promise.resolve());
    }).toThrow('Two handle test');
  });

  it('is nothing that the public side can see', async () => {
    await expect(register.register.query('SELECT * FROM office.job')).rejects.toThrow('permission denied');
  });
});

describe('The queue of running servers', () => {
  let database: TestDatabase;
  const servers: Server[] = [];

  beforeAll(async () => {
    database = await makeTestDatabase();
  });
  afterEach(() => Promise.all(servers.splice(0).map(({ app }) => app.close())));
  afterAll(() => database.drop());

  async function started(handler?: JobHandler<object>): Promise<Server> {
    const server = await startServer(database.url, handler);
    servers.push(server);
    return server;
  }

  it('shares the work, and does each job once', async () => {
    const [one, two] = [await started(() => pause(200)), await started(() => pause(200))];
    const adding = Array.from({ length: 100 }, (_, number) => one.jobs.add('test', { number }));
    await Promise.all(adding);
    await until(async () => (await left(one.database)).length === 0, 20_000);
    expect([...one.done, ...two.done].map((payload) => JSON.stringify(payload)).sort()).toEqual(
      Array.from({ length: 100 }, (_, number) => JSON.stringify({ number })).sort(),
    );
    expect([one.done.length > 0, two.done.length > 0]).toEqual([true, true]);
  });

  it('tries again what failed, keeps nothing of why, and forgets what is done', async () => {
    let tries = 0;
    const server = await started(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('the address is anna@example.se')) : Promise.resolve();
    });
    await server.jobs.add('test');
    await until(async () => tries === 1 && (await left(server.database))[0]?.taken === false);
    expect(await left(server.database)).toEqual([{ attempts: 1, taken: false }]);
    await until(() => server.done.length === 1, 20_000);
    await until(async () => (await left(server.database)).length === 0);
  });

  it('gives up what failed for the last time, and what follows from that is done', async () => {
    const server = await started(() => Promise.reject(new Error('never done')));
    const told: object[] = [];
    server.jobs.handle('told', () => Promise.reject(new Error('never done')), {
      onGivenUp: (payload) => {
        told.push(payload);
        return Promise.resolve();
      },
    });
    await server.jobs.add('test', {}, { maxAttempts: 1 });
    await server.jobs.add('told', { two: 2 }, { maxAttempts: 1 });
    const given = () =>
      server.database.query<{ name: string }[]>(
        `SELECT name FROM office.job WHERE given_up_at IS NOT NULL AND name IN ('test', 'told') ORDER BY name`,
      );
    await until(async () => (await given()).length === 2);
    expect(told).toEqual([{ two: 2 }]);
    await server.database.query(`DELETE FROM office.job WHERE name IN ('test', 'told')`);
  });

  it('takes back what a stopping server had not finished', async () => {
    const server = await startServer(database.url, () => pause(60_000, undefined, { ref: false }));
    await server.jobs.add('test');
    await until(async () => (await left(server.database))[0]?.taken === true);
    const began = Date.now();
    await server.app.close();
    expect(Date.now() - began).toBeLessThan(8000);
    const next = await started();
    await until(() => next.done.length === 1);
  });

  it('takes back what a killed server had not finished', async () => {
    const server = await started();
    await server.database.query(
      `INSERT INTO office.job (name, run_at, attempts, worker, seen_at)
       VALUES ('test', now(), 1, gen_random_uuid(), now() - interval '2 minutes')`,
    );
    await until(() => server.done.length === 1, 25_000);
  });
});

describe('When connections to the database are lost', () => {
  let database: TestDatabase;
  let proxy: SilentProxy;
  let server: Server;

  beforeAll(async () => {
    database = await makeTestDatabase();
    proxy = await SilentProxy.start(database.url);
    server = await startServer(proxy.through(database.url));
  });
  afterAll(async () => {
    await server.app.close();
    await proxy.stop();
    await database.drop();
  });

  async function expectWork(): Promise<void> {
    const before = server.done.length;
    const add = () =>
      server.jobs.add('test').then(
        () => true,
        () => false,
      );
    await until(add, 20_000);
    await until(() => server.done.length > before, 20_000);
  }

  it('goes on after the server cut them', async () => {
    await expectWork();
    await asOwner(
      (owner) =>
        owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename = 'dagsljus_office' AND datname = current_database()`,
        ),
      database.url,
    );
    await expectWork();
  });

  it('goes on after they went silent', async () => {
    const healthy = () => server.app.get(DatabaseHealth, { strict: false }).alive;
    await until(healthy);
    proxy.fallSilent({ newToo: true });
    await pause(2000);
    proxy.recover();
    await expectWork();
    await until(healthy);
    proxy.fallSilent({ newToo: false });
    await expectWork();
  }, 60_000);
});
