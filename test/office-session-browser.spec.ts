import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Role } from '../src/words/body-words.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('the warning before a sign-in ends');
const FORM = '/office/organisations/new';
const FIELD = '#f-name';

let register: TestApp;
let browser: Browser;
let accountId: string;
let url: string;

/** A page of a browser in which somebody has just signed in. */
async function fresh(): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await enter(page);
  return page;
}

async function enter(page: Page): Promise<void> {
  const value = (await browserOf(register, accountId)).cookies.get('dagsljus_session') ?? '';
  await page.context().addCookies([{ name: 'dagsljus_session', value, url }]);
}

/** A page where somebody is writing, with a clock of its own that can be moved on. */
async function writing(words: string): Promise<Page> {
  const page = await fresh();
  await page.clock.install();
  await page.goto(`${url}${FORM}`);
  await page.fill(FIELD, words);
  return page;
}

/** Time passes, here and there. */
async function pass(page: Page, minutes: number): Promise<void> {
  register.clock.pass({ minutes });
  await page.clock.fastForward(minutes * 60_000);
}

const warning = (page: Page) => page.getByRole('dialog');
const stay = (page: Page) => page.getByRole('button', { name: 'Fortsätt vara inloggad' });

(program ? describe : describe.skip)('A sign-in that is about to end', () => {
  beforeAll(async () => {
    register = await startTestApp();
    ({ url } = register);
    const region = await openBody(register);
    ({ accountId } = await signedIn(register, region.id, Role.RECORDER));
    browser = await openBrowser(program ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('is told more than two minutes before, and lasts longer by one press, with the writer where they were', async () => {
    const page = await writing('Halvskriven förening');
    await pass(page, 53);
    expect(await warning(page).isVisible()).toBe(false);
    await pass(page, 1.5);
    await warning(page).waitFor();
    expect(await warning(page).getAttribute('aria-labelledby')).toBe('session-end-title');
    expect(await stay(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await warning(page).waitFor({ state: 'hidden' });
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect([focused, await page.inputValue(FIELD)]).toEqual(['f-name', 'Halvskriven förening']);
    await pass(page, 40);
    expect((await page.goto(`${url}/office`))?.url()).toBe(`${url}/office`);
    await page.context().close();
  });

  it('ends when nobody answers, and says that what was written is still there', async () => {
    const page = await writing('Oavslutad förening');
    await pass(page, 55);
    await warning(page).waitFor();
    await pass(page, 6);
    await warning(page).getByText('Din inloggning har upphört').waitFor();
    expect(await stay(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Jag förstår' }).click();
    expect(await page.inputValue(FIELD)).toBe('Oavslutad förening');
    await page.context().close();
  });

  it('lasts on all pages of a browser when one of them is used', async () => {
    const page = await writing('Första fliken');
    const other = await page.context().newPage();
    await pass(page, 40);
    await other.clock.install({ time: await page.evaluate(() => Date.now()) });
    await other.goto(`${url}/office`);
    await pass(page, 15);
    expect(await warning(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it('ends after twelve hours whatever is done, and that is told too', async () => {
    const page = await writing('Lång dag');
    const until = new Date(register.clock.now().getTime() + 4 * 60_000);
    await register.office.query('UPDATE office.session SET expires_at = $1 WHERE revoked_at IS NULL', [
      until,
    ]);
    await page.reload();
    await warning(page).getByText('Tolv timmar efter inloggningen').waitFor();
    expect(await stay(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Jag förstår' }).click();
    await warning(page).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it.each<[string, (page: Page) => Promise<void>]>([
    ['everywhere, in another browser', async () => signOutEverywhere()],
    ['in another tab', async (page) => signOutBeside(page)],
  ])('may be ended %s: what was being written is told to stay, and it does', async (_, end) => {
    const page = await fresh();
    await page.goto(`${url}/office/meetings/new`);
    await end(page);
    await page.fill('#f-title', 'Bron vid Åkersberga');
    await page.getByText('Din inloggning har gått ut. Allt du skrivit står kvar här.').waitFor();
    await page.getByRole('button', { name: 'Spara utkast' }).click();
    await page.waitForURL(/sign-in\?next=/);
    const next = new URL(page.url()).searchParams.get('next') ?? '';
    await enter(page);
    await page.goto(`${url}${next}`);
    await page.getByRole('button', { name: 'Fortsätt där jag var' }).click();
    expect(await page.inputValue('#f-title')).toBe('Bron vid Åkersberga');
    await page.context().close();
  });
});

async function signOutEverywhere(): Promise<void> {
  const other = await browserOf(register, accountId);
  await other.get('/office/account');
  await other.post('/office/account/sessions');
}

async function signOutBeside(page: Page): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto(`${url}/office`);
  await tab.locator('form[action="/office/signed-out"] button').click();
  await tab.waitForURL(/sign-in/);
  await tab.close();
}
