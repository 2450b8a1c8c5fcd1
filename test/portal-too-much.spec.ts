import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '3' });
});
afterAll(() => register.stop());

describe('The page for who asks too much of the portal', () => {
  it('says in words when to try again, and where all is at once, in both languages', async () => {
    for (let asked = 0; asked < 3; asked += 1) await fetch(`${register.url}/meetings`);
    for (const [path, when, all] of [
      ['/meetings', /Ladda om sidan om \d+ sekund(er)?\./, 'Hämta hela registret'],
      ['/en/meetings', /Load the page again in \d+ seconds?\./, 'Download the whole register'],
    ] as const) {
      const answer = await fetch(register.url + path);
      const html = await answer.text();
      const [told = ''] = when.exec(html) ?? [];
      expect([path, answer.status, /\d+/.exec(told)?.[0]]).toEqual([
        path,
        429,
        answer.headers.get('retry-after'),
      ]);
      expect(html).toContain(all);
      expect(html).not.toContain('Retry-After');
    }
  });
});
