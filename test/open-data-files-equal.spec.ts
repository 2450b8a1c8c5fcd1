import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chance } from './support/chance.js';
import { RegisterFiles } from './support/equal-files.js';
import { EventfulRegister } from './support/eventful-register.js';
import { publishExample } from './support/example-register.js';
import { hostileRecords } from './support/hostile-records.js';
import { aRegion } from './support/meetings.js';
import { makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SLOW = 180_000;

describe('The files of a register', () => {
  let register: TestApp;
  let files: RegisterFiles | undefined;

  beforeAll(async () => {
    register = await startTestApp();
    await publishExample(register);
    register.clock.set('2026-03-01T10:00:00Z');
    const events = new EventfulRegister(await aRegion(register), new Chance(11));
    await events.open();
    for (let count = 0; count < 60; count += 1) await events.happen();
    await makePublic(register, ...hostileRecords());
    files = await RegisterFiles.write(register);
  }, SLOW);
  afterAll(async () => {
    files?.close();
    await register.stop();
  });

  it(
    'have the same rows in every format',
    async () => {
      const counts = await files?.requireSameRows();
      expect(Object.entries(counts ?? {}).filter(([, rows]) => rows === 0)).toEqual([]);
    },
    SLOW,
  );

  it(
    'say what the public API says',
    async () => {
      await files?.requireSameAsApi(register);
    },
    SLOW,
  );

  it('are Parquet with the types that were declared', async () => {
    await files?.requireTypes();
  });
});
