import { afterEach, describe, expect, test } from '@jest/globals';
import { addressOf, newQuestion, post } from './support/asking.js';
import { publishExample } from './support/example-register.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;

afterEach(() => register.stop());

const DEFAULTS = {
  LIMIT_CLIENT_COST: '100000',
  LIMIT_CLIENT_REQUESTS_PER_MINUTE: '600',
  LIMIT_CLIENT_REQUESTS_AT_ONCE: '20',
};

async function start(settings: Record<string, string>): Promise<void> {
  register = await startTestApp(settings);
  await publishExample(register);
}

function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(addressOf(register, query), { headers });
}

/** What is left of a limit, as an answer tells it. */
function left(answer: Response, limit: string): number {
  const [, number = ''] = new RegExp(`"${limit}";r=(\\d+)`).exec(answer.headers.get('ratelimit') ?? '') ?? [];
  return Number(number);
}

interface Refused {
  errors: { message: string; extensions: { code: string; limit: string; max: number; found: number } }[];
}

describe('What a client may ask', () => {
  test('is told with each answer, and costs what the query costs, or one when the answer lies ready', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_COST_PER_SECOND: '1' });
    const query = newQuestion();
    const first = await ask(query);
    const { extensions } = (await first.json()) as { extensions: { cost: { requested: number } } };
    expect(first.headers.get('ratelimit-policy')).toBe(
      '"requests";q=600;w=60, "cost";q=100000;w=100000, "at-once";q=20;qu="concurrent-requests"',
    );
    const rest = 100_000 - extensions.cost.requested;
    expect(left(first, 'cost')).toBeGreaterThanOrEqual(rest);
    expect(left(first, 'cost')).toBeLessThan(rest + 5);
    expect(left(first, 'requests')).toBe(599);
    const kept = await ask(query);
    const unchanged = await ask(query, { 'if-none-match': kept.headers.get('etag') ?? '' });
    expect(unchanged.status).toBe(304);
    expect(left(unchanged, 'cost')).toBeGreaterThanOrEqual(rest - 2);
    expect(left(unchanged, 'cost')).toBeLessThan(rest + 5);
    expect(left(unchanged, 'requests')).toBe(left(kept, 'requests') - 1);
  });

  test('is so many requests a minute, whatever they are', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_REQUESTS_PER_MINUTE: '5' });
    const statuses = [
      (await ask('{ meetings { totalCount } }')).status,
      (await ask('{ meetings {')).status,
      (await fetch(`${register.url}/graphql`, { method: 'PUT' })).status,
      (await fetch(`${register.url}/graphql/schema.graphql`)).status,
      (await post(register, '{')).status,
    ];
    expect(statuses).toEqual([200, 400, 405, 200, 400]);
    const refused = await ask('{ meetings { totalCount } }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const { errors } = (await refused.json()) as Refused;
    expect(errors[0]).toMatchObject({
      message: 'At most 5 requests a minute. Wait for as many seconds as Retry-After says.',
      extensions: { code: 'RATE_LIMITED', limit: 'clientRequestsPerMinute', max: 5, found: 6 },
    });
    const page = await fetch(`${register.url}/en`);
    expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Too many questions in a short time');
    expect((await fetch(`${register.url}/health/live`)).status).toBe(200);
    const before = await fetch(`${register.url}/graphql`, { method: 'OPTIONS' });
    expect(before.status).toBe(204);
  });

  test('is so much cost, which comes back with time', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_COST: '60', LIMIT_CLIENT_COST_PER_SECOND: '20' });
    const query = (name: string) => `query ${name} { meetings(first: 20) { nodes { id } } }`;
    const answers = [await ask(query('A')), await ask(query('B')), await ask(query('C'))];
    const refused = answers.find(({ status }) => status === 429);
    const { errors } = (await refused?.json()) as Refused;
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 'clientCost', max: 60 });
    expect(errors[0]?.extensions.found).toBeGreaterThan(60);
    const wait = Number(refused?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    expect((await ask(query('D'))).status).toBe(200);
  });

  test('is so many at once, and more again when they are answered or the client leaves', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_REQUESTS_AT_ONCE: '3' });
    await asOwner(async (owner) => {
      await owner.query('BEGIN; LOCK TABLE register.topic');
      const leaving = new AbortController();
      const waiting = ['A', 'B', 'C'].map((name) =>
        fetch(addressOf(register, `query ${name} { topics { code } }`), { signal: leaving.signal }).then(
          ({ status }) => status,
          () => 'left',
        ),
      );
      await until(async () => (await ask('{ __typename }')).status === 429);
      leaving.abort();
      expect(await Promise.all(waiting)).toEqual(['left', 'left', 'left']);
      await until(async () => (await ask('{ __typename }')).status === 200);
      await owner.query('ROLLBACK');
    }, register.ownerUrl);
    expect((await ask('query E { topics { code } }')).status).toBe(200);
  });

  test('is of each network by itself, which only trusted proxies can name', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_REQUESTS_PER_MINUTE: '2', TRUSTED_PROXIES: '127.0.0.1' });
    const from = async (address: string) =>
      (await ask('{ __typename }', { 'x-forwarded-for': address })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([
      200, 200, 429,
    ]);
    expect(await from('192.0.2.2')).toBe(200);
    expect(await from('2001:db8::1')).toBe(200);
    expect(await from('2001:db8::2')).toBe(200);
    expect(await from('2001:db8:0:0:ffff::3')).toBe(429);
    expect(await from('2001:db8:0:1::1')).toBe(200);
    // What a client says before the proxy is not believed.
    expect(await from('203.0.113.9, 192.0.2.1')).toBe(429);
  });

  test('cannot be widened by saying to be somebody else', async () => {
    await start({ ...DEFAULTS, LIMIT_CLIENT_REQUESTS_PER_MINUTE: '2' });
    const from = async (address: string) =>
      (await ask('{ __typename }', { 'x-forwarded-for': address })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')]).toEqual([
      200, 200, 429,
    ]);
  });

  test('is everything where the limits are off, and is published where they are on', async () => {
    await start({});
    const answer = await ask('{ register { limits } }');
    expect(answer.headers.get('ratelimit')).toBeNull();
    const { data } = (await answer.json()) as { data: { register: { limits: Record<string, number> } } };
    expect(data.register.limits).toMatchObject({
      requestBytes: 100_000,
      statementSeconds: 5,
      answerSeconds: 10,
    });
    expect(data.register.limits).not.toHaveProperty('clientCost');
    await register.stop();
    await start(DEFAULTS);
    expect(await (await ask('{ register { limits } }')).json()).toMatchObject({
      data: {
        register: {
          limits: {
            clientCost: 100_000,
            clientCostPerSecond: 2000,
            clientRequestsPerMinute: 600,
            clientRequestsAtOnce: 20,
          },
        },
      },
    });
  });
});
