import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { doJobs } from './support/jobs.js';
import { PostOffice } from './support/post-office.js';
import { aBody, aMeeting, corrected, makePublic, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FORM = 'application/x-www-form-urlencoded';

let register: TestApp;
let mail: PostOffice;
const body = aBody({ name: { sv: 'Region Exempel', en: 'Example Region' } });

beforeAll(async () => {
  mail = await PostOffice.start();
  register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <alerts@example.se>' });
  await makePublic(register, body);
});

afterAll(async () => {
  await register.stop();
  await mail.stop();
});

function post(path: string, fields: Record<string, string> = {}): Promise<Response> {
  return fetch(`${register.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': FORM },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The path behind the first link of a letter that leads to a page of alerts. */
function linkIn({ text = '' }: Email, what: 'confirm' | 'stop'): string {
  const [, path] = new RegExp(`http://localhost:3000(\\S*/alerts/${what}/\\S+)`).exec(text) ?? [];
  if (path === undefined) throw new Error(`no link in ${text}`);
  return path;
}

/** Somebody who has asked for letters and followed the link. */
async function aReader(
  email: string,
  fields: Record<string, string> = {},
  path = '/alerts/new',
): Promise<void> {
  expect((await post(path, { '/email': email, '/filter': '', ...fields })).status).toBe(303);
  await doJobs(register);
  const [question] = mail.take(email);
  if (!question) throw new Error('nobody was asked');
  expect((await post(linkIn(question, 'confirm'))).status).toBe(200);
}

/** Finds whom to tell, and writes the letters of the day. */
async function deliver(when: 'daily' | 'weekly' | 'match' = 'daily'): Promise<void> {
  const jobs = register.app.get(Jobs, { strict: false });
  await jobs.add('letterbox.match');
  await doJobs(register);
  if (when !== 'match') await jobs.add(`letterbox.${when}`);
  await doJobs(register);
}

describe('Whoever asks for letters', () => {
  it('gets none before the link was followed, and following it takes a click', async () => {
    const asked = await post('/alerts/new', {
      '/email': 'anna@example.org',
      '/filter': 'text=bro',
      '/rhythm': 'DAILY',
    });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/alerts/asked']);
    await doJobs(register);
    const [question] = mail.take('anna@example.org') as [Email];
    expect(question.subject).toBe('Vill du ha nyheter från Dagsljus: Region Exempel?');
    expect(question.from?.address).toBe('alerts@example.se');
    const link = linkIn(question, 'confirm');
    expect((await fetch(`${register.url}${link}`)).status).toBe(200);
    await makePublic(register, aMeeting(body, { title: 'En bro till ön' }));
    await deliver();
    expect(mail.take('anna@example.org')).toEqual([]);
    expect(await (await post(link)).text()).toContain('Klart');
    expect((await post(link)).status).toBe(200);
    await makePublic(
      register,
      aMeeting(body, { title: 'En bro till' }),
      aMeeting(body, { title: 'En tunnel' }),
    );
    await deliver();
    const letters = mail.take('anna@example.org');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('En bro till\n');
    expect(letters[0]?.text).not.toMatch(/tunnel|ön/);
  });

  it('gets a digest in their language, as text and HTML, that mail programs can stop', async () => {
    await aReader('bo@example.org', { '/rhythm': 'WEEKLY' }, '/en/alerts/new');
    const meeting = aMeeting(body, { title: 'Räls <b>& slipers</b>' });
    await makePublic(register, meeting);
    await deliver('daily');
    expect(mail.take('bo@example.org')).toEqual([]);
    await makePublic(register, corrected(meeting, { title: 'Räls & slipers' }));
    await deliver('weekly');
    const [digest] = mail.take('bo@example.org') as [Email];
    expect(digest.subject).toBe('2 pieces of news from Dagsljus: Example Region: All meetings');
    expect(digest.text).toContain(
      `http://localhost:3000/meetings/${meeting.document['reference'] as string}`,
    );
    expect(digest.html).toContain('Räls &amp; slipers');
    expect(digest.html).not.toMatch(/<b>|<img|<script/);
    const headers = new Map(digest.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, stop = ''] =
      /^<http:\/\/localhost:3000(\S+)>$/.exec(headers.get('list-unsubscribe') ?? '') ?? [];
    expect((await fetch(`${register.url}${stop}`)).status).toBe(200);
    expect((await post(stop, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    await makePublic(register, aMeeting(body));
    await deliver('weekly');
    expect(mail.take('bo@example.org')).toEqual([]);
    expect((await fetch(`${register.url}${stop}`)).status).toBe(404);
    expect(
      await register.office.query("SELECT FROM letterbox.email WHERE address = 'bo@example.org'"),
    ).toEqual([]);
  });

  it('is told at once where they want that, and of what is taken away', async () => {
    await aReader('cia@example.org', { '/rhythm': 'AT_ONCE', '/filter': 'text=slussen' });
    const meeting = aMeeting(body, { title: 'Om slussen' });
    await makePublic(register, meeting);
    await deliver('match');
    expect(mail.take('cia@example.org')).toHaveLength(1);
    await makePublic(register, withdrawn(meeting, 'Publicerat av misstag'));
    await deliver('match');
    const [letter] = mail.take('cia@example.org') as [Email];
    expect(letter.text).toContain('Publicerat av misstag');
    expect(letter.text).not.toContain('Om slussen');
    await deliver('match');
    expect(mail.take('cia@example.org')).toEqual([]);
  });

  it('is forgotten after two days when the link was not followed', async () => {
    await post('/alerts/new', { '/email': 'dan@example.org', '/filter': '' });
    await doJobs(register);
    const [question] = mail.take('dan@example.org') as [Email];
    register.clock.pass({ hours: 49 });
    const link = linkIn(question, 'confirm');
    expect([(await fetch(`${register.url}${link}`)).status, (await post(link)).status]).toEqual([404, 404]);
    await register.app.get(Jobs, { strict: false }).add('letterbox.tidy');
    await doJobs(register);
    expect(
      await register.office.query("SELECT FROM letterbox.email WHERE address = 'dan@example.org'"),
    ).toEqual([]);
  });

  it('learns nothing of whom the register knows, and fills nobody’s letterbox', async () => {
    const answers = new Set<string>();
    for (let times = 0; times < 8; times += 1) {
      const response = await post('/alerts/new', {
        '/email': 'eva@example.org',
        '/filter': `text=ord${times}`,
      });
      answers.add(`${response.status} ${response.headers.get('location') ?? ''} ${await response.text()}`);
    }
    const stranger = await post('/alerts/new', { '/email': 'stranger@example.org', '/filter': '' });
    answers.add(`${stranger.status} ${stranger.headers.get('location') ?? ''} ${await stranger.text()}`);
    expect(answers.size).toBe(1);
    await doJobs(register);
    expect(mail.take('eva@example.org')).toHaveLength(5);
    mail.take('stranger@example.org');
  });

  it('gets no more letters where there is nobody, and the letter again where the server was not well', async () => {
    await aReader('fia@example.org', { '/rhythm': 'AT_ONCE', '/filter': 'text=fyren' });
    await aReader('gun@example.org', { '/rhythm': 'AT_ONCE', '/filter': 'text=fyren' });
    mail.refusals.set('fia@example.org', { code: 550, message: '5.1.1 No such user' });
    mail.refusals.set('gun@example.org', { code: 451, message: '4.3.0 Try again' });
    await makePublic(register, aMeeting(body, { title: 'Om fyren' }));
    await expect(deliver('match')).rejects.toThrow(
      /^The mail server did not take a letter \(EENVELOPE, 451\)\.$/,
    );
    mail.refusals.delete('gun@example.org');
    await doJobs(register);
    expect([mail.take('fia@example.org').length, mail.take('gun@example.org').length]).toEqual([0, 1]);
    expect(
      await register.office.query("SELECT state FROM letterbox.email WHERE address = 'fia@example.org'"),
    ).toEqual([{ state: 'DISABLED' }]);
  });

  it('may be a program that asks for them', async () => {
    const ask = (body: object) =>
      fetch(`${register.url}/alerts/emails`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify(body),
      });
    const asked = await ask({
      email: 'hej@example.org',
      filter: { text: 'x', direction: ['INBOUND'] },
      language: 'en',
    });
    expect([asked.status, await asked.text()]).toEqual([202, '']);
    await doJobs(register);
    const [question] = mail.take('hej@example.org') as [Email];
    expect(question.text).toContain('Words: x');
    const refused = await ask({ email: 'hej', rhythm: 'HOURLY', language: 'fi' });
    expect(refused.status).toBe(400);
    const codes = ((await refused.json()) as { error: { reasons: { code: string }[] } }).error.reasons;
    expect(codes.map(({ code }) => code)).toEqual([
      'alerts.notAnAddress',
      'alerts.notALanguage',
      'alerts.notARhythm',
    ]);
  });
});
