import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { aSubmittedMeeting, type Region, step } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { type PostOffice, startWithPost } from './support/post-office.js';
import { accountOf, aFreshMorning, amend, draftOf, morning, reachable } from './support/reminding.js';
import type { TestApp } from './support/test-app.js';

const PUBLIC = 'http://localhost:3000';

let register: TestApp;
let mail: PostOffice;
let stop: () => Promise<void>;
let region: Region;

beforeAll(async () => {
  ({ register, mail, stop } = await startWithPost());
});
afterAll(() => stop());
beforeEach(async () => {
  region = await aFreshMorning(register);
});

function headerOf({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}

/** The path that a mail program asks to stop. */
function stopIn(letter: Email): string {
  return headerOf(letter, 'list-unsubscribe').slice(1, -1).replace(PUBLIC, '');
}

function oneClick(path: string): Promise<Response> {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  return fetch(`${register.url}${path}`, { method: 'POST', body });
}

describe('A reminder', () => {
  it('is not sent when nothing is due, or not yet', async () => {
    const address = await reachable(register, region.recorder);
    await morning(register, '2026-03-02');
    await draftOf(region, '2026-02-26');
    await morning(register, '2026-03-04');
    expect(mail.take(address)).toEqual([]);
    await morning(register, '2026-03-05');
    expect(mail.take(address)).toHaveLength(1);
  });

  it('is sent once a week, and the morning after something became late', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-20');
    const days = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17'];
    const got: string[] = [];
    for (const day of days) {
      await morning(register, `2026-03-${day}`);
      if (mail.take(address).length > 0) got.push(day);
    }
    // Due on Friday the 6th: told a week before it at the earliest, late on Monday the 9th, and a week after that.
    expect(got).toEqual(['02', '09', '16']);
  });

  it('says what, by when and where, and nothing of what a meeting is about or with whom', async () => {
    const address = await reachable(register, region.recorder);
    const late = await draftOf(region, '2026-02-10');
    const draft = await draftOf(region, '2026-02-20');
    await morning(register, '2026-03-02');
    const [letter] = mail.take(address) as [Email];
    expect(letter.subject).toBe('2 saker väntar på dig i Dagsljus (1 försenat)');
    expect(letter.from?.address).toBe('office@example.se');
    for (const said of [letter.text ?? '', letter.html ?? '']) {
      expect(said).toContain(`${PUBLIC}/office/meetings/${draft}`);
      expect(said).toContain('Utkast: mötet 20 februari 2026');
      expect(said).toContain('Försenat: skulle ha varit klart 24 februari 2026');
      expect(said.indexOf(late)).toBeLessThan(said.indexOf(draft));
      expect(said).not.toMatch(/skärgårdsfärjan|Olof|Exempelbolaget|färjan|<img|<script/);
    }
  });

  it('comes in English to an account in English, and tells a publisher what waits for review', async () => {
    const address = await reachable(register, region.publisher, 'en');
    const { id } = await aSubmittedMeeting(region, { date: '2026-02-27' });
    await morning(register, '2026-03-02');
    const [letter] = mail.take(address) as [Email];
    expect(letter.subject).toBe('One thing waits for you in Dagsljus');
    expect(letter.text).toContain('Waits for review: the meeting on 27 February 2026\nBy 13 March 2026\n');
    expect(letter.text).toContain(`${PUBLIC}/office/meetings/${id}`);
    expect(letter.html).toContain('<html lang="en">');
    expect(letter.text).not.toMatch(/[åäö]/);
  });

  it('comes the morning after something was returned, and once', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-20');
    const { id, version } = await aSubmittedMeeting(region, { date: '2026-02-27' });
    await morning(register, '2026-03-02');
    expect(mail.take(address)).toHaveLength(1);
    register.clock.pass({ minutes: 5 });
    await step(region.publisher, 'returnMeeting', { id, expectedVersion: version, reason: 'Syftet saknas.' });
    await morning(register, '2026-03-03');
    const [letter] = mail.take(address) as [Email];
    expect(letter.text).toContain('Återlämnat till dig: mötet 27 februari 2026');
    expect(letter.text).not.toContain('Syftet saknas');
    await morning(register, '2026-03-04');
    expect(mail.take(address)).toEqual([]);
  });

  it('tells of months to report whoever holds the post', async () => {
    const { recorder, officialId } = region;
    const address = await reachable(register, recorder);
    await register.office.query('UPDATE office.official SET account_id = $1 WHERE id = $2', [
      recorder.accountId,
      officialId,
    ]);
    await morning(register, '2026-03-02');
    const [letter] = mail.take(address) as [Email];
    expect(letter.text).toContain('Månad att redovisa: februari 2026\nSenast 31 mars 2026\n');
    expect(letter.text).not.toContain('Regionråd');
  });

  it('is stopped by one click, asks when a link is followed, and is turned on again in the account', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-10');
    await morning(register, '2026-03-02');
    await morning(register, '2026-03-09');
    const [first, second] = mail.take(address) as [Email, Email];
    expect(headerOf(first, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const path = stopIn(first);
    expect(stopIn(second)).not.toBe(path);
    const asked = await fetch(`${register.url}${path}`);
    expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('Ja, sluta skicka')]);
    expect((await accountOf(register, region.recorder)).reminders).toBe(true);
    expect((await oneClick(path)).status).toBe(200);
    expect((await oneClick(stopIn(second))).status).toBe(200);
    await morning(register, '2026-03-16');
    expect(mail.take(address)).toEqual([]);

    const browser = await browserOf(register, region.recorder.accountId);
    expect((await browser.get('/office/account')).html).toMatch(/Påminnelser[^]{0,80}Av/);
    const form = await browser.get('/office/account/details');
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(form.html)?.[1] ?? '';
    const fields = { '/displayName': 'Åsa', '/email': address, '/language': 'sv', '/reminders': ['', 'on'] };
    await browser.post('/office/account/details', { ...fields, '/expectedVersion': version });
    await morning(register, '2026-03-17');
    expect(mail.take(address)).toHaveLength(1);
  });

  it('has a link that opens nothing, and is kept as a hash alone', async () => {
    const address = await reachable(register, region.recorder, 'en');
    await draftOf(region, '2026-02-10');
    await morning(register, '2026-03-02');
    const [letter] = mail.take(address) as [Email];
    const token = stopIn(letter).split('/').at(-1) ?? '';
    const stopped = await oneClick(stopIn(letter));
    expect([stopped.headers.getSetCookie(), await stopped.text()]).toEqual([
      [],
      expect.stringContaining('Done. No more reminders'),
    ]);
    const rows = await register.office.query<object[]>('SELECT * FROM office.reminder_link');
    expect(rows).not.toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const stranger = await oneClick('/office/reminders/stop/abc');
    expect([stranger.status, await stranger.text()]).toEqual([
      404,
      expect.stringContaining('gäller inte längre'),
    ]);
    const [written] = await register.office.query<{ name: string }[]>(
      `SELECT system_name AS name FROM office.audit_event WHERE operation = 'stopReminders' AND subject_id = $1`,
      [region.recorder.accountId],
    );
    expect(written).toEqual({ name: 'reminder link' });
  });

  it('goes to nobody without an address, whose account is closed, or who wants none', async () => {
    await draftOf(region, '2026-02-10');
    await morning(register, '2026-03-02');
    const address = await reachable(register, region.recorder);
    await amend(register, region.recorder, { reminders: false });
    await morning(register, '2026-03-03');
    await amend(register, region.recorder, { reminders: true });
    await register.office.query('UPDATE office.account SET disabled_at = now() WHERE id = $1', [
      region.recorder.accountId,
    ]);
    await morning(register, '2026-03-04');
    expect([mail.take(address), mail.letters]).toEqual([[], []]);
  });
});
