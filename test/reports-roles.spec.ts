import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomId } from '../src/platform/identity.js';
import { Role } from '../src/words/body-words.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, type Region } from './support/meetings.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { PostOffice } from './support/post-office.js';
import { aReport, fillIn } from './support/reporting.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let mail: PostOffice;
let region: Region;
let other: Region;
let path: string;

beforeAll(async () => {
  mail = await PostOffice.start();
  register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' });
  [region, other] = [await aRegion(register), await aRegion(register)];
  path = `/meetings/${(await aPublishedMeeting(region)).reference ?? ''}/report`;
});
afterAll(async () => {
  await register.stop();
  await mail.stop();
});

const as = (who: { accountId: string }): Promise<OfficeBrowser> => browserOf(register, who.accountId);
const receiptOf = async (place: string): Promise<string> => (await fetch(`${register.url}${place}`)).text();

describe('Who sees to a report', () => {
  it('is whoever publishes for the body, and others do not know that there is one', async () => {
    const { id } = await aReport(register, path);
    const auditor = await signedIn(register, region.body.id, Role.AUDITOR);
    for (const stranger of [other.publisher, other.registrar]) {
      const browser = await as(stranger);
      expect((await browser.get(`/office/reports/${id}`)).status).toBe(404);
      expect((await browser.get(`/office/reports/${id}/answer`)).status).toBe(404);
      await browser.get('/office/reports');
      const sent = await browser.post(`/office/reports/${id}/dismiss`, { '/expectedVersion': '1' });
      expect(sent.status).toBe(404);
    }
    expect((await (await as(region.recorder)).get(`/office/reports/${id}`)).status).toBe(403);
    const reading = await (await as(auditor)).get(`/office/reports/${id}`);
    expect([reading.status, reading.html.includes('Vad vill du göra?')]).toEqual([200, false]);
    expect((await (await as(auditor)).get(`/office/reports/${id}/answer`)).status).toBe(403);
    const [row] = await register.office.query<{ outcome: null }[]>(
      'SELECT outcome FROM letterbox.report WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ outcome: null });
  });

  it('is the administrator of the body at the top where it belongs to none', async () => {
    const { id } = await aReport(register, '/about/accessibility/report', { '/fault': 'OTHER' });
    const child = await openBody(register, { parentId: region.body.id });
    const above = await signedIn(register, region.body.id, Role.ADMINISTRATOR);
    const below = await signedIn(register, child.id, Role.ADMINISTRATOR);
    expect((await (await as(below)).get(`/office/reports/${id}`)).status).toBe(404);
    const { html } = await (await as(above)).get(`/office/reports/${id}`);
    expect(html).toContain('Webbplatsens tillgänglighet');
    expect(html).toContain('Anmälan gäller webbplatsen');
    const done = await fillIn(await as(above), `/office/reports/${id}/answer`, {
      '/outcome': 'CORRECTED',
      '/answer': 'Menyn går nu att lämna med tangentbordet.',
    });
    expect(done.html).toContain('Svaret är skickat.');
  });

  it('can be the registrar of another body, whom it is handed over to', async () => {
    const { id } = await aReport(register, path);
    const browser = await as(region.publisher);
    const done = await fillIn(browser, `/office/reports/${id}/hand-over`, {
      '/publicBodyId': other.body.id,
      '/note': 'Det var ert möte.',
    });
    expect(done.path).toBe('/office/reports');
    expect(done.html).toContain(`Anmälan är överlämnad till ${other.body.nameSv}.`);
    expect((await browser.get(`/office/reports/${id}`)).status).toBe(404);
    const there = await (await as(other.registrar)).get(`/office/reports/${id}`);
    expect(there.html).toContain('Med orden: Det var ert möte.');
    expect((await (await as(other.registrar)).get('/office')).html).toContain('1 anmält fel');
    expect((await (await as(other.publisher)).get('/office')).html).not.toContain('anmält fel');
  });

  it('is asked for again when what was sent as the body to hand it to is none', async () => {
    const { id } = await aReport(register, path);
    const browser = await as(region.publisher);
    for (const publicBodyId of ['', 'ingen', randomId()]) {
      const sent = await fillIn(browser, `/office/reports/${id}/hand-over`, {
        '/publicBodyId': publicBodyId,
      });
      expect([sent.status, sent.html.includes('Välj en organisation.')]).toEqual([400, true]);
    }
  });

  it('may close what is no report at all: nobody is written to, and the address is forgotten', async () => {
    const email = 'seller@example.org';
    const { id, receipt } = await aReport(register, path, { '/email': email });
    await doJobs(register);
    mail.take(email);
    const asked = await (await as(region.publisher)).get(`/office/reports/${id}/dismiss`);
    expect(asked.html).toContain('Det går inte att ångra.');
    await fillIn(await as(region.publisher), `/office/reports/${id}/dismiss`, {});
    await doJobs(register);
    expect(mail.take(email)).toEqual([]);
    expect(await receiptOf(receipt)).toContain('avslutat den');
    expect(
      await register.office.query('SELECT FROM letterbox.report_address WHERE report_id = $1', [id]),
    ).toEqual([]);
  });

  it('stands in the audit log, without a word of what was written', async () => {
    const { id } = await aReport(register, path, { '/email': 'logged@example.org' });
    await fillIn(await as(region.publisher), `/office/reports/${id}/answer`, {
      '/outcome': 'UNCHANGED',
      '/answer': 'Vi har sett efter.',
    });
    const lines = await register.office.query<object[]>(
      'SELECT operation, public_body_id, account_id, fields, subject_kind FROM office.audit_event WHERE subject_id = $1',
      [id],
    );
    expect(lines).toEqual([
      {
        operation: 'answerReport',
        public_body_id: region.body.id,
        account_id: region.publisher.accountId,
        fields: ['outcome', 'answer'],
        subject_kind: 'report',
      },
    ]);
  });
});
