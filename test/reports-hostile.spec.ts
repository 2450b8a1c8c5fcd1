import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADDRESSES } from '../src/platform/database/database.module.js';
import type { DatabaseAddresses } from '../src/platform/database/prepare.js';
import { connect } from '../src/platform/database/connect.js';
import { fieldsInFirst } from './support/forms.js';
import { aPublishedMeeting, aRegion, type Region } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { PostOffice } from './support/post-office.js';
import { aReport, sendForm } from './support/reporting.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let mail: PostOffice;
let path: string;

beforeAll(async () => {
  mail = await PostOffice.start();
  register = await startTestApp({
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' },
    ...{ LIMIT_CLIENT_REPORTS_PER_HOUR: '40', LIMIT_REPORTS_PER_HOUR: '60' },
  });
  region = await aRegion(register);
  path = `/meetings/${(await aPublishedMeeting(region)).reference ?? ''}/report`;
});
afterAll(async () => {
  await register.stop();
  await mail.stop();
});

async function keptText(id: string): Promise<string> {
  const [row] = await register.office.query<{ text: string }[]>(
    'SELECT text FROM letterbox.report WHERE id = $1',
    [id],
  );
  return row?.text ?? '';
}

describe('What is written in a report', () => {
  it('is shown as it was written, and never obeyed', async () => {
    const text = '</blockquote><script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}} ${7*7} =1+1';
    const { id, receipt } = await aReport(register, path, { '/text': text });
    expect(await keptText(id)).toBe(text);
    const browser = await browserOf(register, region.publisher.accountId);
    const pages = [
      await (await fetch(`${register.url}${receipt}`)).text(),
      (await browser.get(`/office/reports/${id}`)).html,
      (await browser.get(`/office/reports/${id}/answer`)).html,
    ];
    for (const html of pages) {
      expect(html).toContain('&lt;script>alert(1)');
      expect(html).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  it('loses only what no reader sees: NUL and turned directions', async () => {
    const body = '%2Ffault=OTHER&%2Ftext=a%00b%E2%80%AEtxet%E2%80%AC%20c%0D%0A%0D%0Ad';
    const response = await fetch(`${register.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(response.status).toBe(303);
    const receipt = await (await fetch(`${register.url}${response.headers.get('location') ?? ''}`)).text();
    expect(receipt).toMatch(/<p dir="auto">abtxet c<\/p><p dir="auto">d<\/p>/);
  });

  it('may hold what is no character at all', async () => {
    const half = await fetch(`${register.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: '{"/fault":"OTHER","/text":"half \\ud800 a character"}',
    });
    expect(half.status).toBe(303);
    const receipt = await (await fetch(`${register.url}${half.headers.get('location') ?? ''}`)).text();
    expect(receipt).toContain('half \uFFFD a character');
  });

  it('may be long, but not endless, and is all there when it was too long', async () => {
    const long = await sendForm(register, path, { '/fault': 'OTHER', '/text': 'å'.repeat(5000) });
    expect(long.status).toBe(303);
    const endless = 'ö'.repeat(100_000);
    const refused = await sendForm(register, path, { '/fault': 'OTHER', '/text': endless });
    expect(refused.status).toBe(400);
    expect(refused.html).toMatch(/100\s000 tecken/);
    expect(fieldsInFirst(refused.html)['/text']?.[0]).toBe(endless);
    expect(refused.html).toMatch(/value="OTHER" checked/);
  });

  it('may not be nothing, or what a machine would send', async () => {
    const forms: Record<string, string>[] = [
      {},
      { '/fault': 'OTHER', '/text': ' \u200b ' },
      { '/fault': 'DROP TABLE', '/text': 'Något är fel.' },
      { '/fault': 'OTHER', '/text': 'n/a' },
      { '/fault': 'OTHER', '/text': 'Fel.', '/evidence': 'https://user:secret@example.se/' },
      { '/fault': 'OTHER', '/text': 'Fel.', '/evidence': 'https://example.se/640823-3234' },
      { '/fault': 'OTHER', '/text': 'Fel.', '/evidence': `https://example.se/${'a'.repeat(2000)}` },
      { '/fault': 'OTHER', '/text': 'Fel.', '/email': 'a@example.org\r\nBcc: b@example.org' },
      { '/fault': 'OTHER', '/text': 'Fel.', '/email': 'a@example.org,b@example.org' },
    ];
    for (const fields of forms) {
      const { status, html } = await sendForm(register, path, fields);
      expect([fields, status]).toEqual([fields, 400]);
      expect(html).toContain('Det här behöver ändras');
    }
    const json = await fetch(`${register.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ '/fault': ['OTHER'], '/text': { a: 1 }, __proto__: { x: 1 } }),
    });
    expect(json.status).toBe(400);
  });
});

describe('The way in for reports', () => {
  it('lets nobody read: not the reports, not the addresses, not the links', async () => {
    const { letterbox } = register.app.get<DatabaseAddresses>(ADDRESSES);
    const client = await connect(letterbox);
    for (const sql of [
      'SELECT * FROM letterbox.report',
      'SELECT * FROM letterbox.report_address',
      'SELECT * FROM letterbox.report_link',
      "UPDATE letterbox.report SET answer = 'x'",
      'DELETE FROM letterbox.report_address',
      "INSERT INTO letterbox.report_link VALUES (sha256('x'), gen_random_uuid(), false, now())",
    ]) {
      await expect(client.query(sql)).rejects.toThrow('permission denied');
    }
    const { rows } = await client.query<object>("SELECT * FROM letterbox.report_of(sha256('guess'))");
    expect(rows).toEqual([]);
    await client.end();
  });

  it('is as wide as one may report in an hour, says so in words, and keeps what was typed', async () => {
    const statuses: number[] = [];
    let last = '';
    for (let times = 0; times < 45; times += 1) {
      const sent = await sendForm(register, path, { '/fault': 'OTHER', '/text': `Något är fel ${times}.` });
      statuses.push(sent.status);
      last = sent.html;
    }
    expect(new Set(statuses)).toEqual(new Set([303, 429]));
    expect(last).toContain('anmälningar den senaste timmen');
    expect(fieldsInFirst(last)['/text']).toEqual(['Något är fel 44.']);
    register.clock.pass({ hours: 1, minutes: 1 });
    expect((await sendForm(register, path, { '/fault': 'OTHER', '/text': 'Igen.' })).status).toBe(303);
  });

  it('is as wide as all together may report in an hour', async () => {
    register.clock.pass({ hours: 2 });
    const statuses = new Set<number>();
    for (let times = 0; times < 40; times += 1) {
      statuses.add((await sendForm(register, path, { '/fault': 'OTHER', '/text': `Alla ${times}.` })).status);
    }
    register.clock.pass({ minutes: 61 });
    await putInThisHour();
    const { status, html } = await sendForm(register, path, { '/fault': 'OTHER', '/text': 'En till.' });
    expect([...statuses, status]).toEqual([303, 429]);
    expect(html).toContain('fler anmälningar än vi kan ta emot');
    expect(html).toContain('En till.');
  });
});

/** As if others had reported what is kept so far within this hour. */
async function putInThisHour(): Promise<void> {
  await register.office.query('UPDATE letterbox.report SET received_at = $1', [register.clock.now()]);
}
