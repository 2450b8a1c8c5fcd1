import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { fieldsIn } from './support/forms.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, type Region, step, type ToldMeeting } from './support/meetings.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { PostOffice } from './support/post-office.js';
import { morning, reachable } from './support/reminding.js';
import { publicly } from './support/publicly.js';
import { aReport, fillIn } from './support/reporting.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let mail: PostOffice;
let region: Region;
let other: Region;
let meeting: ToldMeeting;
let path: string;

beforeAll(async () => {
  mail = await PostOffice.start();
  register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' });
  register.clock.set('2026-03-02T09:00:00Z');
  [region, other] = [await aRegion(register), await aRegion(register)];
  meeting = await aPublishedMeeting(region);
  path = `/meetings/${meeting.reference ?? ''}/report`;
});
afterAll(async () => {
  await register.stop();
  await mail.stop();
});

const as = (who: { accountId: string }): Promise<OfficeBrowser> => browserOf(register, who.accountId);
const receiptOf = async (place: string): Promise<string> => (await fetch(`${register.url}${place}`)).text();

describe('What the public says is wrong', () => {
  it('is said to be nothing where nobody has said anything', async () => {
    const { html, status } = await (await as(other.publisher)).get('/office/reports');
    expect([status, html.includes('Inga anmälningar väntar på svar.')]).toEqual([200, true]);
    expect((await (await as(other.publisher)).get('/office')).html).not.toContain('anmält fel');
  });

  it('is corrected and answered without a script, and whoever reported reads the answer', async () => {
    const email = 'reporter@example.org';
    const { id, receipt } = await aReport(register, path, { '/email': email });
    await doJobs(register);
    expect(mail.take(email)).toHaveLength(1);
    const browser = await as(region.publisher);
    expect((await browser.get('/office')).html).toContain('1 anmält fel väntar på svar');
    const list = await browser.get('/office/reports');
    expect(list.html).toContain('Anmälda fel (1)');
    expect(list.html).toContain(`href="/office/reports/${id}"`);
    expect(list.html).toContain('Om högst 14 dagar');
    const one = await browser.get(`/office/reports/${id}`);
    expect(one.html).toContain('Mötet var en annan dag');
    expect(one.html).toContain('Längre turlista för skärgårdsfärjan');
    expect(one.html).toContain('Med e-post, och på deras kvittosida');
    const correct = await browser.get(`/office/published/${meeting.id}/correct?report=${id}`);
    expect(correct.html).toContain('Efter en anmälan från allmänheten:');
    register.clock.pass({ minutes: 5 });
    const corrected = await step(region.publisher, 'correctMeeting', {
      id: meeting.id,
      expectedVersion: meeting.version,
      date: '2026-02-25',
      reason: 'Efter en anmälan från allmänheten: dagen var fel.',
    });
    meeting = corrected;
    expect((await browser.get(`/office/reports/${id}`)).html).toContain('version 2: Rättat');
    const done = await fillIn(browser, `/office/reports/${id}/answer`, {
      '/outcome': 'CORRECTED',
      '/answer': 'Du har rätt. Mötet var den 25 februari.\n\nTack!',
    });
    expect(done.path).toBe(`/office/reports/${id}`);
    expect(done.html).toContain('Svaret är skickat.');
    await doJobs(register);
    const [letter] = mail.take(email) as [Email];
    expect(letter.subject).toContain('Svar på din anmälan till');
    expect(letter.text).toContain('Mötet var den 25 februari.');
    expect(letter.text).not.toContain('säger anmälan');
    const told = await receiptOf(receipt);
    expect(told).toContain('Svaret: Rättat');
    expect(told).toContain('Mötet var den 25 februari.');
    expect((await browser.get('/office/reports')).html).not.toContain(`/office/reports/${id}`);
    expect((await browser.get('/office/reports?state=answered')).html).toContain(`/office/reports/${id}`);
  });

  it('is said to a public body about itself, and about a topic to nobody in particular', async () => {
    const { bodies } = await publicly<{ bodies: { slug: string; id: string }[] }>(
      register,
      '{ bodies: publicBodies { slug id } }',
    );
    const slug = bodies.find(({ id }) => id === region.body.id)?.slug ?? '';
    const own = await aReport(register, `/bodies/${slug}/report`);
    const { html } = await (await as(region.registrar)).get(`/office/reports/${own.id}`);
    expect(html).toContain(`href="/bodies/${slug}"`);
    expect(html).toContain(`href="/office/bodies/${slug}"`);
    expect((await (await as(other.registrar)).get(`/office/reports/${own.id}`)).status).toBe(404);
    expect(await receiptOf(own.receipt)).toContain(`href="/bodies/${slug}"`);
    const topic = await aReport(register, '/topics/health-care/report');
    expect((await (await as(other.registrar)).get('/office/reports')).html).toContain(topic.id);
    expect(await receiptOf(topic.receipt)).toContain('href="/topics/health-care"');
  });

  it('is answered with reasons, and nothing of what was typed is lost without them', async () => {
    const { id } = await aReport(register, path);
    const browser = await as(region.registrar);
    const wrong = await fillIn(browser, `/office/reports/${id}/answer`, {
      '/answer': 'Hon heter Anna, 640823-3234.',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('<title>Fel: ');
    expect(wrong.html).toContain('Välj vad som blev av anmälan.');
    expect(wrong.html).toContain('personnummer');
    expect(wrong.html).toContain('Hon heter Anna, 640823-3234.');
    const { '/expectedVersion': version } = fieldsIn(wrong.html);
    await browser.post(`/office/reports/${id}/answer`, {
      '/expectedVersion': version ?? '',
      '/outcome': 'UNCHANGED',
      '/answer': 'Protokollet säger den 26 februari.',
    });
    const again = await browser.post(`/office/reports/${id}/answer`, {
      '/expectedVersion': version ?? '',
      '/outcome': 'CORRECTED',
      '/answer': 'Nej, ändå inte.',
    });
    expect([again.status, again.html.includes('Nej, ändå inte.')]).toEqual([409, true]);
  });

  it('is urgent when it is about personal data, and stands first', async () => {
    const plain = await aReport(register, path);
    const urgent = await aReport(register, path, { '/fault': 'PERSONAL_DATA' });
    const { html } = await (await as(region.registrar)).get('/office/reports');
    expect(html.indexOf(urgent.id)).toBeGreaterThan(0);
    expect(html.indexOf(urgent.id)).toBeLessThan(html.indexOf(plain.id));
    expect(html).toContain('Brådskar');
    const one = await (await as(region.registrar)).get(`/office/reports/${urgent.id}`);
    expect(one.html).toContain(`/office/published/${meeting.id}/redact?report=${urgent.id}`);
  });

  it('is told to be overdue in words, in the list, at work and in the letter of the morning', async () => {
    const address = await reachable(register, region.publisher);
    const { id } = await aReport(register, path);
    register.clock.set('2026-03-20T09:00:00Z');
    const browser = await as(region.publisher);
    expect((await browser.get('/office/reports?state=overdue')).html).toMatch(/dagar försenat/);
    expect((await browser.get('/office')).html).toMatch(/\d+ är försenade/);
    await morning(register, '2026-03-20');
    const [letter] = mail.take(address) as [Email];
    expect(letter.text).toContain('Anmält fel att svara på');
    expect(letter.text).toContain(`/office/reports/${id}`);
    expect(letter.text).not.toContain('en annan dag');
    await register.office.query('UPDATE office.account SET email = NULL');
    register.clock.set('2026-03-02T09:00:00Z');
  });
});

describe('The address of whoever reported', () => {
  it('stands nowhere but where the letters are sent from, and is gone thirty days after the answer', async () => {
    const email = 'hidden.reporter@example.org';
    const { id, receipt } = await aReport(register, path, { '/email': email });
    const browser = await as(region.registrar);
    for (const page of ['', '/answer', '/hand-over', '/dismiss']) {
      expect((await browser.get(`/office/reports/${id}${page}`)).html).not.toContain('hidden.reporter');
    }
    await fillIn(browser, `/office/reports/${id}/answer`, {
      '/outcome': 'UNCHANGED',
      '/answer': 'Det stämmer.',
    });
    await doJobs(register);
    expect(await receiptOf(receipt)).not.toContain('hidden.reporter');
    expect(await tablesWith('hidden.reporter')).toEqual(['letterbox.report_address']);
    await tidyAfter(29);
    expect(await tablesWith('hidden.reporter')).toEqual(['letterbox.report_address']);
    await tidyAfter(2);
    expect(await tablesWith('hidden.reporter')).toEqual([]);
    expect(await receiptOf(receipt)).toContain('Det stämmer.');
  });
});

async function tidyAfter(days: number): Promise<void> {
  register.clock.pass({ hours: days * 24 });
  await register.app.get(Jobs, { strict: false }).add('letterbox.report-tidy');
  await doJobs(register, 'letterbox.report-tidy');
}

/** Every table that holds a text anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await register.office.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('office', 'register', 'letterbox') ORDER BY 1`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const found = await register.office
      .query<object[]>(`SELECT FROM ${name} AS any_row WHERE any_row::text LIKE $1 LIMIT 1`, [`%${text}%`])
      .catch(() => []);
    if (found.length > 0) holding.push(name);
  }
  return holding;
}
