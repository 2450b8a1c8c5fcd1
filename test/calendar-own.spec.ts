import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddressKind } from '../src/office/calendar/calendar-address.entity.js';
import { CalendarAddresses } from '../src/office/calendar/calendar-addresses.service.js';
import { acting } from './support/acting.js';
import { aRegion, contentOf, type Region, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let addresses: CalendarAddresses;
let path: string;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  addresses = register.app.get(CalendarAddresses, { strict: false });
  path = await made();
});
afterAll(() => register.stop());

async function made(): Promise<string> {
  return new URL(await addresses.make(await acting(register, region.recorder), AddressKind.FEED)).pathname;
}

function fetched(at: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${register.url}${at}`, { headers });
}

describe('The calendar of what is due', () => {
  it('is empty while nothing is, and is a calendar all the same', async () => {
    const response = await fetched(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
  });

  it('tells of a draft its title and the last day, in the language of the account, and nobody who was met', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region));
    const calendar = await (await fetched(path)).text();
    expect(calendar).toContain('SUMMARY;LANGUAGE=sv:Rapportera: Längre turlista för skärgårdsfärjan');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260312');
    expect(calendar).not.toMatch(/Exempelbolaget|Olof|Verkställande|färjan ska gå/);
    await register.office.query("UPDATE office.account SET language = 'en' WHERE id = $1", [
      region.recorder.accountId,
    ]);
    expect(await (await fetched(path)).text()).toContain('SUMMARY;LANGUAGE=en:Report: Längre');
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await fetched(path)).headers.get('etag') ?? '';
    const again = await fetched(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is behind its secret alone, which can be renewed and taken away', async () => {
    const before = path;
    path = await made();
    expect((await fetched(before)).status).toBe(404);
    expect((await fetched(path)).status).toBe(200);
    const names = ['x.ics', `${'a'.repeat(32)}.ics`, path.split('/').at(-1)?.replace('.ics', '') ?? ''];
    for (const name of names) expect((await fetched(`/office/calendar/${name}`)).status).toBe(404);
    const rows = await register.office.query<{ row: string }[]>(
      'SELECT a::text AS row FROM office.calendar_address AS a',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(path.slice(-36, -4));
    await addresses.end(await acting(register, region.recorder), AddressKind.FEED);
    expect((await fetched(path)).status).toBe(404);
  });

  it('stays where it is when a colleague renews theirs, or takes it away', async () => {
    const own = await addresses.make(await acting(register, region.publisher), AddressKind.FEED);
    path = await made();
    await addresses.end(await acting(register, region.recorder), AddressKind.FEED);
    expect((await fetched(path)).status).toBe(404);
    expect((await fetched(new URL(own).pathname)).status).toBe(200);
    await addresses.end(await acting(register, region.publisher), AddressKind.FEED);
  });

  it('is nobody’s when the account is closed', async () => {
    path = await made();
    await register.office.query('UPDATE office.account SET disabled_at = now() WHERE id = $1', [
      region.recorder.accountId,
    ]);
    expect((await fetched(path)).status).toBe(404);
  });

  it('is not handed out as fast as anybody asks', async () => {
    const answers = await Promise.all(Array.from({ length: 150 }, () => fetched('/office/calendar/x.ics')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(20);
  });
});

describe('An address for invitations', () => {
  it('is not made where the register takes none', async () => {
    const actor = await acting(register, region.publisher);
    await expect(addresses.make(actor, AddressKind.MAIL)).rejects.toThrow('calendar.mailIsOff');
    expect(await addresses.since(actor)).toEqual({ MAIL: null, FEED: null });
  });
});
