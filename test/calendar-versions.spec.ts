import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarLinkQueries } from '../src/office/calendar/drafts/calendar-link.queries.js';
import type { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Role } from '../src/words/body-words.js';
import { acting } from './support/acting.js';
import { CalendarDesk } from './support/calendar-desk.js';
import { calendarBytes, invitation } from './support/calendars.js';
import { aRegion, aSubmittedMeeting, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let desk: CalendarDesk;

beforeAll(async () => {
  register = await startTestApp();
  desk = await CalendarDesk.open(register);
});
afterAll(() => register.stop());

describe('A newer version of an event', () => {
  const moved = {
    SEQUENCE: 'SEQUENCE:1',
    SUMMARY: 'SUMMARY:Färjans vinterturer',
    DTSTART: 'DTSTART:20260227T120000Z',
    DTEND: 'DTEND:20260227T130000Z',
  };

  it('changes in the draft what nobody changed by hand', async () => {
    const event = desk.newEvent();
    const draft = await desk.recorded(desk.recorder, invitation(event), { title: 'Egen rubrik' });
    const proposal = await desk.only(desk.recorder, invitation({ ...event, ...moved }));
    expect(proposal).toMatchObject({
      status: 'UPDATED',
      changed: ['date', 'endDate', 'startsAt', 'endsAt'],
      kept: ['title'],
    });
    const after = await desk.meeting(draft.id);
    expect(after).toMatchObject({
      title: 'Egen rubrik',
      date: '2026-02-27',
      version: proposal.meeting?.version,
    });
    expect(await desk.only(desk.recorder, invitation(event))).toMatchObject({ status: 'KNOWN', changed: [] });
    expect((await desk.meeting(draft.id)).version).toBe(after.version);
  });

  it('changes nothing in a meeting that was sent to review or published, and says so', async () => {
    const event = desk.newEvent();
    const submitted = await aSubmittedMeeting(desk.region);
    const proposal = await desk.only(desk.recorder, invitation(event));
    const draft = await desk.drafts.accept(desk.recorder, desk.asDraft(proposal), { event: proposal.event });
    await register.office.query('UPDATE office.calendar_link SET meeting_id = $1 WHERE meeting_id = $2', [
      submitted.id,
      draft.id,
    ]);
    const { id, version } = await step(desk.region.publisher, 'publishMeeting', {
      id: submitted.id,
      expectedVersion: submitted.version,
    });
    expect(await desk.only(desk.recorder, invitation({ ...event, ...moved }))).toMatchObject({
      status: 'PAST_DRAFT',
      changed: [],
    });
    expect(await desk.meeting(id)).toMatchObject({ version, date: '2026-02-26' });
    const link = await register.app.get(CalendarLinkQueries, { strict: false }).ofMeeting(id);
    expect(link?.overtakenAt).not.toBeNull();
  });

  it('that takes the event back marks the draft, for all times of a series or for one', async () => {
    const { proposals } = await desk.drafts.propose(desk.recorder, calendarBytes('weekly'));
    const made: Meeting[] = [];
    for (const each of proposals)
      made.push(await desk.drafts.accept(desk.recorder, desk.asDraft(each), { event: each.event }));
    const cancelled = async () => {
      const links = await register.office.query<{ id: string }[]>(
        'SELECT meeting_id AS id FROM office.calendar_link WHERE cancelled_at IS NOT NULL AND meeting_id = ANY ($1)',
        [made.map(({ id }) => id)],
      );
      return links.length;
    };
    const one = await desk.only(desk.recorder, calendarBytes('one-time-cancelled'));
    expect(one).toMatchObject({ status: 'CANCELLED', meeting: { id: made[1]?.id } });
    expect(await cancelled()).toBe(1);
    const whole = invitation({ UID: 'UID:weekly@example', SEQUENCE: 'SEQUENCE:9' }, 'CANCEL');
    const { proposals: all } = await desk.drafts.propose(desk.recorder, whole);
    expect(all.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect(await cancelled()).toBe(3);
  });

  it('marks the draft of a time that its series has no more', async () => {
    const series = { ...desk.newEvent(), RRULE: 'RRULE:FREQ=WEEKLY;COUNT=2' };
    const { proposals } = await desk.drafts.propose(desk.recorder, invitation(series));
    for (const each of proposals) {
      await desk.drafts.accept(desk.recorder, desk.asDraft(each), { event: each.event });
    }
    const without = { ...series, SEQUENCE: 'SEQUENCE:1', EXDATE: 'EXDATE:20260305T090000Z' };
    const { proposals: after } = await desk.drafts.propose(desk.recorder, invitation(without));
    expect(after.map(({ status, meeting }) => [status, meeting !== null])).toEqual([
      ['KNOWN', true],
      ['CANCELLED', true],
    ]);
  });
});

describe('Two people with the same event', () => {
  it('make one draft when both may see it, and the second learns nothing of it when not', async () => {
    const event = desk.newEvent();
    const draft = await desk.recorded(desk.recorder, invitation(event));
    const publisher = await acting(register, desk.region.publisher);
    expect(await desk.only(publisher, invitation(event))).toMatchObject({
      status: 'KNOWN',
      meeting: { id: draft.id },
    });
    const stranger = await acting(register, await signedIn(register, desk.region.body.id, Role.RECORDER));
    const hint = await desk.only(stranger, invitation(event));
    expect(hint).toMatchObject({ status: 'KNOWN_TO_OTHERS', meeting: null });
    await expect(desk.drafts.accept(stranger, desk.asDraft(hint), { event: hint.event })).rejects.toThrow(
      'calendar.knownToOthers',
    );
    const own = await desk.drafts.accept(stranger, desk.asDraft(hint), {
      event: hint.event,
      evenIfKnown: true,
    });
    expect(own.id).not.toBe(draft.id);
  });

  it('at the same moment make one draft', async () => {
    const proposal = await desk.only(desk.recorder, invitation(desk.newEvent()));
    const both = [1, 2, 3].map(() =>
      desk.drafts.accept(desk.recorder, desk.asDraft(proposal), { event: proposal.event }),
    );
    const results = await Promise.allSettled(both);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('in another public body know nothing of each other', async () => {
    const event = desk.newEvent();
    await desk.recorded(desk.recorder, invitation(event));
    const elsewhere = await aRegion(register);
    expect(await desk.only(await acting(register, elsewhere.recorder), invitation(event))).toMatchObject({
      status: 'NEW',
    });
  });
});

describe('What a form carries back', () => {
  it.each(['', 'e30', 'x'.repeat(9000), Buffer.from('{"uid":"AA","sequence":0}').toString('base64url')])(
    'is refused when it is no event: %#',
    async (event) => {
      await expect(
        desk.drafts.accept(desk.recorder, { publicBodyId: desk.region.body.id }, { event }),
      ).rejects.toThrow('calendar.eventUnreadable');
    },
  );
});
