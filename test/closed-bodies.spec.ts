import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { BodiesService } from '../src/office/bodies/bodies.service.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Importing } from './support/importing.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const LAST = '2026-02-20';
let register: TestApp;
let region: Region;
let importing: Importing;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  importing = await Importing.into(register);
});
afterAll(async () => {
  importing.end();
  await register.stop();
});

const close = ({ id, version }: PublicBody) =>
  register.app
    .get(BodiesService, { strict: false })
    .closeBody(systemActor('test'), { id, expectedVersion: version, on: LAST });

describe('A body that is closed', () => {
  it('gets no meeting after its last day, what was held before may come late, and what is public is corrected', async () => {
    const { id, version } = await aPublishedMeeting(region, { date: '2026-02-26' });
    await close(region.body);
    const sent = async (date: string) => {
      const draft = await step(region.recorder, 'recordMeeting', contentOf(region, { date }));
      return step(region.recorder, 'submitMeeting', { id: draft.id, expectedVersion: draft.version });
    };
    await expect(sent('2026-02-21')).rejects.toThrow(/meeting\.bodyClosed.*\/date/);
    expect(await sent(LAST)).toMatchObject({ state: 'SUBMITTED' });
    const correction = { id, expectedVersion: version, place: 'Karlstad', reason: 'Orten saknades.' };
    expect(await step(region.publisher, 'correctMeeting', correction)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('gets none by an import either: the row says why', async () => {
    await close(importing.body);
    const rows = [
      ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'],
      ['1', LAST, 'Åsa Öst', 'Saab AB', 'Flyget', 'Kil'],
      ['2', '2026-02-21', 'Åsa Öst', 'Saab AB', 'Flyget igen', 'Kil'],
    ];
    const report = await importing.run([importing.file('a.csv', rows)]);
    expect(report).toMatchObject({ created: 1, published: 1, rejectedRows: 1 });
    expect(JSON.stringify(report.files)).toContain('The last day of the body was 2026-02-20.');
  });
});
