import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { doJobs } from './support/jobs.js';
import { loseJob } from './support/lost-job.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('A job that was lost with its server', () => {
  let register: TestApp;
  let breaks = false;
  const told: object[] = [];
  const done: object[] = [];

  beforeAll(async () => {
    register = await startTestApp();
    const jobs = register.app.get(Jobs, { strict: false });
    jobs.handle('fragile', (payload) => Promise.resolve(void done.push(payload)), {
      onGivenUp: async (payload, store) => {
        await store.query(`UPDATE office.job SET priority = 7 WHERE name = 'fragile'`);
        if (breaks) throw new Error('could not be told');
        told.push(payload);
      },
    });
  });
  beforeEach(async () => {
    await register.office.query(`DELETE FROM office.job`);
    await register.app
      .get(Jobs, { strict: false })
      .add('fragile', { one: 1 }, { key: 'one', maxAttempts: 5 });
    for (const list of [told, done]) list.splice(0);
    breaks = false;
  });
  afterAll(() => register.stop());

  const left = () =>
    register.office.query<object[]>(
      `SELECT given_up_at IS NOT NULL AS given, worker IS NOT NULL AS taken, priority
         FROM office.job WHERE name = 'fragile'`,
    );

  it('is done again', async () => {
    await loseJob(register, 'fragile', { attempt: 4 });
    expect(await doJobs(register, 'fragile')).toEqual(['fragile']);
    expect([told, done]).toEqual([[], [{ one: 1 }]]);
  });

  it('is given up when it was tried for the last time, and what follows from that is done once', async () => {
    await loseJob(register, 'fragile', { attempt: 5 });
    expect(await doJobs(register, 'fragile')).toEqual([]);
    await doJobs(register, 'fragile');
    expect([told, done]).toEqual([[{ one: 1 }], []]);
    expect(await left()).toEqual([{ given: true, taken: false, priority: 7 }]);
  });

  it('is not given up as long as what follows from that fails', async () => {
    breaks = true;
    await loseJob(register, 'fragile', { attempt: 5 });
    await doJobs(register, 'fragile');
    expect([told, await left()]).toEqual([[], [{ given: false, taken: true, priority: 0 }]]);
    breaks = false;
    await doJobs(register, 'fragile');
    expect([told, await left()]).toEqual([[{ one: 1 }], [{ given: true, taken: false, priority: 7 }]]);
  });

  it('gives way to a newer one', async () => {
    await loseJob(register, 'fragile', { attempt: 5 });
    await register.app.get(Jobs, { strict: false }).add('fragile', { two: 2 }, { key: 'one' });
    expect(await doJobs(register, 'fragile')).toEqual(['fragile']);
    expect([told, done]).toEqual([[], [{ two: 2 }]]);
  });
});
