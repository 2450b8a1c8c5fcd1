import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, openBrowser, visit } from './support/browser.js';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('the explorer in a browser');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let register: TestApp;
let browser: Browser;

(program ? describe : describe.skip)('Somebody with a browser', () => {
  beforeAll(async () => {
    register = await startTestApp({ LIMIT_CLIENT_COST: '100000' });
    await publishExample(register);
    browser = await openBrowser(program ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('asks a ready query, sees the answer and what it cost, and shares its address', async () => {
    const { page, complaints, elsewhere, end } = await visit(browser, register, '/en/explorer');
    await page.getByRole('button', { name: 'Who reports, and who does not?' }).click();
    await answered(page, '"postsInScope"');
    expect(await page.locator('.cost').textContent()).toMatch(/Cost: \d[\d,]* of at most 10,000/);
    expect(await page.locator('.cost').textContent()).toMatch(/Left to use: 99,\d{3}/);
    // The editor tells a moment later what is in it.
    await page.waitForURL(
      ({ searchParams }) =>
        searchParams.get('query')?.includes('query Coverage') === true &&
        searchParams.get('variables')?.includes('"from"') === true,
    );
    await page.goto(page.url());
    await page.locator('.graphiql-tab-button', { hasText: 'Coverage' }).waitFor();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await end();
  }, 60_000);

  it('reads about the schema, finds the past queries and the code, and the browser has nothing against it', async () => {
    const { page, complaints, elsewhere, end } = await visit(browser, register, '/explorer');
    await page.getByRole('button', { name: 'Vad ville de, och vad blev det?' }).click();
    await answered(page, '"outcome"');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page
      .getByText('Whether this is a demonstration')
      .or(page.getByText('checkpoint'))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'Asks' }).first().waitFor();
    await page.getByRole('button', { name: 'Show Som program' }).click();
    await page.getByRole('button', { name: 'Python' }).click();
    expect(await page.locator('.code pre').textContent()).toContain('query Asks');
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await end();
  }, 60_000);

  it('keeps what was typed when a ready query is opened', async () => {
    const { page, end } = await visit(browser, register, '/en/explorer?query={register{name}}');
    await page.getByRole('button', { name: 'Follow the change log' }).click();
    await answered(page, '"hash"');
    expect(await page.locator('.graphiql-tab').count()).toBe(2);
    await page.locator('.graphiql-tab-button').first().click();
    await page.locator('.graphiql-query-editor', { hasText: '{register{name}}' }).waitFor();
    await end();
  }, 60_000);

  it('sees the whole editor at a hand’s width', async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const { page, complaints, end } = await visit(browser, register, '/explorer', options);
    await execute(page);
    await answered(page, '"totalCount"');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await end();
  }, 60_000);

  it('reads the ready queries where JavaScript is off, and no editor stands in the way', async () => {
    const { page, end } = await visit(browser, register, '/en/explorer', { javaScriptEnabled: false });
    expect(await page.locator('#explorer').isVisible()).toBe(false);
    expect(await page.locator('a.open').first().isVisible()).toBe(false);
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    await page.locator('#Late summary', { hasText: 'curl' }).click();
    expect(await page.locator('#Late details[open] pre').textContent()).toContain('query Late');
    await page.locator('#Late a', { hasText: 'See the answer' }).click();
    expect(await page.locator('body').textContent()).toContain('"totalCount":1');
    await end();
  }, 60_000);

  describe.each(['light', 'dark'] as const)('before the editor has arrived, %s', (colorScheme) => {
    it.each([
      [1280, '/explorer'],
      [320, '/en/explorer?query={register{name}}'],
    ])(
      '%s pixels wide, reads %s: no obstacle that axe finds, nothing beside the page',
      async (width, path) => {
        const { page, end } = await visit(browser, register, path, {
          colorScheme,
          viewport: { width, height: 800 },
          withoutFiles: '**/assets/explorer/*.js',
          // Axe is put into the page from outside.
          bypassCSP: true,
        });
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await end();
      },
      60_000,
    );
  });

  it.each(['light', 'dark'] as const)(
    '%s, meets no obstacle in the editor, with one tab and with two',
    async (colorScheme) => {
      const options = { colorScheme, bypassCSP: true };
      const { page, end } = await visit(browser, register, '/explorer', options);
      await execute(page);
      await answered(page, '"totalCount"');
      await page.evaluate(axe);
      for (const tabs of [1, 2]) {
        await page
          .locator('.graphiql-tab')
          .nth(tabs - 1)
          .waitFor();
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        await page.getByRole('button', { name: 'New tab' }).click();
      }
      await end();
    },
    60_000,
  );
});

/** Waits until the answer holds a text. */
function answered(page: Page, text: string): Promise<void> {
  return page.locator('.graphiql-response', { hasText: text }).waitFor();
}

/** Asks what stands in the editor, once it is there to be asked. */
async function execute(page: Page): Promise<void> {
  for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
    await page.locator(`${part} .CodeMirror-code`).waitFor({ state: 'attached' });
  }
  await page.getByRole('button', { name: /^Execute query/ }).click();
}
