import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { doJobs } from './support/jobs.js';
import { aRegion, aSubmittedMeeting, type Region } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { type PostOffice, startWithPost } from './support/post-office.js';
import { aFreshMorning, amend, draftOf, morning, reachable } from './support/reminding.js';
import { startTestApp, type TestApp } from './support/test-app.js';

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

describe('Sending reminders', () => {
  it('goes on for others when one address fails, and forgets none that may work later', async () => {
    const { recorder, publisher } = region;
    const [broken, fine] = [await reachable(register, recorder), await reachable(register, publisher)];
    await aSubmittedMeeting(region, { date: '2026-02-20' });
    await draftOf(region, '2026-02-20');
    mail.refusals.set(broken, { code: 451, message: '4.3.0 Try again' });
    for (let times = 0; times < 3; times += 1) await morning(register, '2026-03-02').catch(() => undefined);
    await doJobs(register).catch(() => undefined);
    mail.refusals.delete(broken);
    await doJobs(register);
    expect([mail.take(broken).length, mail.take(fine).length]).toEqual([1, 1]);
  });

  it('ends at an address where there is nobody, until another is given', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-10');
    mail.refusals.set(address, { code: 550, message: '5.1.1 No such user' });
    await morning(register, '2026-03-02');
    mail.refusals.delete(address);
    await morning(register, '2026-03-09');
    expect(mail.take(address)).toEqual([]);
    const browser = await browserOf(register, region.recorder.accountId);
    expect((await browser.get('/office/account')).html).toContain('mejl till adressen kommer tillbaka');
    await amend(register, region.recorder, { email: 'new@example.org' });
    await morning(register, '2026-03-10');
    expect(mail.take('new@example.org')).toHaveLength(1);
  });

  it('sends the same letter again when nobody knows whether it was sent', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-10');
    await morning(register, '2026-03-02');
    // As it stood when the server was killed after the mail server had taken the letter.
    await register.office.query(
      `UPDATE office.reminder SET told_at = NULL, sending_day = '2026-03-02', sending_until = '2026-03-02T06:32:00Z'`,
    );
    await register.app
      .get(Jobs, { strict: false })
      .add('reminders.remind', { id: region.recorder.accountId }, { key: region.recorder.accountId });
    await doJobs(register);
    expect(mail.take(address)).toHaveLength(1);
    register.clock.pass({ minutes: 3 });
    await doJobs(register);
    await doJobs(register);
    const again = mail.take(address);
    expect(again).toHaveLength(1);
    expect(again[0]?.messageId).toBe(`<reminder.${region.recorder.accountId}.2026-03-02@localhost>`);
  });

  it('is done by one of two servers', async () => {
    const address = await reachable(register, region.recorder);
    await draftOf(region, '2026-02-10');
    const database = { url: register.ownerUrl, drop: () => Promise.resolve() };
    const settings = { SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' };
    const other = await startTestApp(settings, database);
    try {
      other.clock.set('2026-03-02T06:30:00Z');
      const servers = [register, other];
      await Promise.all(servers.map((one) => one.app.get(Jobs, { strict: false }).add('reminders.morning')));
      await Promise.all(servers.map((one) => doJobs(one)));
      await Promise.all(servers.map((one) => doJobs(one)));
      expect(mail.take(address)).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });
});

describe('A register that sends no letters', () => {
  it('says so in the account, and asks nobody whether they want reminders', async () => {
    const silent = await startTestApp();
    try {
      const { recorder } = await aRegion(silent);
      const browser = await browserOf(silent, recorder.accountId);
      expect((await browser.get('/office/account')).html).toContain('skickar inga påminnelser');
      const form = (await browser.get('/office/account/details')).html;
      expect(form).not.toContain('name="/reminders"');
      await silent.app.get(Jobs, { strict: false }).add('reminders.morning');
      expect(await doJobs(silent)).toEqual(['reminders.morning']);
    } finally {
      await silent.stop();
    }
  });
});
