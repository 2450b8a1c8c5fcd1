import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readyQueries } from '../src/register/explorer/ready-queries.js';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${register.url}${path}`, { headers });

/** The addresses in a page that the browser fetches by itself. */
function filesIn(html: string): string[] {
  return [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path);
}

describe('The explorer', () => {
  it.each([
    ['/explorer', 'sv', 'Färdiga frågor'],
    ['/en/explorer', 'en', 'Ready queries'],
  ] as const)(
    'at %s shows every ready query as programs, in its language',
    async (path, language, heading) => {
      const response = await ask(path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const html = await response.text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(`<h2>${heading}</h2>`);
      expect(readyQueries.length).toBeGreaterThanOrEqual(8);
      for (const { name, title, sentence } of readyQueries) {
        const [, section = ''] = html.split(`<section id="${name}"`);
        expect(section).toContain(title[language]);
        expect(section).toContain(sentence[language]);
        for (const program of ['curl', 'Python', 'R', 'JavaScript']) {
          expect(section).toContain(`<summary>${program}</summary>`);
        }
      }
      expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    },
  );

  it('is found from the first page', async () => {
    expect(await (await ask('/')).text()).toContain('<a href="/explorer">');
    expect(await (await ask('/en')).text()).toContain('<a href="/en/explorer">');
  });

  it('is under the same policy as every page: nothing is loosened for it', async () => {
    const policies = await Promise.all(
      ['/', '/explorer'].map(async (path) => (await ask(path)).headers.get('content-security-policy')),
    );
    expect(policies[1]).toBe(policies[0]);
    expect(policies[1]).toContain("script-src 'self';style-src 'self'");
    expect(policies[1]).not.toContain('unsafe');
  });

  it('names no address but our own for the browser to fetch, and has no script in the page', async () => {
    const html = await (await ask('/explorer')).text();
    expect(html).not.toMatch(
      /<(?:script|link rel="(?!canonical|alternate)|img|iframe)[^>]* (?:src|href)="(?:https?:)?\/\//,
    );
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, marks = '']) => marks);
    expect(scripts.every((marks) => /src=|type="application\/json"/.test(marks))).toBe(true);
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('is asked for again only when it changed', async () => {
    const first = await ask('/en/explorer');
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{32}"$/);
    const again = await ask('/en/explorer', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/en/explorer?query={a}', { 'if-none-match': tag })).status).toBe(200);
  });

  it('has files that may be kept for ever, packed for whoever understands it', async () => {
    const files = filesIn(await (await ask('/explorer')).text()).filter((path) =>
      path.includes('/explorer/'),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(file).toMatch(/-[A-Z0-9]{8}\.(js|css)$/);
      const response = await ask(file, { 'accept-encoding': 'identity' });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const plain = Buffer.from(await response.arrayBuffer());
      expect(brotliDecompressSync(await packed(file, 'gzip;q=0.5, br')).equals(plain)).toBe(true);
      expect(gunzipSync(await packed(file, 'gzip, br;q=0')).equals(plain)).toBe(true);
    }
  });

  it('fetches less than half a megabyte at first', async () => {
    const files = filesIn(await (await ask('/explorer')).text());
    const sizes = await Promise.all(files.map(async (file) => (await packed(file, 'br')).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });

  it.each(['manifest.json', '..%2f..%2fpackage.json', '%2e%2e%2fmanifest.json', 'explorer.js', '%20'])(
    'has no file %s',
    async (name) => {
      expect((await ask(`/assets/explorer/${name}`)).status).toBe(404);
    },
  );

  it('tells the licences of what it is made of', async () => {
    const [, path = ''] =
      /<a href="(\/assets\/explorer\/licences-[^"]+)"/.exec(await (await ask('/explorer')).text()) ?? [];
    const text = await (await ask(path)).text();
    for (const name of ['graphiql', 'react', 'codemirror', 'graphql']) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    }
  });
});

describe('An address with a query', () => {
  const page = async (parameters: Record<string, string>) =>
    (await ask(`/en/explorer?${new URLSearchParams(parameters).toString()}`)).text();

  it('shows it as programs, with its variables', async () => {
    const html = await page({ query: '{ register { name } }', variables: '{"a":1}' });
    expect(html).toContain('<h2>The query in the address</h2>');
    expect(html).toContain('<pre tabindex="0">{ register { name } }</pre>');
    expect(html).toContain('VARIABLES = json.loads');
  });

  it('is text, whatever is in it', async () => {
    const html = await page({ query: '</script><script>alert(1)</script>', variables: '"<!--"' });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it.each([{ query: ' ' }, { query: 'x'.repeat(10_001) }])('is left alone when it is none', async (none) => {
    expect(await page(none)).not.toContain('<h2>The query in the address');
  });

  it('may have it twice, or other things, and is shown without', async () => {
    for (const parameters of ['query=a&query=b', 'query[a]=b', 'variables={}', '%00=%ff']) {
      expect((await ask(`/explorer?${parameters}`)).status).toBe(200);
    }
  });
});

/** A file as it is sent: `fetch` would unpack it. */
async function packed(path: string, accepted: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(`${register.url}${path}`, { headers: { 'accept-encoding': accepted } }, (response) => {
      buffer(response).then(resolve, reject);
    }).on('error', reject);
  });
}
