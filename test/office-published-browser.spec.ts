import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../src/platform/language/language.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { publicDocument, WHOLE } from './support/correcting.js';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('the pages where published meetings are corrected');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let register: TestApp;
let region: Region;
let browser: Browser;

/** A meeting with lines of every kind, of which two fields are withheld. */
async function aMeeting(): Promise<string> {
  const { id, version } = await aPublishedMeeting(region, WHOLE);
  const fields = ['/place', '/participants/1/function'];
  const because = { ground: 'SAFETY', decision: 'OSL 18:8, RS 2026-0014' };
  await step(region.registrar, 'redactMeeting', { id, expectedVersion: version, fields, ...because });
  return id;
}

async function visit(language: Language, width = 1100): Promise<Page> {
  const { accountId } = region.publisher;
  await register.office.query('UPDATE office.account SET language = $1 WHERE id = $2', [language, accountId]);
  const value = (await browserOf(register, accountId)).cookies.get('dagsljus_session') ?? '';
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addCookies([{ name: 'dagsljus_session', value, url: register.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** What axe has against a page, and whether it is wider than a hand. */
async function obstaclesIn(page: Page): Promise<string[]> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  await page.evaluate(axe);
  const found = await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  );
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.setViewportSize({ width: 1100, height: 900 });
  return [...found, ...(width > 320 ? [`${width} pixels wide`] : [])];
}

const press = (page: Page, selector: string) =>
  Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()]);

const CHECK = '.save-bar button[value=check]';

(program ? describe : describe.skip)('Who corrects a published meeting with a browser', () => {
  beforeAll(async () => {
    register = await startTestApp();
    region = await aRegion(register);
    browser = await openBrowser(program ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it.each(['sv', 'en'] as const)(
    'meets no obstacle that axe finds in %s: in the form, after mistakes, before it is published, or too late',
    async (language) => {
      const id = await aMeeting();
      const page = await visit(language);
      await page.goto(`${register.url}/office/published/${id}/correct`);
      expect(['form', await obstaclesIn(page)]).toEqual(['form', []]);
      await page.fill('#f-gifts-0-value', 'fyrtio');
      await page.fill('#f-participants-1-who', 'Ingen som finns');
      await page.fill('#f-linkedMeetingIds-find', 'Ingenting');
      await press(page, CHECK);
      expect(await page.title()).toMatch(language === 'sv' ? /^Fel: / : /^Error: /);
      expect(['mistakes', await obstaclesIn(page)]).toEqual(['mistakes', []]);
      await page.goto(`${register.url}/office/published/${id}/correct`);
      await page.fill('#f-title', 'En annan rubrik');
      await page.fill('#f-reason', 'Rubriken var fel.');
      await press(page, CHECK);
      expect(['before', await obstaclesIn(page)]).toEqual(['before', []]);
      const [{ version } = { version: 0 }] = await register.office.query<{ version: number }[]>(
        'SELECT version FROM office.meeting WHERE id = $1',
        [id],
      );
      const theirs = { id, expectedVersion: version, title: 'Deras rubrik', reason: 'Fel.' + language };
      await step(region.publisher, 'correctMeeting', theirs);
      await press(page, 'main .actions button');
      expect(await page.locator('fieldset.merge').count()).toBeGreaterThan(0);
      expect(['late', await obstaclesIn(page)]).toEqual(['late', []]);
      await page.context().close();
    },
    180_000,
  );

  it('does it with the keyboard alone, helped to the organisation, and it is public', async () => {
    const id = await aMeeting();
    const page = await visit('sv', 320);
    await page.goto(`${register.url}/office/published/${id}/correct`);
    await page.focus('button[value="/participants?COUNTERPART"]');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.evaluate('document.activeElement.id')).toBe('f-participants-2-who');
    await page.keyboard.type('Exempelbolaget');
    await page
      .getByRole('option', { name: /Exempelbolaget/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.focus('#f-participants-2-functionSv');
    await page.keyboard.type('Jurist');
    await page.focus('#f-reason');
    await page.keyboard.type('En deltagare saknades.');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toContain('Stämmer det här?');
    await page.focus('main .actions button');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('[role="status"]')).toContain('Rättelsen är publicerad.');
    const { participants } = await publicDocument(register, id);
    expect(participants).toMatchObject([{}, {}, { function: { sv: 'Jurist' } }]);
    await page.context().close();
  }, 60_000);
});
