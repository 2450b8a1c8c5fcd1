import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedMeeting, aRegion } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let reference: string;

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

beforeAll(async () => {
  register = await startTestApp();
  const { id } = await aPublishedMeeting(await aRegion(register));
  const rows = await register.office.query<{ reference: string }[]>(
    'SELECT reference FROM office.meeting WHERE id = $1',
    [id],
  );
  reference = rows[0]?.reference ?? '';
});
afterAll(() => register.stop());

function get(path: string, headers: Record<string, string> = BROWSER): Promise<Response> {
  return fetch(register.url + path, { redirect: 'manual', headers });
}

describe('The frame of the public pages', () => {
  it.each([
    ['/', 'en'],
    ['/meetings', 'en/meetings'],
    ['/data', 'en/data'],
    ['/data/meetings', 'en/data/meetings'],
    ['/explorer', 'en/explorer'],
    ['/alerts/new?text=bro', 'en/alerts/new?text=bro'],
    ['/alerts/asked', 'en/alerts/new'],
    ['/about/accessibility/report', 'en/about/accessibility/report'],
  ])(
    'stands around %s: the mark, the menu, the way to the other language and the foot',
    async (path, english) => {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html.match(/<header class="portal-header">/g)).toHaveLength(1);
      expect(html).toContain('<ul class="portal-menu">');
      expect(html).toContain('<footer class="portal-footer">');
      expect(html).toContain(`href="/${english}" lang="en"`);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      const other = await (await get(`/${english}`)).text();
      expect(other).toContain('<html lang="en"');
      expect(other).toContain('På svenska');
    },
  );

  it('stands around the form for a fault in a record, which others neither keep nor count', async () => {
    const answer = await get(`/en/meetings/${reference}/report`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.text()).toContain('<header class="portal-header">');
  });

  it('has no address for search engines where a page is of one visitor', async () => {
    for (const path of ['/alerts/new', `/meetings/${reference}/report`, '/nothing']) {
      const html = await (await get(path)).text();
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toContain('rel="canonical"');
    }
  });
});

describe('An address where there is nothing', () => {
  it.each(['/nothing', '/en/nothing/at/all', '/alerts', '/en/reports', '/wp-login.php', '/%F0%9F%98%80'])(
    'is a page for whoever comes with a browser to %s',
    async (path) => {
      const answer = await get(path);
      const html = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(html).toContain(path.startsWith('/en/') ? 'There is no such page' : 'Sidan finns inte');
      expect(html).toContain('<header class="portal-header">');
    },
  );

  it('is told to programs as everywhere', async () => {
    for (const headers of [{ accept: 'application/json' }, { accept: '*/*' }] as Record<string, string>[]) {
      const answer = await get('/nothing', headers);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
    }
    for (const path of ['/opendata/v1/nothing', '/office/nothing', '/feeds/nothing']) {
      const answer = await get(path);
      expect(answer.status).toBeGreaterThanOrEqual(300);
      expect(await answer.text()).not.toContain('portal-header');
    }
  });

  it('leads on where only a slash at the end is too much', async () => {
    for (const [path, there] of [
      ['/meetings/', '/meetings'],
      ['/en/', '/en'],
      ['/meetings/?text=bro&page=/', '/meetings?text=bro&page=/'],
      ['/en/data/meetings//', '/en/data/meetings'],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 301, there]);
    }
  });

  it('never leads to another site by the link to its other language', async () => {
    for (const path of ['/en//example.org/x', '/en/\\\\example.org/x', '/en///example.org']) {
      const html = await (await get(path, { accept: 'text/html' })).text();
      const [, there = ''] = /<a [^>]*href="([^"]*)"[^>]*hreflang="sv"/.exec(html) ?? [];
      expect([path, there]).toEqual([path, expect.stringMatching(/^\/(?![/\\])/)]);
    }
  });

  it('never leads to another site', async () => {
    for (const path of [
      '//example.org/',
      '//example.org//',
      '/\\example.org/',
      '/%5Cexample.org/',
      '/%2F/x.org/',
    ]) {
      const answer = await get(path);
      const there = answer.headers.get('location') ?? '/';
      expect([path, new URL(there, register.url).origin]).toEqual([path, new URL(register.url).origin]);
      expect(there).not.toMatch(/^[/\\]{2}/);
    }
  });
});
