import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { demonstrate, type Venue } from '../../src/demonstrate.js';
import { readConfiguration } from '../../src/platform/configuration/read-configuration.js';
import { prepareDatabase } from '../../src/platform/database/prepare.js';
import { CHECKPOINT_KEY } from './checkpoint-key.js';
import { startTestApp, type TestApp } from './test-app.js';
import { makeTestDatabase } from './test-database.js';

/** A register that was filled with the demonstration, today. */
export interface Demonstration extends TestApp {
  dataDir: string;
  /** Where it could be filled again. */
  venue: Venue;
  /** Username → password, as the file in the data directory has them. */
  passwords: Map<string, string>;
}

export async function startDemonstration(): Promise<Demonstration> {
  const database = await makeTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'dagsljus-demonstration-'));
  const venue = await aVenue(database.url, dataDir);
  await demonstrate(venue);
  const register = await startTestApp({}, database);
  register.clock.set(new Date().toISOString());
  return {
    ...register,
    dataDir,
    venue,
    passwords: passwordsIn(readFileSync(join(dataDir, 'demonstration-accounts.txt'), 'utf8')),
    stop: async () => {
      await register.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

export async function aVenue(
  ownerUrl: string,
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<Venue> {
  const configuration = readConfiguration({
    PORT: '0',
    DAGSLJUS_DATA_DIR: dataDir,
    DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
    ...environment,
  });
  return { configuration, ownerUrl, addresses: await prepareDatabase({ ownerUrl, migrations }) };
}

function passwordsIn(file: string): Map<string, string> {
  const [people = ''] = file.split('\n\n');
  return new Map(
    people.split('\n').map((line) => {
      const [username = '', password = ''] = line.split(/\s+/);
      return [username, password];
    }),
  );
}
