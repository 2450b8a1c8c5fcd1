import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../src/office/accounts/actor.js';
import { AddressKind } from '../src/office/calendar/calendar-address.entity.js';
import { CalendarAddresses } from '../src/office/calendar/calendar-addresses.service.js';
import { CalendarDrafts } from '../src/office/calendar/drafts/calendar-drafts.service.js';
import { PendingEvents } from '../src/office/calendar/mail/pending-events.service.js';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { acting } from './support/acting.js';
import { invitation } from './support/calendars.js';
import { Dovecot, hasDovecot } from './support/dovecot.js';
import { doJobs } from './support/jobs.js';
import { aRegion, type Region } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

(hasDovecot() ? describe : describe.skip)('An invitation by mail', () => {
  let server: Dovecot;
  let register: TestApp;
  let region: Region;
  let recorder: Actor;
  let addresses: CalendarAddresses;
  let pending: PendingEvents;
  let address: string;

  beforeAll(async () => {
    server = await Dovecot.start();
    register = await startTestApp({
      CALENDAR_MAILBOX: server.url,
      CALENDAR_ADDRESS: 'Kalender@region.example',
    });
    region = await aRegion(register);
    recorder = await acting(register, region.recorder);
    addresses = register.app.get(CalendarAddresses, { strict: false });
    pending = register.app.get(PendingEvents, { strict: false });
    address = await addresses.make(recorder, AddressKind.MAIL);
  });
  afterAll(async () => {
    await register.stop();
    await server.stop();
  });

  async function fetched(...letters: (string | Buffer)[]): Promise<number> {
    for (const letter of letters) server.deliver(letter);
    await register.app.get(Jobs, { strict: false }).add('calendar.mail');
    await doJobs(register, 'calendar.mail');
    return server.letters;
  }

  it('has an address with a secret, of which the database has a hash', async () => {
    expect(address).toMatch(/^Kalender\+[a-z2-7]{32}@region\.example$/);
    const rows = await register.office.query<{ row: string }[]>(
      'SELECT a::text AS row FROM office.calendar_address AS a',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(address.slice(9, 41));
  });

  it('waits for its person without names and places, and no letter is left', async () => {
    const bytes = invitation({
      A1: 'ATTENDEE;CN=Kanarie Fågel:mailto:kanarie@fagel.example',
      A2: 'ATTENDEE;CN=P:mailto:p@gmail.com',
    });
    expect(await fetched(letterTo(address.toUpperCase(), bytes))).toBe(0);
    const waiting = await pending.of(recorder);
    expect(waiting).toMatchObject([
      { status: 'NEW', title: 'Färjans turlista', date: '2026-02-26', place: null },
    ]);
    expect(
      waiting[0]?.parties.map(({ kind, domain, people }) => [kind, domain, people.map(({ name }) => name)]),
    ).toEqual([
      ['UNKNOWN_DOMAIN', 'farjan.example', [null]],
      ['UNKNOWN_DOMAIN', 'fagel.example', [null]],
      ['PRIVATE_ADDRESS', null, [null]],
    ]);
    const rows = await register.office.query<{ row: string }[]>(
      'SELECT p::text AS row FROM office.pending_event AS p',
    );
    expect(JSON.stringify(rows)).not.toMatch(/kanarie|anna|invitation@|Regionens hus|hemlig/i);
  });

  it('is brought up to date by a newer one, and becomes a draft when its person says so', async () => {
    const moved = { SEQUENCE: 'SEQUENCE:2', SUMMARY: 'SUMMARY:Färjans vinterturer' };
    await fetched(letterTo(address, invitation(moved)), letterTo(address, invitation()));
    const [event] = await pending.of(recorder);
    expect(event).toMatchObject({ title: 'Färjans vinterturer' });
    const { title, date } = event ?? { title: '', date: '' };
    const input = { publicBodyId: region.body.id, title, date };
    const draft = await register.app
      .get(CalendarDrafts, { strict: false })
      .accept(recorder, input, { event: event?.event ?? '' });
    expect(await pending.of(recorder)).toEqual([]);
    await fetched(letterTo(address, invitation({ SEQUENCE: 'SEQUENCE:3' }, 'CANCEL')));
    const rows = await register.office.query<unknown[]>(
      'SELECT FROM office.calendar_link WHERE meeting_id = $1 AND cancelled_at IS NOT NULL',
      [draft.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('that is taken back before anybody looked no longer waits', async () => {
    const event = { UID: 'UID:taken-back@example' };
    await fetched(letterTo(address, invitation(event)));
    expect(await pending.of(recorder)).toHaveLength(1);
    await fetched(letterTo(address, invitation({ ...event, SEQUENCE: 'SEQUENCE:1' }, 'CANCEL')));
    expect(await pending.of(recorder)).toEqual([]);
  });

  it('may be attached to a letter, and dismissed', async () => {
    await fetched(
      letterTo(
        address,
        invitation({ UID: 'UID:attached@example' }),
        'application/octet-stream; name="mote.ics"',
      ),
    );
    const [event] = await pending.of(recorder);
    await pending.dismiss(recorder, event?.id ?? '');
    expect(await pending.of(recorder)).toEqual([]);
    await expect(pending.dismiss(recorder, event?.id ?? '')).rejects.toThrow('calendar.pendingUnknown');
  });

  it('is removed when it is for nobody, without a calendar, too large or damaged', async () => {
    const nobody = `kalender+${'a'.repeat(32)}@region.example`;
    const left = await fetched(
      letterTo(nobody, invitation()),
      letterTo('kalender@region.example', invitation()),
      `To: ${address}\r\nSubject: Hej\r\n\r\nIngen kalender.\r\n`,
      letterTo(address, Buffer.alloc(4_000_000, 'x')),
      letterTo(address, Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n')),
      Buffer.from([0, 255, 10, 13, 0]),
    );
    expect(left).toBe(0);
    expect(await pending.of(recorder)).toEqual([]);
  });

  it('is for nobody once the address was renewed', async () => {
    const renewed = await addresses.make(recorder, AddressKind.MAIL);
    await fetched(letterTo(address, invitation({ UID: 'UID:old@example' })));
    expect(await pending.of(recorder)).toEqual([]);
    await fetched(letterTo(renewed, invitation({ UID: 'UID:new@example' })));
    expect(await pending.of(recorder)).toHaveLength(1);
  });

  it('is not fetched from a mailbox that is away, which is told without its password', async () => {
    await server.stop();
    await register.app.get(Jobs, { strict: false }).add('calendar.mail');
    await expect(doJobs(register, 'calendar.mail')).rejects.toThrow(
      /^The mailbox of CALENDAR_MAILBOX could not be emptied: \w+\.$/,
    );
    server = await Dovecot.start();
  });
});

function letterTo(
  to: string,
  calendar: Buffer,
  type = 'text/calendar; charset=utf-8; method=REQUEST',
): string {
  return [
    ...[
      'From: Anna Berg <anna.berg@farjan.example>',
      `To: <${to}>`,
      'Subject: Inbjudan',
      'MIME-Version: 1.0',
    ],
    ...[
      'Content-Type: multipart/mixed; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain',
      '',
      'Hemlig text.',
    ],
    ...['--part', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ''],
    ...(calendar.toString('base64').match(/.{1,76}/g) ?? []),
    ...['--part--', ''],
  ].join('\r\n');
}
