import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../src/platform/database/connect.js';
import { ADDRESSES } from '../src/platform/database/database.module.js';
import type { DatabaseAddresses } from '../src/platform/database/prepare.js';
import { searchMessages } from '../src/register/searches/search.messages.js';
import { SavedSearches } from '../src/letterbox/searches/saved-searches.service.js';
import { WebhookSender } from '../src/letterbox/webhooks/webhook-sender.service.js';
import { doJobs } from './support/jobs.js';
import { PostOffice } from './support/post-office.js';
import { aBody, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { WebhookTarget } from './support/webhook-target.js';

let register: TestApp;
let mail: PostOffice;
let target: WebhookTarget;
const body = aBody({ name: { sv: 'Region Exempel', en: 'Example Region' } });

beforeAll(async () => {
  mail = await PostOffice.start();
  target = await WebhookTarget.start();
  register = await startTestApp({
    SMTP_URL: mail.url,
    MAIL_FROM: 'alerts@example.se',
    LIMIT_CLIENT_ALERTS_PER_HOUR: '30',
  });
  await makePublic(register, body);
});

afterAll(async () => {
  await register.stop();
  await mail.stop();
  await target.stop();
});

function post(path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${register.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

function ask(asked: object): Promise<Response> {
  return fetch(`${register.url}/alerts/webhooks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
}

describe('The form for letters', () => {
  it('says in words what is searched for, in both languages, and needs no script', async () => {
    const query = `text=j%C3%A4rnv%C3%A4g&direction=INBOUND&publicBodyIds=${body.id}&late=true`;
    const swedish = await fetch(`${register.url}/alerts/new?${query}`);
    expect([swedish.status, swedish.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await swedish.text();
    for (const words of [
      'järnväg',
      'De vill påverka oss',
      'Region Exempel',
      'Sent publicerat',
      'lang="sv"',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('<script');
    const english = await (await fetch(`${register.url}/en/alerts/new?${query}`)).text();
    for (const words of ['They seek to influence us', 'Example Region', 'Published late', 'lang="en"']) {
      expect(english).toContain(words);
    }
  });

  it('refuses a search that the open data API refuses', async () => {
    const response = await fetch(`${register.url}/alerts/new?direction=UP&colour=%3Cb%3E`);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('INBOUND');
    expect(html).not.toContain('<b>');
  });

  it.each(['', 'anna', 'anna@example.se\r\nBcc: bo@example.se', 'anna@example.se, bo@example.se'])(
    'says what is wrong with the address %j, keeping what was filled in',
    async (email) => {
      const response = await post('/alerts/new', {
        '/email': email,
        '/filter': 'text=bro',
        '/rhythm': 'WEEKLY',
      });
      expect(response.status).toBe(400);
      const html = await response.text();
      expect(html).toContain('<title>Fel: ');
      expect(html).toContain('href="#f-email"');
      expect(html).toContain('value="text=bro"');
      expect(html).toMatch(/value="WEEKLY"[^>]*checked|checked[^>]*value="WEEKLY"/);
      await doJobs(register);
      expect(mail.letters).toEqual([]);
    },
  );
});

describe('What a webhook is asked for with', () => {
  it.each([
    [{}, 'alerts.notAnUrl', '/url'],
    [{ url: 'ftp://example.org' }, 'alerts.notAnUrl', '/url'],
    [{ url: 'https://user:secret@example.org' }, 'alerts.notAnUrl', '/url'],
    [{ url: 'https://10.0.0.1/' }, 'alerts.insideAddress', '/url'],
    [{ url: 'https://[::1]/' }, 'alerts.insideAddress', '/url'],
    [{ url: 'https://0x0a000001/' }, 'alerts.insideAddress', '/url'],
    [{ url: 'https://[::ffff:192.168.0.1]/' }, 'alerts.insideAddress', '/url'],
    [{ url: 'https://example.org', filter: { colour: 'red' } }, 'rest.unknownParameter', 'colour'],
    [{ url: 'https://example.org', filter: { direction: ['UP'] } }, 'rest.notOneOf', 'direction'],
    [{ url: 'https://example.org', filter: { topics: [{}] } }, 'alerts.searchIsObject', 'topics'],
    [{ url: 'https://example.org', filter: { publicBodyIds: ['1'] } }, 'query.notAnId', 'publicBodyIds'],
    [{ url: 'https://example.org', filter: 7 }, 'alerts.searchIsObject', 'filter'],
    [{ url: 'https://example.org', secret: 'mine' }, 'alerts.notAMember', '/'],
    [{ url: 'https://example.org', description: 'x\r\ny' }, 'alerts.notAText', '/description'],
  ])('is refused as %j', async (body, code, field) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'INVALID', reasons: [{ code, field }] } });
  });
});

describe('A webhook that leads inside', () => {
  const post = (url: string) =>
    register.app.get(WebhookSender, { strict: false }).send({ url, body: '{}', headers: {} });

  it('is not reached, whatever name leads there, and without a connection', async () => {
    const { port } = new URL(target.url());
    for (const host of ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433']) {
      for (const scheme of ['http', 'https']) {
        expect(await post(`${scheme}://${host}:${port}/`)).toEqual({ failure: 'ADDRESS' });
      }
    }
    expect(await post('https://no-such-name.invalid/')).toEqual({ failure: 'ADDRESS' });
    expect(target.received).toEqual([]);
  });

  it('is reached where the settings say so, is not followed elsewhere, and may not answer without end', async () => {
    const inside = await startTestApp({ WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1,::1' });
    const send = (path: string) =>
      inside.app
        .get(WebhookSender, { strict: false })
        .send({ url: target.url(path).replace('127.0.0.1', 'localhost'), body: '{}', headers: {} });
    expect(await send('/there')).toEqual({ status: 204 });
    target.answers.set('/moved', { status: 302, headers: { location: target.url('/elsewhere') } });
    expect(await send('/moved')).toEqual({ status: 302 });
    expect(target.take('/elsewhere')).toEqual([]);
    target.answers.set('/late', { status: 429, headers: { 'retry-after': '120' } });
    expect(await send('/late')).toEqual({ status: 429, retryAfter: 120 });
    await inside.stop();
  });
});

describe('What comes in from anyone', () => {
  it('reaches the database as a role that can read nothing', async () => {
    const { letterbox } = register.app.get<DatabaseAddresses>(ADDRESSES);
    const client = await connect(letterbox);
    const { rows } = await client.query<{ table: string }>(
      `SELECT pg_class.oid::regclass::text AS table FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE relkind IN ('r', 'v', 'S') AND nspname IN ('office', 'register', 'letterbox', 'public')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { table } of rows) {
      await expect(client.query(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied');
      await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow(
        /permission denied|cannot delete|sequence/,
      );
    }
    for (const sql of [
      "SELECT letterbox.add_job('letterbox.mail', gen_random_uuid(), now())",
      "SELECT letterbox.search_of('')",
      "SELECT register.redact(1, '{}', '{}', '{}')",
      'CREATE TABLE letterbox.mine (id int)',
      'CREATE TEMP TABLE mine (id int)',
      'SET ROLE dagsljus_office',
    ]) {
      await expect(client.query(sql)).rejects.toThrow('permission denied');
    }
    await client.end();
  });

  it('is as much as one may ask in an hour, and not more', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 40; times += 1) {
      const response = await post('/alerts/new', { '/email': `reader${times}@example.org`, '/filter': '' });
      statuses.push(response.status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect((await ask({ url: 'https://example.org/' })).status).toBe(429);
    register.clock.pass({ minutes: 61 });
    expect((await post('/alerts/new', { '/email': 'reader@example.org', '/filter': '' })).status).toBe(303);
  });

  it('is no e-mail where the register sends none: the page says so, and shows the feed', async () => {
    const silent = await startTestApp();
    const html = await (await fetch(`${silent.url}/alerts/new?text=bro`)).text();
    expect(html).not.toContain('<form');
    expect(html).toContain('http://localhost:3000/feeds/meetings.atom?text=bro');
    expect(await (await fetch(`${silent.url}/alerts/asked`)).text()).toContain('skickar inga mejl');
    const asked = await fetch(`${silent.url}/alerts/emails`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'anna@example.org' }),
    });
    expect(asked.status).toBe(404);
    await silent.stop();
  });
});

it('Everything that can be searched for has a name that people understand', () => {
  const { parameters } = register.app.get(SavedSearches, { strict: false });
  const unnamed = parameters.filter(({ name }) => !Object.hasOwn(searchMessages, name));
  expect(unnamed).toEqual([]);
});
