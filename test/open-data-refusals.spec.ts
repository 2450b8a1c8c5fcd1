import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meeting, publishExample, region } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { aMeeting, makePublic, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

const gone = aMeeting(region);
const someone = '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, gone);
  register.clock.set('2026-02-15T10:00:00Z');
  await makePublic(register, withdrawn(gone));
});
afterAll(() => register.stop());

interface Problem {
  type: string;
  title: string;
  detail: string;
  instance: string;
  reasons: { code: string; parameter?: string; message: string }[];
}

interface Refused {
  status: number;
  code: string;
  reasons: object[];
}

/** What is refused is told in the one shape, briefly, in English, and its type leads to what it means. */
async function expectRefused(path: string, told: Refused, init: RequestInit = {}): Promise<void> {
  const { status, headers, text, body } = await openData<Problem>(register, path, init);
  expect({ status, text }).toEqual({ status: told.status, text });
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(body).toMatchObject({ ...told, instance: `/opendata/v1${path.split('?')[0] ?? ''}`.slice(0, 100) });
  const sentences = [body.title, body.detail, ...body.reasons.map(({ message }) => message)];
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9][^åäö]*\.?$/);
  expect(Buffer.byteLength(text)).toBeLessThan(2000);
  const kind = await openData(register, body.type);
  expect(kind.body).toMatchObject({ code: told.code, status, title: body.title, type: body.type });
}

describe('A parameter is refused', () => {
  test.each<[string, string, string, string]>([
    ['that nobody knows', '/meetings?state=DRAFT', 'rest.unknownParameter', 'state'],
    ['that GraphQL calls so', '/meetings?first=1', 'rest.unknownParameter', 'first'],
    ['where there are none', '/topics?limit=1', 'rest.noSuchParameter', 'limit'],
    ['of a record', `/meetings/${meeting.id}?lang=SV`, 'rest.noSuchParameter', 'lang'],
    ['for a page too large', '/meetings?limit=101', 'query.pageSize', 'limit'],
    ['for a page of less than nothing', '/changes?limit=-1', 'query.pageSize', 'limit'],
    ['for half a record', '/meetings?limit=1.5', 'rest.notWhole', 'limit'],
    ['without a number', '/meetings?limit=', 'rest.notWhole', 'limit'],
    ['with a cursor that is none', '/meetings?cursor=abc', 'query.forgedCursor', 'cursor'],
    ['with an unknown value', '/meetings?channel=TRIP&channel=DINNER', 'rest.notOneOf', 'channel'],
    ['with commas in a list', '/meetings?channel=TRIP,MEAL', 'rest.notOneOf', 'channel'],
    ['with an unknown order', '/meetings?orderBy=SECRET', 'rest.notOneOf', 'orderBy'],
    ['with a day that does not exist', '/meetings?dateFrom=2026-02-30', 'rest.notADay', 'dateFrom'],
    [
      'with a moment without offset',
      '/meetings?changedSince=2026-02-20T10:00:00',
      'rest.notAMoment',
      'changedSince',
    ],
    ['that is neither true nor false', '/meetings?late=1', 'rest.notBoolean', 'late'],
    ['with two values instead of one', '/meetings?text=a&text=b', 'rest.onlyOnce', 'text'],
    [
      'with an id that is none',
      `/meetings?officialIds=${someone}&officialIds=1`,
      'query.notAnId',
      'officialIds',
    ],
    ['with a text too long', `/meetings?text=${'a'.repeat(201)}`, 'query.tooLong', 'text'],
    ['with too many words', `/meetings?text=${'a+'.repeat(21)}`, 'query.tooManyWords', 'text'],
    ['with too many values', `/meetings?${'topics=a&'.repeat(101)}`, 'query.tooManyValues', 'topics'],
    ['with control characters', '/issues?topics=a%01', 'query.controlCharacters', 'topics'],
    ['with a character that is none', '/issues?topics=a%00', 'input.unreadable', 'topics'],
  ])('%s', async (_, path, code, parameter) => {
    await expectRefused(path, { status: 400, code: 'INVALID', reasons: [{ code, parameter }] });
  });

  test('with everything else that is wrong, at once', async () => {
    const reasons = [
      { parameter: 'state' },
      { parameter: 'draft', code: 'rest.noSuchParameter' },
      { parameter: 'late' },
      { parameter: 'limit' },
    ];
    await expectRefused('/meetings?state=1&limit=x&late=x&draft=1', {
      status: 400,
      code: 'INVALID',
      reasons,
    });
  });
});

describe('A question is refused', () => {
  test.each<[string, string, number, string, string, RequestInit?]>([
    ['whose bytes are no text', '/meetings?text=%ff', 400, 'INVALID', 'rest.notReadable'],
    ['whose name is no text', '/meetings/%ff', 400, 'INVALID', 'http.badRequest'],
    ['whose name is too long', `/meetings/${'a'.repeat(150)}`, 404, 'NOT_FOUND', 'rest.noSuchAddress'],
    ['for an id that is none', '/organisations/x', 400, 'INVALID', 'query.notAnId'],
    ['for an unknown record', `/meetings/${someone}`, 404, 'NOT_FOUND', 'rest.notFound'],
    ['for an unknown reference', '/meetings/TST-1999-000001', 404, 'NOT_FOUND', 'rest.notFound'],
    ['for an unknown code', '/topics/astrology', 404, 'NOT_FOUND', 'rest.notFound'],
    ['for a record of another kind', `/officials/${meeting.id}`, 404, 'NOT_FOUND', 'rest.notFound'],
    ['for a withdrawn one of another kind', `/officials/${gone.id}`, 404, 'NOT_FOUND', 'rest.notFound'],
    ['for a change still to come', '/changes/999999', 404, 'NOT_FOUND', 'rest.notFound'],
    ['for a change that is none', '/changes/first', 404, 'NOT_FOUND', 'rest.notFound'],
    ['at an unknown address', '/drafts', 404, 'NOT_FOUND', 'rest.noSuchAddress'],
    ['at an address far below', '/meetings/a/b/c', 404, 'NOT_FOUND', 'rest.noSuchAddress'],
    ['by POST', '/meetings', 405, 'METHOD_NOT_ALLOWED', 'door.method', { method: 'POST', body: '{}' }],
    ['by DELETE', '/meetings/a', 405, 'METHOD_NOT_ALLOWED', 'door.method', { method: 'DELETE' }],
    ['for CSV', '/meetings', 406, 'NOT_ACCEPTABLE', 'rest.notJson', { headers: { accept: 'text/csv' } }],
  ])('%s', async (_, ...[path, status, code, reason, init]) => {
    await expectRefused(path, { status, code, reasons: [{ code: reason }] }, init);
  });

  test('that has a body', async () => {
    const told = await new Promise((resolve, reject) => {
      const headers = { 'content-length': 2 };
      const asking = request(`${register.url}/opendata/v1/meetings`, { method: 'GET', headers }, (answer) => {
        answer.resume();
        resolve([answer.statusCode, answer.headers['content-type']]);
      });
      asking.on('error', reject).end('{}');
    });
    expect(told).toEqual([413, 'application/problem+json; charset=utf-8']);
  });
});

test('a withdrawn record is gone, and its tombstone tells why; by its reference too', async () => {
  const { reference } = gone.document;
  for (const key of [gone.id, gone.id.toUpperCase(), reference as string]) {
    const { status, body } = await openData(register, `/meetings/${key}`);
    expect(status).toBe(410);
    expect(body).toMatchObject({ code: 'GONE', detail: 'The record was withdrawn.' });
    expect(body['tombstone']).toEqual({
      id: gone.id,
      reference,
      kind: 'MEETING',
      type: 'WITHDRAWN',
      at: '2026-02-15T10:00:00Z',
      reason: 'Publicerad av misstag',
    });
  }
});

test('a fault of ours is told as nothing but where to ask', async () => {
  const { ownerUrl } = register;
  await asOwner((owner) => owner.query('ALTER TABLE register.nil_return RENAME TO gone'), ownerUrl);
  const headers = { 'x-correlation-id': 'ask-me-about-this' };
  const { status, body } = await openData(register, '/nil-returns', { headers });
  await asOwner((owner) => owner.query('ALTER TABLE register.gone RENAME TO nil_return'), ownerUrl);
  expect(status).toBe(500);
  expect(body).toEqual({
    type: 'http://localhost:3000/opendata/v1/problems/internal',
    title: 'Something went wrong',
    status: 500,
    detail: expect.stringContaining('correlation id'),
    instance: '/opendata/v1/nil-returns',
    code: 'INTERNAL',
    correlationId: 'ask-me-about-this',
  });
});

test('whoever has asked too much waits, and is told for how long', async () => {
  const strict = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '3' });
  const answers = [];
  for (let index = 0; index < 4; index += 1) answers.push(await openData(strict, '/topics'));
  await strict.stop();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  const [last] = answers.slice(-1);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last?.body).toMatchObject({ status: 429, code: 'RATE_LIMITED', max: 3, found: 4 });
});

test('a page that costs more than the client has left is refused before it is read', async () => {
  const strict = await startTestApp({ LIMIT_CLIENT_COST: '2000', LIMIT_CLIENT_COST_PER_SECOND: '1' });
  const first = await openData(strict, '/organisations?limit=100');
  const second = await openData(strict, '/organisations?limit=99');
  const third = await openData(strict, '/meetings?limit=100');
  await strict.stop();
  expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
  expect(third.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(third.body).toMatchObject({ code: 'RATE_LIMITED', max: 2000 });
});

// The register's own patience, or that of the database with what is locked.
test.each(['1', '10'])(
  'what takes too long ends with a problem that says when to try again: %s',
  async (seconds) => {
    const hasty = await startTestApp({ LIMIT_ANSWER_SECONDS: seconds });
    const answer = await asOwner(async (owner) => {
      await owner.query('BEGIN; LOCK TABLE register.nil_return IN ACCESS EXCLUSIVE MODE');
      return openData(hasty, '/nil-returns');
    }, hasty.ownerUrl);
    const after = await openData(hasty, '/nil-returns');
    await hasty.stop();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      status: 503,
      code: 'UNAVAILABLE',
      instance: '/opendata/v1/nil-returns',
    });
    expect(after.status).toBe(200);
  },
);
