import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('what stands at the top of each page on a telephone');

(program ? describe : describe.skip)('The top of each page on a telephone', () => {
  let browser: Browser;
  let register: TestApp;

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    register = await startTestApp({ PUBLISHER_NAME: 'Storstadskollektivtrafikmyndigheten' });
  });
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('keeps the name of who publishes apart from the way to the other language, however long its words are', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    for (const path of ['/', '/en', '/nothing']) {
      await page.goto(register.url + path);
      const [brand, other] = [
        page.locator('.portal-brand > span'),
        page.locator('.portal-top > :last-child'),
      ];
      const [name, way] = [await brand.boundingBox(), await other.boundingBox()];
      expect((name?.x ?? NaN) + (name?.width ?? NaN)).toBeLessThan((way?.x ?? NaN) - 4);
    }
    await page.close();
  });
});
