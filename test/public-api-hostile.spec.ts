import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishExample } from './support/example-register.js';
import type { Hostile } from './support/hostile-parts.js';
import { hostileQueries } from './support/hostile-queries.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let usual: string;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  usual = (await ask(NORMAL)).text;
  expect(usual).toContain('Dubbelspår');
});
afterAll(() => register.stop());

type Question = Pick<Hostile, 'body' | 'raw' | 'parameters'>;

const NORMAL: Question = {
  body: { query: '{ meetings(first: 5) { nodes { title participants { name } } } }' },
};

const MEGABYTE = 1_048_576;

interface Answer {
  status: number;
  text: string;
  milliseconds: number;
}

async function ask({ body, raw, parameters }: Question): Promise<Answer> {
  const sent = raw ?? JSON.stringify(body);
  const started = performance.now();
  const response = parameters
    ? await fetch(`${register.url}/graphql?${new URLSearchParams(parameters).toString()}`)
    : await fetch(`${register.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sent,
      });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - started };
}

/** The quickest of three: other work on the machine is not the query's. */
async function askQuickly(question: Question): Promise<Answer> {
  const answer = await ask(question);
  for (let again = 0; again < 2 && answer.milliseconds >= 250; again += 1) {
    answer.milliseconds = Math.min(answer.milliseconds, (await ask(question)).milliseconds);
  }
  return answer;
}

describe('what asks too much is refused at once, and nobody else notices', () => {
  test('in all the ways that are known', () => {
    expect(hostileQueries.length).toBeGreaterThan(100);
  });

  test.each(hostileQueries.map((hostile) => [hostile.name, hostile] as const))('%s', async (_, hostile) => {
    const { status, text, milliseconds } = await askQuickly(hostile);
    const [error] = errorsIn(text);
    expect({ status, ...error?.extensions }).toMatchObject({
      status: hostile.status ?? 400,
      code: hostile.code,
      ...(hostile.limit === undefined ? {} : { limit: hostile.limit }),
    });
    expect(Buffer.byteLength(text)).toBeLessThan(2_000);
    expect(milliseconds).toBeLessThan(250);
    expect(longestEcho(text, hostile)).toBeLessThanOrEqual(100);
    expect((await ask(NORMAL)).text).toBe(usual);
  });

  test('and nothing of it stays in memory', async () => {
    const before = await usedAfter(hostileQueries);
    const after = await usedAfter([...hostileQueries, ...hostileQueries]);
    expect(after - before).toBeLessThan(10 * MEGABYTE);
  });
});

interface ToldError {
  message: string;
  extensions: { code: string; limit?: string; max?: number; found?: number };
}

function errorsIn(text: string): ToldError[] {
  const { errors, data } = JSON.parse(text) as { errors: ToldError[]; data?: unknown };
  expect(data).toBeUndefined();
  return errors;
}

/** The length of the longest piece of the question that the answer repeats, if that is more than 100. */
function longestEcho(text: string, { body, raw, parameters }: Question): number {
  const asked = raw ?? JSON.stringify(parameters ?? body);
  const starts = Array.from({ length: Math.max(0, text.length - 100) }, (_, start) => start);
  return starts.some((start) => asked.includes(text.slice(start, start + 101))) ? 101 : 0;
}

async function usedAfter(questions: readonly Question[]): Promise<number> {
  for (const question of questions) await ask(question);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
