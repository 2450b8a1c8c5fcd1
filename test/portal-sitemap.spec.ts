import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSitemap } from './support/sitemap.js';
import { aPublishedMeeting, aRegion, type Region } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp({ CONTACT_EMAIL: 'registrator@example.se' });
  region = await aRegion(register);
  await aPublishedMeeting(region);
});
afterAll(() => register.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(register.url + path, { headers });

describe('The map for search engines', () => {
  it('names pages that are there, each in both languages with the way to the other', async () => {
    const { parts, addresses } = await readSitemap(register);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    expect(addresses.length).toBe(new Set(addresses.map(({ loc }) => loc)).size);
    for (const { loc, alternates } of addresses) {
      expect(alternates.map(({ language }) => language)).toEqual(['sv', 'en', 'x-default']);
      expect(alternates.map(({ href }) => href)).toContain(loc);
      const path = loc.replace('http://localhost:3000', '');
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const html = await answer.text();
      expect(html).toContain(`<link rel="canonical" href="${loc}"/>`);
      expect(html).not.toContain('noindex');
    }
  });

  it('tells when each record last changed, and knows of a new one at once', async () => {
    const before = await readSitemap(register);
    await aPublishedMeeting(region);
    const after = await readSitemap(register);
    const meetings = after.addresses.filter(({ loc }) => /\/meetings\/./.test(loc));
    expect(meetings).toHaveLength(4);
    for (const { lastmod } of meetings) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(after.addresses.length - before.addresses.length).toBe(2);
  });

  it('is asked for once by whoever has it', async () => {
    for (const path of [
      '/sitemap.xml',
      '/sitemaps/pages.xml',
      '/sitemaps/meetings-1.xml',
      '/robots.txt',
      '/icon.svg',
    ]) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      expect([path, (await get(path, { 'if-none-match': etag })).status]).toEqual([path, 304]);
    }
  });

  it('has no other parts', async () => {
    for (const part of [
      'meetings-2.xml',
      'meetings-0.xml',
      'meetings-99999.xml',
      'secrets-1.xml',
      'meetings-1',
      '%00',
    ]) {
      const answer = await get(`/sitemaps/${part}`);
      expect([part, [400, 404].includes(answer.status)]).toEqual([part, true]);
    }
  });
});

describe('What programs want to know of the site', () => {
  it('is where the map is, and what they are to leave alone', async () => {
    const text = await (await get('/robots.txt')).text();
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml');
    for (const left of ['/office', '/meetings?', '/en/meetings?', '/officials?', '/en/officials?', '/alerts'])
      expect(text).toContain(`Disallow: ${left}\n`);
    expect(text).not.toMatch(/Disallow: \/\n/);
  });

  it('is whom to tell of a weakness, for less than a year, where somebody is to be told', async () => {
    const text = await (await get('/.well-known/security.txt')).text();
    expect(text).toContain('Contact: mailto:registrator@example.se');
    const [, expires = ''] = /Expires: (\S+)/.exec(text) ?? [];
    const days = (Date.parse(expires) - register.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
    const silent = await startTestApp();
    expect((await fetch(`${silent.url}/.well-known/security.txt`)).status).toBe(404);
    await silent.stop();
  });

  it('is what a page is called, what it is about and how it looks, for those who show a link to it', async () => {
    const html = await (await get('/en/meetings')).text();
    for (const property of ['title', 'description', 'url', 'type', 'site_name', 'locale', 'locale:alternate'])
      expect(html).toContain(`<meta property="og:${property}"`);
    expect(html).toContain('<link rel="icon" type="image/svg+xml" href="/icon.svg"/>');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    expect(html).toContain('<meta property="og:image:alt" content="Dagsljus: a sun above the horizon"/>');
    await expectPicture(html);
    const manifest = (await (await get('/manifest.webmanifest')).json()) as { icons: { src: string }[] };
    for (const { src } of manifest.icons)
      expect((await get(src)).headers.get('content-type')).toBe('image/svg+xml');
  });
});

/** The picture is there for good, as large as the page says, and small to fetch. */
async function expectPicture(html: string): Promise<void> {
  const named = (property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]+)"/>`).exec(html)?.[1] ?? '';
  const address = named('og:image');
  expect(address).toMatch(/^http:\/\/localhost:3000\/assets\/pages\/card-\w+\.png$/);
  const answer = await get(address.replace('http://localhost:3000', ''));
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  const content = Buffer.from(await answer.arrayBuffer());
  expect(content.length).toBeLessThan(40_000);
  // The first chunk of a PNG tells its width and height.
  const size = [content.readUInt32BE(16), content.readUInt32BE(20)].map(String);
  expect(size).toEqual([named('og:image:width'), named('og:image:height')]);
}
