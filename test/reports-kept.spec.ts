import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReportBook } from '../src/letterbox/reports/report-book.service.js';
import { Configuration } from '../src/platform/configuration/configuration.js';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { Destroyer } from './support/destroying.js';
import { aFurnishedMeeting } from './support/furnished-meeting.js';
import { doJobs } from './support/jobs.js';
import { aRegion, type Region, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let destroyer: Destroyer;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  destroyer = new Destroyer(region);
});
afterAll(() => register.stop());

describe('What the public reported', () => {
  const tidy = async (reportDays: number) => {
    const { clock, office, app } = register;
    const configuration = Object.assign({}, app.get(Configuration), { reportDays });
    await new ReportBook(office, clock, configuration).tidy();
  };
  const count = async () =>
    (
      await register.office.query<object[]>('SELECT FROM letterbox.report WHERE public_body_id = $1', [
        region.body.id,
      ])
    ).length;
  const deletions = async () =>
    (
      await register.office.query<object[]>(
        `SELECT FROM office.audit_event WHERE operation = 'deleteOldReport' AND public_body_id = $1`,
        [region.body.id],
      )
    ).length;
  const answered = async () => {
    const meeting = await aFurnishedMeeting(region);
    await register.office.query(`UPDATE letterbox.report SET answered_at = $2 WHERE public_body_id = $1`, [
      region.body.id,
      register.clock.now(),
    ]);
    return meeting;
  };

  it('stays when nobody has set for how long reports are kept', async () => {
    await answered();
    register.clock.set('2046-03-02T09:00:00Z');
    await register.app.get(Jobs, { strict: false }).add('letterbox.report-tidy');
    await doJobs(register, 'letterbox.report-tidy');
    expect([await count(), await deletions()]).toEqual([1, 0]);
  });

  it('is deleted with its answer when the time has passed that is set, and the audit log says so', async () => {
    await answered();
    register.clock.set('2028-02-29T09:00:00Z');
    await tidy(730);
    expect([await count(), await deletions()]).toEqual([1, 0]);
    register.clock.set('2028-03-02T09:00:00Z');
    await tidy(730);
    expect([await count(), await deletions()]).toEqual([0, 1]);
  });

  it('of a meeting on a list that was decided on is left to that', async () => {
    const meeting = await answered();
    await step(region.publisher, 'withdrawMeeting', {
      ...{ id: meeting.id, expectedVersion: meeting.version, reason: 'Det ägde aldrig rum.' },
    });
    const list = await destroyer.rehearsed(DestructionKind.WITHDRAWN);
    const ready = await destroyer.decided(list);
    await tidy(1);
    expect([await count(), await deletions()]).toEqual([1, 0]);
    await destroyer.begun(ready);
    await doJobs(register, 'retention.destroy');
    expect(await destroyer.itemsOf(list)).toMatchObject([{ outcome: 'DESTROYED' }]);
  });
});
