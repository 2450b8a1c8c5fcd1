import { rmSync } from 'node:fs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { createApp } from '../../src/configure-app.js';
import { readConfiguration } from '../../src/platform/configuration/read-configuration.js';
import { REGISTER } from '../../src/platform/database/database.module.js';
import { prepareDatabase } from '../../src/platform/database/prepare.js';
import { Log } from '../../src/platform/log/log.js';
import { CHECKPOINT_KEY } from './checkpoint-key.js';
import { newDataDir } from './data-dir.js';
import { TestClock } from './test-clock.js';
import { makeTestDatabase, type TestDatabase } from './test-database.js';

/** The whole register, on a database of its own, listening on a free port. */
export interface TestApp {
  url: string;
  app: NestFastifyApplication;
  /** Everything: the connection of officials and publication. */
  office: DataSource;
  /** What the public side sees. */
  register: DataSource;
  clock: TestClock;
  /** The database's address for its owner. */
  ownerUrl: string;
  stop(): Promise<void>;
}

// Most tests ask more than a client may.
const SETTINGS = {
  PORT: '0',
  PUBLIC_URL: 'http://localhost:3000',
  DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
  LIMIT_CLIENT_COST: '0',
  LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0',
  LIMIT_CLIENT_REQUESTS_AT_ONCE: '0',
  LIMIT_CLIENT_ALERTS_PER_HOUR: '0',
  LIMIT_CLIENT_REPORTS_PER_HOUR: '0',
  LIMIT_REPORTS_PER_HOUR: '0',
};

/** On a database of its own, or on one that was given; it is gone afterwards. */
export async function startTestApp(
  environment: Record<string, string> = {},
  given?: TestDatabase,
): Promise<TestApp> {
  const database = given ?? (await makeTestDatabase());
  const clock = new TestClock();
  const dataDir = newDataDir();
  const configuration = readConfiguration({
    ...SETTINGS,
    DAGSLJUS_DATA_DIR: dataDir,
    ...environment,
  });
  const addresses = await prepareDatabase({ ownerUrl: database.url, migrations });
  const log = new Log({ level: 'error', to: 'stderr' });
  const app = await createApp({ configuration, addresses, log, clock });
  await app.listen(0, '127.0.0.1');
  return {
    url: await app.getUrl(),
    app,
    office: app.get<DataSource>(getDataSourceToken()),
    register: app.get<DataSource>(getDataSourceToken(REGISTER)),
    clock,
    ownerUrl: database.url,
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
