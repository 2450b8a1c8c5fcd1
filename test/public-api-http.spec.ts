import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meeting, publishExample } from './support/example-register.js';
import { sendRaw } from './support/raw-http.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

const QUERY = 'query Of($id: ID) { meeting(id: $id) { title publicBody { name } } }';

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${register.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const question = (): string => JSON.stringify({ query: QUERY, variables: { id: meeting.id } });

test('the same question has the same answer by GET and by POST, whoever asks in whatever language', async () => {
  const parameters = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id: meeting.id }) });
  const answers = [
    await fetch(`${register.url}/graphql?${parameters.toString()}`),
    await post(question()),
    await post(question(), { cookie: 'dagsljus_session=abc; other=1', authorization: 'Bearer x' }),
    await post(question(), { 'accept-language': 'en', origin: 'https://elsewhere.example' }),
  ];
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(texts[0]).toContain('Dubbelspår');
  expect(new Set(texts).size).toBe(1);
  expect(answers.every(({ headers }) => headers.get('set-cookie') === null)).toBe(true);
});

test('pages of anyone may ask: every answer says so, also before the question', async () => {
  const before = await fetch(`${register.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://a.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(before.status).toBe(204);
  expect(before.headers.get('access-control-allow-methods')).toContain('POST');
  expect(before.headers.get('access-control-allow-headers')).toContain('content-type');
  for (const answer of [
    before,
    await post(question()),
    await post('{'),
    await fetch(`${register.url}/graphql/schema.graphql`),
  ]) {
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test.each([
  ['with escapes of what needs none', () => '/%67raphql'],
  ['with scheme and host, as proxies are asked', () => `${register.url}/graphql`],
])('the address may be written %s', async (_, address) => {
  const target = `${address()}?query=${encodeURIComponent('{ __typename }')}`;
  const [answer] = await sendRaw(
    register.url,
    `GET ${target} HTTP/1.1\r\nhost: register\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('{"__typename":"Query"}') });
  expect(answer?.head).toMatch(/^etag: /m);
});

describe('what cannot be read is refused in the shape of GraphQL', () => {
  test.each<[string, number, () => Promise<Response>]>([
    ['broken JSON', 400, () => post('{"query":')],
    ['an empty body', 400, () => post('')],
    ['no query', 400, () => post('{}')],
    ['a list of queries', 400, () => post(`[${question()},${question()}]`)],
    ['a syntax error', 400, () => post(JSON.stringify({ query: '{ meetings {' }))],
    [
      'an unknown operation',
      400,
      () => post(JSON.stringify({ query: '{ checkpoint { root } }', operationName: 'Other' })),
    ],
    [
      'a variable of the wrong type',
      400,
      () => post(JSON.stringify({ query: QUERY, variables: { id: { a: 1 } } })),
    ],
    [
      'a form',
      415,
      () => post('query=%7Bcheckpoint%7Broot%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['plain text', 415, () => post('{ checkpoint { root } }', { 'content-type': 'text/plain' })],
    [
      'letters of another kind',
      415,
      () => post(question(), { 'content-type': 'application/json; charset=ISO-8859-1' }),
    ],
    ['something packed', 415, () => post(question(), { 'content-encoding': 'gzip' })],
    ['another method', 405, () => fetch(`${register.url}/graphql`, { method: 'DELETE' })],
    [
      'a change by GET',
      400,
      () => fetch(`${register.url}/graphql?query=${encodeURIComponent('mutation { publish }')}`),
    ],
    ['a huge body', 413, () => post(JSON.stringify({ query: ' '.repeat(2_000_000) }))],
  ])('%s', async (_, status, asking) => {
    const answer = await asking();
    const text = await answer.text();
    expect({ status: answer.status, text }).toMatchObject({ status });
    expect(answer.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
    expect(text.length).toBeLessThan(2000);
    const { errors, data } = JSON.parse(text) as {
      data?: unknown;
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(text).not.toMatch(/node_modules|\bat .*:\d+|stack/i);
  });

  test('sentences are English, whatever the reader prefers', async () => {
    const answer = await post(JSON.stringify({ query: '{ meeting { id } }' }), { 'accept-language': 'sv' });
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Give either id or reference, and only one of them.' }],
    });
    expect(await (await post('{', { 'accept-language': 'sv' })).text()).toContain('could not be read');
  });
});

test('a fault of ours is told as nothing but where to ask', async () => {
  await asOwner((owner) => owner.query('ALTER TABLE register.topic RENAME TO topic_gone'), register.ownerUrl);
  const answer = await post(JSON.stringify({ query: '{ topics { code } }' }), {
    'x-correlation-id': 'ask-me-about-this',
  });
  await asOwner((owner) => owner.query('ALTER TABLE register.topic_gone RENAME TO topic'), register.ownerUrl);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({
    errors: [
      {
        message: 'Something went wrong',
        locations: [{ line: 1, column: 3 }],
        path: ['topics'],
        extensions: {
          code: 'INTERNAL',
          reasons: [{ code: 'http.wrong', message: 'Something went wrong' }],
          correlationId: 'ask-me-about-this',
        },
      },
    ],
  });
  expect((await post(JSON.stringify({ query: '{ topics { code } }' }))).status).toBe(200);
});

test('many failing and succeeding questions leave no connection behind', async () => {
  const broken = JSON.stringify({ query: '{ a: meetings { totalCount } b: meeting { id } }' });
  await Promise.all(Array.from({ length: 60 }, (_, index) => post(index % 2 === 0 ? broken : question())));
  const [open] = await register.office.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
     WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  );
  expect(open?.count).toBe(0);
});
