import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressOf, post } from './support/asking.js';
import { publishExample } from './support/example-register.js';
import { type RawAnswer, sendRaw } from './support/raw-http.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

const QUERY = '{ meetings { totalCount } }';

const to = (path: string, init: RequestInit = {}) => fetch(`${register.url}${path}`, init);
const raw = (text: string) => sendRaw(register.url, text.replaceAll('\n', '\r\n'));
const sent = (type: string, body: string) =>
  to('/graphql', { method: 'POST', body, headers: { 'content-type': type } });

interface Refused {
  data?: unknown;
  errors: { message: string; extensions: { code: string; limit?: string; max?: number; found?: number } }[];
}

/** Sees that a refusal is one; the first error in it. */
function refusalIn(status: number, text: string): Refused['errors'][0] {
  expect(text.length).toBeLessThan(2000);
  expect(text).not.toMatch(
    /node_modules|\bat (async|file|\/)|stack|FST_|HPE_|Fastify|Nest|SELECT|Cannot (GET|POST|PUT)/i,
  );
  const { errors, data } = JSON.parse(text) as Refused;
  expect(data).toBeUndefined();
  expect(errors.length).toBeGreaterThan(0);
  const [first] = errors;
  if (!first) throw new Error(`no error with ${status}`);
  expect(first.extensions.code).toMatch(/^[A-Z_]+$/);
  expect(first.message).toMatch(/^[A-Z`].{8,}/);
  return first;
}

describe('What is asked in another way than it can be asked', () => {
  test.each<[string, number, string, () => Promise<Response>]>([
    ['broken JSON', 400, 'INVALID', () => post(register, '{"query":')],
    ['an empty body', 400, 'INVALID', () => post(register, '')],
    ['JSON that is no object', 400, 'BAD_REQUEST', () => post(register, '"{ a }"')],
    ['nothing', 400, 'BAD_REQUEST', () => post(register, 'null')],
    ['an array', 400, 'BAD_REQUEST', () => post(register, [{ query: QUERY }, { query: QUERY }])],
    ['an empty array', 400, 'BAD_REQUEST', () => post(register, [])],
    ['a prototype', 400, 'INVALID', () => post(register, '{"query":"{ a }","__proto__":{"a":1}}')],
    ['a query that is no text', 400, 'BAD_REQUEST', () => post(register, { query: 7 })],
    ['variables that are text', 400, 'BAD_REQUEST', () => post(register, { query: QUERY, variables: '{}' })],
    ['plain text', 415, 'INVALID', () => sent('text/plain', QUERY)],
    ['a form', 415, 'INVALID', () => sent('application/x-www-form-urlencoded', 'query=%7Ba%7D')],
    ['a form with files', 415, 'INVALID', () => sent('multipart/form-data; boundary=x', '--x--')],
    ['another JSON', 415, 'INVALID', () => sent('application/graphql+json', '{}')],
    ['no type', 415, 'INVALID', () => to('/graphql', { method: 'POST', body: Buffer.from('{}') })],
    ['an unknown address', 404, 'NOT_FOUND', () => to('/graphql/meetings')],
    ['an unknown address by POST', 404, 'NOT_FOUND', () => to('/graphql/', { method: 'POST' })],
    ['no query', 400, 'BAD_REQUEST', () => to('/graphql')],
    ['two queries', 400, 'BAD_REQUEST', () => to('/graphql?query=%7Ba%7D&query=%7Bb%7D')],
    ['variables that are no JSON', 400, 'BAD_REQUEST', () => to('/graphql?query=%7Ba%7D&variables=%7B')],
    ['broken escapes', 400, 'GRAPHQL_PARSE_FAILED', () => to('/graphql?query=%zz%')],
    ['bytes that are no text', 400, 'GRAPHQL_PARSE_FAILED', () => to('/graphql?query=%ff%fe')],
    [
      'an answer as a picture',
      406,
      'BAD_REQUEST',
      () => fetch(addressOf(register, QUERY), { headers: { accept: 'image/png' } }),
    ],
    [
      'a stored query',
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      () => post(register, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
    ],
  ])('%s', async (_, status, code, asking) => {
    const answer = await asking();
    const text = await answer.text();
    expect({ status: answer.status, text }).toMatchObject({ status });
    expect(refusalIn(status, text).extensions.code).toBe(code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-correlation-id')).toMatch(/.{8,}/);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'MKCOL'])(
    '%s, with what can be done instead',
    async (method) => {
      for (const [path, allow] of [
        ['/graphql', 'GET, HEAD, POST, OPTIONS'],
        ['/graphql/schema.graphql', 'GET, HEAD, OPTIONS'],
      ] as const) {
        const answer = await to(path, { method });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
        refusalIn(405, await answer.text());
      }
    },
  );

  test('POST to the schema', async () => {
    const answer = await to('/graphql/schema.graphql', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('a body of more than 100 kB, whether it says so or not', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { a: 'å'.repeat(60_000) } });
    const chunks = async function* () {
      for (let index = 0; index < body.length; index += 10_000)
        yield Buffer.from(body.slice(index, index + 10_000));
      await Promise.resolve();
    };
    const headers = { 'content-type': 'application/json' };
    const streamed = { method: 'POST', headers, body: chunks() as unknown as BodyInit, duplex: 'half' };
    for (const answer of [await post(register, body), await to('/graphql', streamed)]) {
      expect(answer.status).toBe(413);
      const { extensions } = refusalIn(413, await answer.text());
      expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'requestBytes', max: 100_000 });
      expect(extensions.found).toBeGreaterThan(100_000);
    }
    const most = JSON.stringify({ query: QUERY, variables: { a: '' } }).length;
    const within = { query: QUERY, variables: { a: 'a'.repeat(100_000 - most) } };
    expect((await post(register, within)).status).toBe(200);
  });

  test('an address whose escapes are none', async () => {
    const answer = await to('/graphql%zz');
    expect(answer.status).toBe(400);
    refusalIn(400, await answer.text());
  });
});

describe('On the wire', () => {
  const host = `Host: register.example`;
  const path = `/graphql?query=${encodeURIComponent(QUERY)}`;

  test('several requests at once are answered in their order, kept answers and refusals too', async () => {
    const one = `GET ${path} HTTP/1.1\n${host}\n\n`;
    const fresh = `GET /graphql?query=${encodeURIComponent('{ meetings { totalCount pageInfo { endCursor } } }')} HTTP/1.1\n${host}\n\n`;
    const answers = await raw(
      `${one}${fresh}GET /graphql/none HTTP/1.1\n${host}\n\n${one}HEAD ${path} HTTP/1.1\n${host}\nConnection: close\n\n`,
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 200]);
    expect(answers[3]?.body).toBe(answers[0]?.body);
    expect(answers[1]?.body).toContain('endCursor');
    expect(answers[4]?.head).toContain('content-length');
  });

  test.each<[string, number, () => string]>([
    ['a head that is too large', 431, () => `GET ${path}${'a'.repeat(20_000)} HTTP/1.1\n${host}\n\n`],
    ['no HTTP at all', 400, () => 'query { meetings }\n\n'],
    ['a method that is none', 400, () => `FETCH ${path} HTTP/1.1\n${host}\n\n`],
    ['a length that is none', 400, () => `POST /graphql HTTP/1.1\n${host}\nContent-Length: many\n\n`],
    ['two lengths', 400, () => `POST /graphql HTTP/1.1\n${host}\nContent-Length: 1\nContent-Length: 2\n\n`],
    [
      'an expectation that nobody meets',
      417,
      () => `POST /graphql HTTP/1.1\n${host}\nExpect: wonders\nConnection: close\n\n`,
    ],
    ['a host that is none', 400, () => `GET ${path} HTTP/1.1\nHost: [a b%\nConnection: close\n\n`],
    ['bytes that are no characters', 400, () => `GET /graphql?query=\u0001 HTTP/1.1\n${host}\n\n`],
  ])('%s', async (_, status, text) => {
    const [answer] = await raw(text());
    expect(answer?.status).toBe(status);
    const { head = '', body = '' }: Partial<RawAnswer> = answer ?? {};
    expect(head.toLowerCase()).toContain('cache-control: no-store');
    refusalIn(status, body);
  });

  test('who asks to be told before sending the body is told to go on', async () => {
    const body = JSON.stringify({ query: QUERY });
    const head = `POST /graphql HTTP/1.1\n${host}\nContent-Type: application/json\nContent-Length: ${body.length}\nExpect: 100-continue\nConnection: close\n\n`;
    const answers = await raw(`${head}${body}`);
    expect(answers.map(({ status }) => status)).toEqual([100, 200]);
  });

  test('an address of ten thousand characters is read', async () => {
    const long = `/graphql?query=${encodeURIComponent(QUERY)}${'%20'.repeat(3000)}`;
    expect((await to(long)).status).toBe(200);
  });
});

test('of what was asked no more than a hundred characters come back', async () => {
  const many = (length: number, letter = 'a') => letter.repeat(length);
  const asked: [string, object][] = [
    [`{ ${many(3000)} }`, {}],
    [`{ ${Array.from({ length: 40 }, (_, index) => `field${index}${many(20, 'b')}`).join(' ')} }`, {}],
    [`query ($x: Int) { meetings(first: $x) { totalCount } }`, { x: many(9000, 'c') }],
    [
      `query ($x: Int) { meetings(first: $x) { totalCount } }`,
      { x: Array.from({ length: 900 }, () => 'ddddd') },
    ],
    [`{ meetings(first: "${many(3000, 'e')}") { totalCount } }`, {}],
    [`{ meetings(filter: { text: "${many(3000, 'f')}" }) { totalCount } }`, {}],
    [`{ meetings @${many(3000, 'g')} { totalCount } }`, {}],
    [`query ${many(3000, 'h')} { none }`, {}],
    [`{ meetings(orderBy: ${many(3000, 'i')}) { totalCount } }`, {}],
    [`{ ${many(50, '\u202e')} }`, {}],
  ];
  for (const [query, variables] of asked) {
    const answer = await post(register, { query, variables, operationName: null });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    refusalIn(400, text);
    for (const [repeated] of text.matchAll(/([a-i])\1{4,}/g))
      expect(repeated.length).toBeLessThanOrEqual(100);
    const echoed = [...text.matchAll(/([a-i])\1{4,}/g)].reduce((sum, [each]) => sum + each.length, 0);
    expect(echoed).toBeLessThanOrEqual(100);
  }
});
