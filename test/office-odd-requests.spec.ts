import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { officeRoutes } from './support/page-routes.js';
import { ODD_PARTS, ODD_TEXTS, Prober } from './support/prober.js';
import { things } from './support/states/things.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const LONG = 120_000;
// All that pages are asked for, by their addresses.
const QUERIES = [
  ...[
    'after',
    'basis',
    'before',
    'below',
    'body',
    'code',
    'date',
    'disabled',
    'from',
    'kind',
    'lang',
    'like',
  ],
  ...[
    'month',
    'name',
    'next',
    'olderThan',
    'operation',
    'organisation',
    'page',
    'post',
    'q',
    'report',
    'show',
  ],
  ...['standing', 'state', 'status', 'still', 'text', 'with'],
];
const posting = things.filter(({ posts }) => Object.keys(posts).length > 0);

let register: TestApp;
let prober: Prober;

beforeAll(async () => {
  register = await startTestApp();
  prober = await Prober.at(register);
}, LONG);
beforeEach(() => prober.comesIn());
afterAll(() => register.stop());

/** The addresses of the office, as they are declared. */
const pathsOf = (method: 'GET' | 'POST', named: boolean): string[] =>
  officeRoutes(register)
    .map(({ name }) => name.split(' '))
    .filter(([by, path = '']) => by === method && path.includes(':') === named)
    .map(([, path = '']) => path);

describe('The office has an answer to what nobody sends in earnest', () => {
  it.each(ODD_PARTS.map((odd) => [odd.slice(0, 40), odd] as const))(
    'at each address with an odd part: %s',
    async (_, odd) => {
      for (const path of pathsOf('GET', true)) await prober.asks(path.replace(/:\w+/g, odd));
      for (const path of pathsOf('POST', true))
        await prober.sends(path.replace(/:\w+/g, odd), { '/expectedVersion': '1' });
      expect(prober.failures.splice(0)).toEqual([]);
    },
    LONG,
  );

  it(
    'at each page that is asked for an odd part of it',
    async () => {
      const odds = ['%FF', ...ODD_TEXTS.slice(0, -1).map(inAddress)];
      const together = odds.map((odd) => QUERIES.map((query) => `${query}=${odd}`).join('&'));
      // One that is refused hides the others.
      const alone = QUERIES.map((query) => `${query}=a%00b`);
      for (const path of pathsOf('GET', false))
        for (const query of [...together, ...alone]) await prober.asks(`${path}?${query}`);
      expect(prober.failures.splice(0)).toEqual([]);
    },
    LONG,
  );

  it(
    'at each form that begins something, or is about oneself',
    async () => {
      for (const path of pathsOf('POST', false)) {
        await prober.comesIn();
        await prober.sendsOddly(path, await prober.fieldsAt(path));
      }
      expect(prober.failures.splice(0)).toEqual([]);
    },
    LONG,
  );
});

describe.each(posting)('What is sent about $name', (thing) => {
  it.each(Object.keys(thing.posts))(
    'at %s is answered in each of its states: sent oddly, and twice at once',
    async (route) => {
      for (const state of thing.states) await prober.triesOut(thing, route, state);
      expect(prober.failures.splice(0)).toEqual([]);
    },
    LONG,
  );
});

function inAddress(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
