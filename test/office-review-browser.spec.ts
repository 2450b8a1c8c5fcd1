import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Sessions } from '../src/office/accounts/sign-in/sessions.service.js';
import type { Language } from '../src/platform/language/language.js';
import { findBrowser, openBrowser } from './support/browser.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
import { obstaclesOn } from './support/looking/obstacles.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const chromium = findBrowser('what the pages of review and publication are to people');

let register: TestApp;
let browser: Browser;
let one: Region;
let none: Region;
let draft: string;
let unfinished: string;
let waiting: string;
let published: string;
let changed: string;

beforeAll(async () => {
  if (!chromium) return;
  register = await startTestApp();
  [one, none] = [await aRegion(register), await aRegion(register)];
  browser = await openBrowser(chromium);
  draft = (await step(one.recorder, 'recordMeeting', contentOf(one, { internalNote: 'Bara vi' }))).id;
  unfinished = (await step(one.recorder, 'recordMeeting', { publicBodyId: one.body.id })).id;
  waiting = (await aSubmittedMeeting(one)).id;
  await aSubmittedMeeting(one, { title: 'Biljettpriser på skärgårdsfärjan under sommaren' });
  const delayed = await aSubmittedMeeting(one, { title: 'Upphandling av ny färja' });
  await step(one.registrar, 'delayMeeting', {
    id: delayed.id,
    expectedVersion: delayed.version,
    until: '2026-06-01',
    ground: 'PROCUREMENT',
    decision: 'Regiondirektören, RS 2026-0012',
  });
  published = (await aPublishedMeeting(one)).id;
  const first = await aPublishedMeeting(one, { title: 'Fel rubrik' });
  const second = await step(one.publisher, 'correctMeeting', {
    id: first.id,
    expectedVersion: first.version,
    title: 'Rätt rubrik',
    reason: 'Rubriken var fel.',
  });
  await step(one.registrar, 'redactMeeting', {
    id: first.id,
    expectedVersion: second.version,
    fields: ['/purpose'],
    ground: 'SECRECY',
    decision: 'OSL 31:16, RS 2026-0013',
  });
  changed = first.id;
});
afterAll(async () => {
  if (!chromium) return;
  await browser.close();
  await register.stop();
});

interface Opened {
  page: Page;
  complaints: string[];
  elsewhere: string[];
  context: BrowserContext;
}

async function open(who: { accountId: string }, language: Language, width = 1100): Promise<Opened> {
  await register.office.query('UPDATE office.account SET language = $1 WHERE id = $2', [
    language,
    who.accountId,
  ]);
  const sessions = register.app.get(Sessions, { strict: false });
  const { secret } = await sessions.open(register.office.manager, who.accountId);
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addCookies([{ name: 'dagsljus_session', value: secret, url: register.url }]);
  const page = await context.newPage();
  const [complaints, elsewhere]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    // A form that is not accepted is answered with 400: browsers call that an error.
    const refused = message.text().includes('status of 4');
    if (['error', 'warning'].includes(message.type()) && !refused) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(register.url) && !url.startsWith('data:')) elsewhere.push(url);
  });
  return { page, complaints, elsewhere, context };
}

interface Shown {
  name: string;
  who: () => { accountId: string };
  path: () => string;
  /** What to do on the page before it is looked at. */
  act?: (page: Page) => Promise<void>;
}

const press = (page: Page, selector: string) =>
  Promise.all([page.waitForLoadState('load'), page.click(selector)]).then(() => page.waitForLoadState());

const pages: Shown[] = [
  { name: 'the check of a draft', who: () => one.recorder, path: () => `/office/meetings/${draft}/check` },
  {
    name: 'the check of an unfinished draft',
    who: () => one.recorder,
    path: () => `/office/meetings/${unfinished}/check`,
  },
  { name: 'the empty queue', who: () => none.publisher, path: () => '/office/review' },
  { name: 'the queue', who: () => one.publisher, path: () => '/office/review' },
  {
    name: 'the queue with nothing chosen',
    who: () => one.publisher,
    path: () => '/office/review',
    act: (page) => press(page, 'main .actions button'),
  },
  { name: 'a review', who: () => one.publisher, path: () => `/office/review/${waiting}` },
  {
    name: 'a return without a comment',
    who: () => one.publisher,
    path: () => `/office/review/${waiting}`,
    act: (page) => press(page, 'form[action$="/return"] button'),
  },
  { name: 'the decision to delay', who: () => one.registrar, path: () => `/office/review/${waiting}/delay` },
  {
    name: 'a decision to delay with nothing in it',
    who: () => one.registrar,
    path: () => `/office/review/${waiting}/delay`,
    act: (page) => press(page, 'main .actions button'),
  },
  { name: 'no delays', who: () => none.registrar, path: () => '/office/delays' },
  { name: 'the delays', who: () => one.registrar, path: () => '/office/delays' },
  { name: 'a published meeting', who: () => one.publisher, path: () => `/office/published/${published}` },
  {
    name: 'a meeting of three versions',
    who: () => one.registrar,
    path: () => `/office/published/${changed}`,
  },
  { name: 'a correction', who: () => one.publisher, path: () => `/office/published/${published}/correct` },
  {
    name: 'a correction before it is published',
    who: () => one.publisher,
    path: () => `/office/published/${published}/correct`,
    act: async (page) => {
      await page.fill('[name="/reason"]', 'Rubriken var fel.');
      await page.fill('[name="/title"]', 'En annan rubrik');
      await press(page, 'main .actions button');
    },
  },
  { name: 'a redaction', who: () => one.registrar, path: () => `/office/published/${changed}/redact` },
  {
    name: 'a redaction before it is done',
    who: () => one.registrar,
    path: () => `/office/published/${changed}/redact`,
    act: async (page) => {
      await page.check('[value="/title"]');
      await page.selectOption('[name="/ground"]', 'SAFETY');
      await page.fill('[name="/decision"]', 'OSL 18:8, RS 2026-0014');
      await press(page, 'main .actions button');
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    },
  },
  {
    name: 'a withdrawal before it is done',
    who: () => one.publisher,
    path: () => `/office/published/${published}/withdraw`,
    act: async (page) => {
      await page.fill('[name="/reason"]', 'Mötet ägde aldrig rum.');
      await press(page, 'main .actions button');
    },
  },
];

const whenSeen = chromium ? describe : describe.skip;
const cases = pages.flatMap((shown) =>
  (['sv', 'en'] as const).map((language) => [shown.name, language, shown] as const),
);

whenSeen('The pages of review and publication', () => {
  it.each(cases)('are for everyone to use: %s in %s', async (_name, language, { who, path, act }) => {
    const { page, complaints, elsewhere, context } = await open(who(), language);
    await page.goto(`${register.url}${path()}`);
    await act?.(page);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    const frame = await page.title();
    expect(frame).not.toMatch(/Something went wrong|Något gick fel|There is nothing|Det finns ingenting/);
    expect(await obstaclesOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect([complaints, elsewhere]).toEqual([[], []]);
    await context.close();
  });

  it('are used with the keyboard alone: from the queue to the published meeting', async () => {
    const { page, context } = await open(one.publisher, 'en');
    await page.goto(`${register.url}/office/review`);
    await reach(page, `a[href="/office/review/${waiting}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/office/review/${waiting}`);
    await reach(page, 'form[action$="/publish"] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/office/published/*');
    expect(await page.textContent('[role="status"]')).toMatch(/^Published as RTE-/);
    await context.close();
  });
});

/** Goes on with the tabulator until something has the focus. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);
    if (here === true) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}
