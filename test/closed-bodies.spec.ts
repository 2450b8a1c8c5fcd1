import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { BodiesService } from '../src/office/bodies/bodies.service.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { DueMeetings } from '../src/publication/meetings/due-meetings.service.js';
import { Importing } from './support/importing.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
import { ask } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const LAST = '2026-02-20';
const CAME_BACK = {
  sv: `Dagen kom, men mötet kunde inte publiceras. Organisationens sista dag var ${LAST}. Anteckna mötet hos den som tog över, eller rätta dagen.`,
  en: `The day came, but the meeting could not be published. The last day of the body was ${LAST}. Record the meeting with whoever took over, or correct the day.`,
};
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

  it('is not closed before a meeting that was handed in; one that waits for its day all the same comes back', async () => {
    const other = await aRegion(register);
    const late = await aSubmittedMeeting(other, { date: '2026-02-26' });
    const first = await aSubmittedMeeting(other, { date: '2026-02-24' });
    await expect(close(other.body)).rejects.toThrow(/CONFLICT: bodies\.laterMeetings/);
    await step(other.publisher, 'returnMeeting', {
      ...{ id: first.id, expectedVersion: first.version, reason: 'Kommer för sent.' },
    });
    const delay = { ground: 'PROCUREMENT', decision: 'RS 2026-9, upphandling pågår', until: '2026-03-03' };
    await step(other.registrar, 'delayMeeting', { id: late.id, expectedVersion: late.version, ...delay });
    await expect(close(other.body)).rejects.toThrow(/CONFLICT: bodies\.laterMeetings/);

    await register.office.query('UPDATE office.public_body SET closed_on = $2 WHERE id = $1', [
      ...[other.body.id, LAST],
    ]);
    register.clock.set('2026-03-03T05:00:00Z');
    const due = register.app.get(DueMeetings, { strict: false });
    expect([await due.publishDue(), await due.publishDue()]).toEqual([0, 0]);
    expect(
      await register.office.query(
        'SELECT state, returned_by, returned_reason, returned_for FROM office.meeting WHERE id = $1',
        [late.id],
      ),
    ).toEqual([
      {
        ...{ state: 'RETURNED', returned_by: null, returned_reason: null },
        returned_for: [{ code: 'meeting.bodyClosed', params: { day: LAST } }],
      },
    ]);

    const asked = 'query ($id: ID!) { meeting(id: $id) { steps { returnedReason } } }';
    const { accountId } = other.recorder;
    const { cookies } = await browserOf(register, accountId);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const [language, sentence] of Object.entries(CAME_BACK)) {
      await register.office.query('UPDATE office.account SET language = $2 WHERE id = $1', [
        ...[accountId, language],
      ]);
      const headers = { cookie, accept: 'text/html' };
      const told = await ask(register, asked, { id: late.id }, { cookie, 'accept-language': language });
      expect(told.data).toEqual({ meeting: { steps: { returnedReason: sentence } } });
      for (const page of ['', `/meetings/${late.id}`, `/meetings/${late.id}/check`]) {
        const html = await (await fetch(`${register.url}/office${page}`, { headers })).text();
        expect([page, html]).toEqual([page, expect.stringContaining(`>${sentence}</p>`)]);
      }
    }
  });

  it('and what an import brought before it was closed is published by none: the row says why', async () => {
    const another = await Importing.into(register);
    const rows = [
      ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'],
      ['1', LAST, 'Åsa Öst', 'Saab AB', 'Flyget', 'Kil'],
      ['2', '2026-02-21', 'Åsa Öst', 'Saab AB', 'Flyget igen', 'Kil'],
    ];
    const file = another.file('a.csv', rows);
    expect(await another.run([file], { publish: false })).toMatchObject({ created: 2, rejectedRows: 0 });
    await close(another.body);
    const report = await another.run([file]);
    expect(report).toMatchObject({ published: 1, rejectedRows: 1 });
    expect(JSON.stringify(report.files)).toContain('The last day of the body was 2026-02-20.');
    another.end();
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
