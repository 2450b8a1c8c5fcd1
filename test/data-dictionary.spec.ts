import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import type { JsonObject } from '../src/words/json.js';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

async function page(path: string): Promise<{ html: string; headers: Headers; status: number }> {
  const response = await fetch(`${register.url}${path}`);
  return { html: await response.text(), headers: response.headers, status: response.status };
}

function datasetIn(html: string): JsonObject {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as JsonObject;
}

describe('The dictionary of the open data', () => {
  test.each([
    ['/data', 'sv', 'Öppna data'],
    ['/en/data', 'en', 'Open data'],
    ['/data?lang=en', 'en', 'Open data'],
    ['/data?lang=de', 'sv', 'Öppna data'],
  ])('at %s speaks %s and names every table', async (path, language, title) => {
    const { html, headers, status } = await page(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(`<h1 class="ds-heading">${title}</h1>`);
    for (const { name } of TABLES) expect(html).toMatch(new RegExp(`href="(/en)?/data/${name}"`));
    expect(datasetIn(html)).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true });
  });

  test.each(TABLES.map((table) => [table.name, table] as const))(
    'explains every column of %s in both languages',
    async (name, table) => {
      for (const language of ['sv', 'en'] as const) {
        const { html } = await page(`${language === 'sv' ? '' : '/en'}/data/${name}`);
        for (const column of table.columns) {
          expect(html).toContain(`<tr id="${column.name}" role="row">`);
          expect(html).toContain(escaped(column.description[language]));
          const words = column.vocabulary?.values ?? [];
          for (const word of words) expect(html).toContain(`<code>${word}</code>`);
        }
        expect(html).toContain(`/opendata/v1/latest/${name}.csv`);
        expect(html).toContain(`/opendata/v1/schema/${name}.csvw.json`);
        expect(datasetIn(html)).toMatchObject({ '@type': 'Dataset', variableMeasured: expect.anything() });
      }
    },
  );

  test('runs no script: what search engines read is a block of data', async () => {
    const { html, headers } = await page('/data/meetings');
    const scripts = html.match(/<script[^>]*>/g);
    expect(scripts).toEqual(['<script type="application/ld+json">']);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/ (style|on\w+)="/);
  });

  test('is not sent again to who has it, and knows no other tables', async () => {
    const { headers } = await page('/en/data');
    const again = await fetch(`${register.url}/en/data`, {
      headers: { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
    for (const path of ['/data/secrets', '/en/data/__proto__', '/data/meetings/1']) {
      expect([path, (await page(path)).status]).toEqual([path, 404]);
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
