import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { fieldsInFirst } from './support/forms.js';
import { doJobs } from './support/jobs.js';
import { PostOffice } from './support/post-office.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  makePublic,
  withdrawn,
} from './support/public-records.js';
import { type Sent, sendForm } from './support/reporting.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let mail: PostOffice;
const body = aBody({ name: { sv: 'Region Exempel', en: 'Example Region' } });
const meeting = aMeeting(body, { title: 'Räls & <b>slipers</b>' });
const gone = aMeeting(body);
const reference = meeting.document['reference'] as string;
const FORM = `/meetings/${reference}/report`;
const FILLED = { '/fault': 'WRONG_FACT', '/text': 'Mötet var den 12 mars, inte den 10 februari.' };

beforeAll(async () => {
  mail = await PostOffice.start();
  register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <alerts@example.se>' });
  await makePublic(register, body, meeting, gone);
  await makePublic(register, withdrawn(gone));
});

afterAll(async () => {
  await register.stop();
  await mail.stop();
});

const send = (fields: Record<string, string>, path = FORM): Promise<Sent> => sendForm(register, path, fields);
const get = async (path: string) => {
  const response = await fetch(`${register.url}${path}`);
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const count = async (): Promise<number> =>
  Number(
    (await register.office.query<{ n: string }[]>('SELECT count(*) AS n FROM letterbox.report'))[0]?.n ?? 0,
  );

function linkIn({ text = '' }: Email): string {
  return /http:\/\/localhost:3000(\S*\/reports\/\S+)/.exec(text)?.[1] ?? '';
}

describe('Whoever sees a fault', () => {
  it('finds a form for each record, in both languages, without a script', async () => {
    const organisation = anOrganisation('Exempeltåg AB');
    const official = anOfficial('Anna Andersson', body);
    const issue = anIssue('Dubbelspår', body);
    await makePublic(register, organisation, official, issue);
    const paths = [
      FORM,
      `/organisations/${organisation.id}/report`,
      `/officials/${official.id}/report`,
      `/issues/${issue.id}/report`,
      `/bodies/${body.document['slug'] as string}/report`,
      '/topics/health-care/report',
      '/about/accessibility/report',
    ];
    for (const path of paths) {
      for (const [prefix, button] of [
        ['', 'Skicka anmälan'],
        ['/en', 'Send the report'],
      ] as const) {
        const { status, html, headers } = await get(`${prefix}${path}`);
        expect([path, status]).toEqual([path, 200]);
        expect(html).toContain(button);
        expect(html).toContain(`action="${prefix}${path}"`);
        expect(html).not.toMatch(/<script|<b>slipers/);
        expect(headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  it('is told when there is no such record, and when it is gone', async () => {
    const paths = [
      '/meetings/TST-2026-999999/report',
      '/meetings/%00/report',
      '/issues/x/report',
      '/bodies/x/report',
      '/topics/x/report',
    ];
    for (const path of [...paths, `/organisations/${body.id}/report`, '/en/officials/%ff/report']) {
      const { status } = await get(path);
      expect([path, status < 500 && status >= 400]).toEqual([path, true]);
    }
    expect((await get('/meetings/TST-2026-999999/report')).html).toContain('Adressen kan vara fel');
    const tombstone = await get(`/en/meetings/${gone.document['reference'] as string}/report`);
    expect([tombstone.status, tombstone.html.includes('It was withdrawn')]).toEqual([410, true]);
    expect((await send(FILLED, `/meetings/${gone.document['reference'] as string}/report`)).status).toBe(410);
  });

  it('gets a secret address, and reads there what they wrote and when an answer comes', async () => {
    const { status, path } = await send({ ...FILLED, '/evidence': 'https://example.se/protokoll' });
    expect(status).toBe(303);
    expect(path).toMatch(/^\/reports\/[\w-]{43}$/);
    const receipt = await get(path);
    expect(receipt.status).toBe(200);
    expect(receipt.html).toContain('inte den 10 februari');
    expect(receipt.html).toContain('https://example.se/protokoll');
    expect(receipt.html).toContain(`href="/meetings/${reference}"`);
    expect(receipt.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await get(`/en${path}`)).html).toContain('You will have it by');
    expect((await get(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    const [kept] = await register.office.query<{ row: string }[]>(
      'SELECT row_to_json(report)::text AS row FROM letterbox.report ORDER BY received_at DESC LIMIT 1',
    );
    expect(kept?.row).toContain('"due_on"');
    expect(JSON.stringify(kept)).not.toContain(path.slice('/reports/'.length));
  });

  it('gets an answer within fourteen days, and within three about personal data', async () => {
    const rows = async (text: string) =>
      (
        await register.office.query<{ days: number }[]>(
          'SELECT due_on - (received_at AT TIME ZONE $2)::date AS days FROM letterbox.report WHERE text = $1',
          [text, 'Europe/Stockholm'],
        )
      )[0]?.days;
    await send({ '/fault': 'WRONG_PARTY', '/text': 'Det var en annan Anna.' });
    await send({ '/fault': 'PERSONAL_DATA', '/text': 'Där står mitt barns namn.' });
    expect([await rows('Det var en annan Anna.'), await rows('Där står mitt barns namn.')]).toEqual([14, 3]);
  });

  it('sends one report with one form, however often it is sent, and another text is another one', async () => {
    const key = 'k'.repeat(43);
    const before = await count();
    const first = await send({ ...FILLED, key });
    const again = await send({ ...FILLED, key });
    const other = await send({ ...FILLED, key, '/text': 'Dessutom var det i Karlstad.' });
    expect([first.path, again.path]).toEqual([`/reports/${key}`, `/reports/${key}`]);
    expect(other.path).not.toBe(first.path);
    expect((await get(other.path)).html).toContain('i Karlstad');
    expect(await count()).toBe(before + 2);
  });

  it('loses nothing by a mistake, and is told what to change', async () => {
    const before = await count();
    const wrong = await send({
      '/text': 'Han heter Karl, 640823-3234, "Kalle" <kalle>.',
      '/evidence': 'javascript:alert(1)',
      '/email': 'kalle',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('<title>Fel: Rapportera ett fel – Dagsljus</title>');
    for (const told of ['Välj vad som är fel', 'personnummer', 'Ange en adress som', 'Ange en e-postadress'])
      expect(wrong.html).toContain(told);
    expect(wrong.html).toMatch(/href="#f-text"/);
    const { key, ...kept } = fieldsInFirst(wrong.html);
    expect(kept).toEqual({
      '/text': ['Han heter Karl, 640823-3234, "Kalle" <kalle>.'],
      '/evidence': ['javascript:alert(1)'],
      '/email': ['kalle'],
    });
    expect(key?.[0]).toMatch(/^[\w-]{43}$/);
    expect(await count()).toBe(before);
  });

  it('can say that the site itself does not work for them', async () => {
    const { status, path } = await send(
      { '/fault': 'OTHER', '/text': 'Tangentbordet fastnar i menyn.' },
      '/en/about/accessibility/report',
    );
    expect([status, path.startsWith('/en/reports/')]).toEqual([303, true]);
    expect((await get(path)).html).toContain('Accessibility of the site');
  });
});

describe('Whoever gives an address', () => {
  it('gets one letter with a link, and nothing of what was written in either', async () => {
    await send({ ...FILLED, '/text': 'Köp billiga klockor nu!', '/email': 'Offer@Example.org' });
    await doJobs(register);
    const [letter] = mail.take('offer@example.org') as [Email];
    expect(letter.subject).toBe('En anmälan till Dagsljus: Region Exempel har kommit in');
    expect(`${letter.text} ${letter.html}`).not.toMatch(/klockor|slipers/);
    const receipt = await get(linkIn(letter));
    expect([receipt.status, receipt.html.includes('klockor')]).toEqual([200, false]);
    expect(receipt.html).not.toContain('offer@example.org');
    expect(mail.letters).toEqual([]);
  });

  it('can have it deleted with one click, also from the mail program', async () => {
    await send({ ...FILLED, '/text': 'Med adress.', '/email': 'gone@example.org' });
    await doJobs(register);
    const [letter] = mail.take('gone@example.org') as [Email];
    const headers = new Map(letter.headers.map(({ key, value }) => [key, value]));
    const stop = /<http:\/\/localhost:3000(\S+)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(stop).toBe(`${linkIn(letter)}/forget`);
    const answer = await fetch(`${register.url}${stop}`, { method: 'POST' });
    expect([answer.status, (await answer.text()).includes('tagit bort adressen')]).toEqual([200, true]);
    expect(await addresses('gone@example.org')).toBe(0);
    expect((await get(linkIn(letter))).html).not.toContain('Ta bort min adress');
  });

  it('is not written to more often than five times a day, whoever gives it', async () => {
    for (let times = 0; times < 8; times += 1) {
      const sent = await send({ ...FILLED, '/text': `Bomb ${times}.`, '/email': 'victim@example.org' });
      expect(sent.status).toBe(303);
    }
    await doJobs(register);
    expect(mail.take('victim@example.org')).toHaveLength(5);
    expect(await addresses('victim@example.org')).toBe(5);
  });

  it('is forgotten when the mail server knows nobody there', async () => {
    mail.refusals.set('nobody@example.org', { code: 550, message: '5.1.1 no such user' });
    await send({ ...FILLED, '/text': 'Ingen där.', '/email': 'nobody@example.org' });
    await doJobs(register);
    expect(await addresses('nobody@example.org')).toBe(0);
    await register.app.get(Jobs, { strict: false }).add('letterbox.report-tidy');
    await doJobs(register);
    expect(await addresses('victim@example.org')).toBe(5);
  });

  const addresses = async (address: string): Promise<number> =>
    (
      await register.office.query<object[]>('SELECT FROM letterbox.report_address WHERE address = $1', [
        address,
      ])
    ).length;
});
