import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countStatements } from './support/count-statements.js';
import { company, council, publishExample } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { aMeeting, corrected, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

interface Head {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  bytes: number;
}

/** A question in which nothing is added to the headers. */
function plainly(path: string, method: string, headers: Record<string, string> = {}): Promise<Head> {
  return new Promise((resolve, reject) => {
    request(`${register.url}/opendata/v1${path}`, { method, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, bytes });
      });
    })
      .on('error', reject)
      .end();
  });
}

const PATHS = ['/meetings', `/organisations/${company.id}`, '/topics', '/openapi.json', '/api-info', ''];

test('an answer that is at hand need not be sent again while it holds', async () => {
  for (const path of PATHS) {
    const first = await plainly(path, 'GET');
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const etag = first.headers['etag'] as string;
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await plainly(path, 'GET', { 'if-none-match': etag });
    expect([path, again.status, again.bytes, again.headers['etag']]).toEqual([path, 304, 0, etag]);
    const other = await plainly(path, 'GET', { 'if-none-match': '"other"' });
    expect([other.status, other.bytes]).toEqual([200, first.bytes]);
  }
});

test('what was asked before costs no statement, until something is published', async () => {
  const ask = () => openData<{ items: { id: string }[] }>(register, '/meetings?limit=5');
  const before = await ask();
  expect(await countStatements(register.register, ask)).toBe(0);
  const meeting = aMeeting(council, { date: '2026-02-11' });
  await makePublic(register, meeting);
  const after = await ask();
  expect(after.body.items.map(({ id }) => id)).toContain(meeting.id);
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  await makePublic(register, corrected(meeting, { title: 'Ny rubrik' }));
  expect((await openData(register, `/meetings/${meeting.id}`)).body).toMatchObject({
    title: 'Ny rubrik',
    version: 2,
  });
});

test('HEAD tells what GET would, without the body', async () => {
  for (const path of PATHS) {
    const get = await plainly(path, 'GET');
    const head = await plainly(path, 'HEAD');
    expect([path, head.status, head.bytes]).toEqual([path, 200, 0]);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control']) {
      expect([path, name, head.headers[name]]).toEqual([path, name, get.headers[name]]);
    }
  }
  expect((await plainly('/meetings/none', 'HEAD')).status).toBe(404);
});

test('pages of anyone may ask, and read the headers that matter', async () => {
  const before = await plainly('/meetings', 'OPTIONS', {
    origin: 'https://www.dataportal.se',
    'access-control-request-method': 'GET',
  });
  expect(before.status).toBe(204);
  expect(before.headers['access-control-allow-methods']).toContain('GET');
  for (const answer of [before, await plainly('/openapi.json', 'GET'), await plainly('/nothing', 'GET')]) {
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toMatch(/etag.*link.*retry-after/);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
});

test('the same question has the same answer, whoever asks in whatever language', async () => {
  const heads: Record<string, string>[] = [
    {},
    { 'accept-language': 'sv', cookie: 'dagsljus_session=abc' },
    { authorization: 'Bearer x', origin: 'https://a.example' },
  ];
  const answers = await Promise.all(heads.map((headers) => openData(register, '/meetings', { headers })));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test('the next page is told in the head too', async () => {
  const first = await openData<{ links: { next: string } }>(register, '/topics');
  expect(first.headers.get('link')).toBeNull();
  const { body, headers } = await openData<{ links: { next: string } }>(register, '/changes?limit=2');
  expect(headers.get('link')).toBe(`<${body.links.next}>; rel="next"`);
});
