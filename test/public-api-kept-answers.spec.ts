import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addressOf, askExample, newQuestion, post, seen } from './support/asking.js';
import { countStatements } from './support/count-statements.js';
import { publishExample } from './support/example-register.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());
// The revision is known again a moment after something was published.
beforeEach(() => until(async () => (await countStatements(register.register, () => ask())) === 0));

const ask = (headers?: Record<string, string>, other?: string): Promise<Response> =>
  askExample(register, headers, other);

describe('An answer that was given before', () => {
  test('is the same, byte for byte and header for header, and asks the database nothing', async () => {
    const query = newQuestion();
    const first = await seen(await ask({}, query));
    const statements = await countStatements(register.register, async () => {
      expect(await seen(await ask({}, query))).toEqual(first);
    });
    expect(statements).toBe(0);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'cache-control': 'public, no-cache',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(first.body)),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'accept',
    });
  });

  test('is the same for POST and for GET, whoever asked first', async () => {
    const query = newQuestion();
    const first = await seen(await post(register, { query, variables: {} }));
    const statements = await countStatements(register.register, async () => {
      const parameters = new URLSearchParams({ query, variables: '{}' });
      expect(await seen(await fetch(`${register.url}/graphql?${parameters.toString()}`))).toEqual(first);
    });
    expect(statements).toBe(0);
  });

  test('has a correlation id of each request, and is logged as any other', async () => {
    const answer = await ask({ 'x-correlation-id': 'ask-me-about-this' });
    expect(answer.headers.get('x-correlation-id')).toBe('ask-me-about-this');
  });

  test('of another media type is another answer', async () => {
    const query = newQuestion();
    const json = await ask({ accept: 'application/json' }, query);
    const other = await ask({ accept: 'application/graphql-response+json' }, query);
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(other.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await other.text()).toBe(await json.text());
    expect((await ask({ accept: 'image/png' }, query)).status).toBe(406);
  });

  test('is not mistaken for that to another question', async () => {
    const texts = await Promise.all(
      [
        addressOf(register, '{ meetings { totalCount } }'),
        addressOf(register, '{ meetings { totalCount } } '),
        addressOf(
          register,
          'query A { meetings { totalCount } } query B { organisations { totalCount } }&operationName=A',
        ),
        `${addressOf(register, 'query A { meetings { totalCount } } query B { organisations { totalCount } }')}&operationName=A`,
        `${addressOf(register, 'query A { meetings { totalCount } } query B { organisations { totalCount } }')}&operationName=B`,
        addressOf(register, 'query ($first: Int) { meetings(first: $first) { nodes { id } } }', { first: 1 }),
        addressOf(register, 'query ($first: Int) { meetings(first: $first) { nodes { id } } }', { first: 0 }),
        addressOf(register, 'query ($first: Int) { meetings(first: $first) { nodes { id } } }', {}),
      ].map(async (address) => {
        const answers = [await fetch(address), await fetch(address)];
        const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
        expect(second).toBe(first);
        return { tag: answers[0]?.headers.get('etag') ?? null, text: first };
      }),
    );
    const tags = texts.map(({ tag }) => tag).filter((tag) => tag !== null);
    expect(new Set(tags).size).toBe(tags.length);
    expect(texts[3]?.text).toContain('meetings');
    expect(texts[4]?.text).toContain('organisations');
  });

  test('is none when it was an error, which may not be kept by anybody', async () => {
    await asOwner(
      (owner) => owner.query('ALTER TABLE register.topic RENAME TO topic_gone'),
      register.ownerUrl,
    );
    const failed = await ask({}, '{ topics { code } }');
    await asOwner(
      (owner) => owner.query('ALTER TABLE register.topic_gone RENAME TO topic'),
      register.ownerUrl,
    );
    expect([failed.status, failed.headers.get('cache-control'), failed.headers.get('etag')]).toEqual([
      500,
      'no-store',
      null,
    ]);
    const found = await ask({}, '{ topics { code } }');
    expect([found.status, found.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const refused = await ask({}, '{ meeting { id } }');
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });

  test('is made once when many ask the same new question at the same time', async () => {
    const query = newQuestion();
    const alone = await countStatements(register.register, () => ask({}, newQuestion()));
    const answers: string[] = [];
    const together = await countStatements(register.register, async () => {
      const texts = Array.from({ length: 15 }, async () => (await ask({}, query)).text());
      answers.push(...(await Promise.all(texts)));
    });
    expect(new Set(answers).size).toBe(1);
    expect(together).toBe(alone);
  });

  test('that fails is tried by each who asked', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask({}, '{ meeting(id: "x") { id } }')),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  test('can be asked for by HEAD', async () => {
    const query = newQuestion();
    for (const path of ['fresh', 'kept']) {
      const head = await fetch(addressOf(register, query), { method: 'HEAD' });
      const whole = await ask({}, query);
      expect([path, head.status, await head.text()]).toEqual([path, 200, '']);
      expect((await seen(head)).headers).toEqual((await seen(whole)).headers);
    }
  });
});
