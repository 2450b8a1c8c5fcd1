import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Account } from '../src/office/accounts/account.entity.js';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Role } from '../src/words/body-words.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { contentOf, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { idOf, RecordingOfficial } from './support/recording.js';
import { obstaclesOn } from './support/looking/obstacles.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('the pages where meetings are recorded');

let register: TestApp;
let official: RecordingOfficial;
let browser: Browser;

/** A page of the office for somebody, with all their browser has. */
async function visit(accountId: string, width = 1100, more: object = {}): Promise<Page> {
  const { cookies } = await browserOf(register, accountId);
  const value = cookies.get('dagsljus_session') ?? '';
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...more });
  await context.addCookies([{ name: 'dagsljus_session', value, url: register.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

const mine = (width?: number, more?: object) => visit(official.region.recorder.accountId, width, more);

(program ? describe : describe.skip)('Somebody who records a meeting with a browser', () => {
  beforeAll(async () => {
    register = await startTestApp();
    official = await RecordingOfficial.of(register);
    browser = await openBrowser(program ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('does it all with the keyboard, helped to the organisation, and it is saved meanwhile', async () => {
    const page = await mine();
    await page.goto(`${register.url}/office/meetings/new`);
    await page.focus('#f-participants-1-who');
    await page.keyboard.type('skargards');
    await page.getByRole('option', { name: /Skärgårdsbolaget AB/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#f-participants-1-who')).toBe('Skärgårdsbolaget AB');
    await page.focus('#f-direction');
    await page.keyboard.press('Space');
    await page.focus('#f-title');
    await page.keyboard.type('Kvällsturer');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vi hade en allmän diskussion.');
    await page.locator('#save-state', { hasText: /^Sparat \d\d:\d\d$/ }).waitFor();
    await page
      .locator('#purpose-advice', { hasText: '”allmän diskussion” säger inte vad det gällde' })
      .waitFor();
    const id = /meetings\/([0-9a-f-]{36})\/edit$/.exec(page.url())?.[1] ?? '';
    const draft = await register.office.manager.findOneByOrFail(Meeting, { id });
    expect(draft).toMatchObject({ title: 'Kvällsturer', direction: 'INBOUND' });
    expect((await official.partiesOf(id))[1]?.[2]).toBe(official.organisationId);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${register.url}/office/meetings/${id}`);
    await page.context().close();
  }, 60_000);

  it('is told that somebody else changed the draft, and loses nothing', async () => {
    const id = idOf(await official.records());
    const page = await mine(1100, { bypassCSP: true });
    await page.goto(`${register.url}/office/meetings/${id}/edit`);
    const { version } = await register.office.manager.findOneByOrFail(Meeting, { id });
    const theirs = { id, expectedVersion: version, title: 'Deras rubrik' };
    await step(official.region.publisher, 'amendMeeting', theirs);
    await page.fill('#f-title', 'Min rubrik');
    await page.locator('#save-state', { hasText: 'Någon annan har ändrat mötet.' }).waitFor();
    expect(await page.inputValue('#f-title')).toBe('Min rubrik');
    await page.locator('.save-bar button[value=save]').click();
    await page.getByRole('heading', { name: 'Någon annan har också ändrat' }).waitFor();
    expect(await obstaclesIn(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is told that the session has ended, and loses nothing', async () => {
    const page = await mine();
    await page.goto(`${register.url}/office/meetings/new`);
    await page.context().clearCookies({ name: 'dagsljus_session' });
    await page.fill('#f-title', 'Kvar på sidan');
    await page.locator('#save-state', { hasText: 'Din inloggning har gått ut.' }).waitFor();
    expect(await page.inputValue('#f-title')).toBe('Kvar på sidan');
    await page.context().close();
  }, 60_000);

  it('goes on writing in the line that was added', async () => {
    const page = await mine();
    await page.goto(`${register.url}/office/meetings/new`);
    await page.getByRole('button', { name: 'Lägg till någon från dem' }).click();
    await page.waitForLoadState();
    expect(await page.evaluate('document.activeElement.id')).toBe('f-participants-2-who');
    await page.context().close();
  }, 60_000);

  describe.each(['sv', 'en'] as const)(
    'in %s, meets no obstacle that axe finds, and nothing beside the page,',
    (language) => {
      const speaks = (accountId: string) =>
        register.office.manager.update(Account, { id: accountId }, { language });

      it('where there is nothing yet', async () => {
        const { accountId } = await signedIn(register, official.region.body.id, Role.RECORDER);
        await speaks(accountId);
        await isOpenToAll(accountId, ['/office', '/office/meetings', '/office/meetings/new']);
      }, 120_000);

      it('with a draft, and what is asked before it is thrown away', async () => {
        const { accountId } = official.region.recorder;
        await speaks(accountId);
        const id = (
          await step(
            official.region.recorder,
            'recordMeeting',
            contentOf(official.region, { purpose: 'Möte m.m.' }),
          )
        ).id;
        const nilReturn = `/office/nil-returns/new?post=${official.region.postId}&month=2025-11`;
        const paths = ['', '/edit', '/discard'].map((path) => `/office/meetings/${id}${path}`);
        await isOpenToAll(accountId, [...paths, nilReturn]);
      }, 120_000);

      it('with many meetings, and none that is looked for', async () => {
        const { accountId } = official.region.recorder;
        await speaks(accountId);
        for (let made = 0; made < 14; made += 1)
          await step(official.region.recorder, 'recordMeeting', contentOf(official.region));
        await isOpenToAll(accountId, ['/office', '/office/meetings', '/office/meetings?text=ingenting']);
      }, 120_000);

      it('where something is wrong', async () => {
        const { accountId } = official.region.recorder;
        await speaks(accountId);
        for (const width of [1100, 320]) {
          const page = await visit(accountId, width, { bypassCSP: true });
          await page.goto(`${register.url}/office/meetings/new`);
          await page.fill('#f-participants-1-who', 'Ingen som finns');
          await page.fill('#f-asks-0-text', 'Något');
          await page.locator('.save-bar button[value=save]').click();
          await page.locator('#problem').waitFor();
          expect(await obstaclesIn(page)).toEqual([]);
          await page.context().close();
        }
      }, 120_000);
    },
  );
});

async function isOpenToAll(accountId: string, paths: readonly string[]): Promise<void> {
  for (const width of [1100, 320]) {
    const page = await visit(accountId, width, { bypassCSP: true });
    for (const path of paths) {
      await page.goto(`${register.url}${path}`);
      expect([path, width, await obstaclesIn(page)]).toEqual([path, width, []]);
    }
    await page.context().close();
  }
}

/** What axe has against a page, and whether it is wider than its window. */
async function obstaclesIn(page: Page): Promise<unknown[]> {
  const obstacles = await obstaclesOn(page);
  const beside = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return [...obstacles, ...(beside > 0 ? [`${beside} pixels beside the page`] : [])];
}
