import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { Sessions } from '../src/office/accounts/sign-in/sessions.service.js';
import { Role } from '../src/words/body-words.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { anOrganisation } from './support/meetings.js';
import { openBody } from './support/office.js';
import { furnish, type Furnished } from './support/furnished-office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('organisations, issues and bodies in a browser');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let register: TestApp;
let browser: Browser;
let slug: string;
let bodyId: string;
let furnished: Furnished;
const contexts = {} as Record<'sv' | 'en', BrowserContext>;

(program ? describe : describe.skip)('Organisations, issues and bodies in a browser', () => {
  beforeAll(async () => {
    register = await startTestApp();
    ({ id: bodyId, slug } = await openBody(register, { nameSv: 'Region Läsbar' }));
    browser = await openBrowser(program ?? '');
    for (const language of ['sv', 'en'] as const) contexts[language] = await signedIn(language);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('can be read by everybody while there is nothing yet', async () => {
    for (const language of ['sv', 'en'] as const) await readable(language, lists());
  }, 300_000);

  it('can be read by everybody when there is one of each, in both languages', async () => {
    furnished = await furnish(register, bodyId);
    for (const language of ['en', 'sv'] as const) {
      await readable(language, [...lists(), ...pagesOfOne()]);
    }
  }, 600_000);

  it('can be read by everybody when there are many', async () => {
    for (let number = 0; number < 30; number += 1)
      await anOrganisation(register, `Exempel ${number} i Mängd AB`);
    for (const language of ['sv', 'en'] as const) {
      await readable(language, ['/office/organisations', '/office/organisations?q=exempel&page=2']);
      await readable(language, ['/office/organisations/duplicates']);
    }
  }, 300_000);

  it('can be read by everybody when something was wrong, with the focus on what', async () => {
    for (const language of ['sv', 'en'] as const) {
      for (const path of forms()) await readableAfterMistake(language, path);
    }
  }, 600_000);
});

function lists(): string[] {
  const here = `/office/bodies/${slug}`;
  return [
    ...['/office/organisations', '/office/organisations?q=ingen', '/office/organisations/duplicates'],
    ...['/office/issues', '/office/issues?q=ingen', '/office/bodies'],
    ...[here, `${here}/delegations`, `${here}/nil-returns`],
  ];
}

function forms(): string[] {
  const here = `/office/bodies/${slug}`;
  const { organisation, issue, official } = furnished;
  return [
    ...['/office/organisations/new', `${organisation}/names/new`, `${organisation}/identifiers/new`],
    ...[`/office/issues/new?body=${bodyId}`, `${issue}/status`, `${issue}/close`, `${issue}/progress/new`],
    ...['/office/bodies/new', `${here}/units/new`, `${here}/officials/new`, `${here}/delegations/new`],
    `${here}/officials/${official}/posts/new`,
  ];
}

function pagesOfOne(): string[] {
  const here = `/office/bodies/${slug}`;
  const { organisation, other, issue, official, post, delegation, nilReturn, unit, note } = furnished;
  const person = `${here}/officials/${official}`;
  return [
    ...forms(),
    ...[organisation, `${organisation}/edit`, `${organisation}/merge`],
    ...[`${organisation}/merge?with=${other}`, ...furnished.removals],
    ...[issue, `${issue}/edit`, `${issue}/publish`, `${issue}/progress/${note}/remove`],
    ...[`${here}/edit`, `${here}/settings`, `${here}/close`, `${here}/units/${unit}/edit`],
    ...[
      person,
      `${person}/edit`,
      `${person}/protect`,
      `${person}/posts/${post}/edit`,
      `${person}/posts/${post}/end`,
    ],
    ...[`${here}/delegations/${delegation}/end`, `${here}/nil-returns/${nilReturn}/withdraw`],
  ];
}

/** Looks at pages, wide and as narrow as a hand. */
async function readable(language: 'sv' | 'en', paths: readonly string[]): Promise<void> {
  const page = await contexts[language].newPage();
  for (const path of paths) {
    const answer = await page.goto(`${register.url}${path}`);
    expect([path, answer?.status()]).toEqual([path, 200]);
    await expectReadable(page, `${language} ${path}`);
  }
  await page.close();
}

/** Sends a form as it is, or emptied, and looks at what comes back. */
async function readableAfterMistake(language: 'sv' | 'en', path: string): Promise<void> {
  const page = await contexts[language].newPage();
  await page.goto(`${register.url}${path}`);
  await page.locator('main form button[data-variant=primary]').click();
  await page.waitForLoadState();
  expect([path, await page.title()]).toEqual([path, expect.stringMatching(/^(?:Fel|Error): /)]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DS-ERROR-SUMMARY');
  await expectReadable(page, `${language} mistaken ${path}`);
  await page.close();
}

async function expectReadable(page: Page, what: string): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 1100, height: 800 });
  expect([what, found, width <= 320]).toEqual([what, [], true]);
}

async function signedIn(language: 'sv' | 'en'): Promise<BrowserContext> {
  const roles = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.ADMINISTRATOR];
  const account = await register.app.get(Accounts, { strict: false }).openAccount(systemActor('test'), {
    username: `reader.${language}`,
    displayName: `Reader ${language}`,
    language,
    roles: roles.map((role) => ({ publicBodyId: bodyId, role })),
  });
  const { secret } = await register.app
    .get(Sessions, { strict: false })
    .open(register.office.manager, account.id);
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, bypassCSP: true });
  await context.addCookies([{ name: 'dagsljus_session', value: secret, url: register.url }]);
  return context;
}
