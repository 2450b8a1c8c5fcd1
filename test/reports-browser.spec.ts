import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Sessions } from '../src/office/accounts/sign-in/sessions.service.js';
import type { Language } from '../src/platform/language/language.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { PostOffice } from './support/post-office.js';
import { aReport } from './support/reporting.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const chromium = findBrowser('what the pages of reports are to people');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WORDS = `Åtskilligt${'långt'.repeat(30)} <b>fel</b>`;

let register: TestApp;
let mail: PostOffice;
let browser: Browser;
let one: Region;
let none: Region;
let form: string;
let gone: string;
let open: { id: string; receipt: string };
let answered: { id: string; receipt: string };
let urgent: string;

beforeAll(async () => {
  if (!chromium) return;
  mail = await PostOffice.start();
  register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' });
  [one, none] = [await aRegion(register), await aRegion(register)];
  browser = await openBrowser(chromium);
  const reference = (await aPublishedMeeting(one)).reference ?? '';
  form = `/meetings/${reference}/report`;
  const withdrawn = await aPublishedMeeting(one);
  gone = `/meetings/${withdrawn.reference ?? ''}/report`;
  const ofGone = await aReport(register, gone);
  await step(one.registrar, 'withdrawMeeting', {
    id: withdrawn.id,
    expectedVersion: withdrawn.version,
    reason: 'Publicerad av misstag',
  });
  open = await aReport(register, form, {
    '/text': WORDS,
    '/evidence': `https://example.se/${'protokoll-'.repeat(20)}`,
    '/email': 'reader@example.org',
  });
  answered = await aReport(register, form);
  urgent = (await aReport(register, form, { '/fault': 'PERSONAL_DATA' })).id;
  await register.office.query(
    `UPDATE letterbox.report SET outcome = 'UNCHANGED', answer = 'Det stämmer.', answered_at = received_at,
            answered_by = $2 WHERE id = $1`,
    [answered.id, one.publisher.accountId],
  );
  await register.office.query('UPDATE letterbox.report SET due_on = $2 WHERE id = $1', [
    ofGone.id,
    '2026-02-01',
  ]);
  for (let times = 0; times < 27; times += 1) await aReport(register, form);
  ofTombstone = ofGone.id;
});
afterAll(async () => {
  if (!chromium) return;
  await browser.close();
  await register.stop();
  await mail.stop();
});

let ofTombstone: string;

interface Shown {
  name: string;
  path: () => string;
  act?: (page: Page) => Promise<unknown>;
}

const press = (selector: string) => async (page: Page) => {
  await page.click(selector);
  await page.waitForLoadState();
};

const forPublic: readonly Shown[] = [
  { name: 'the form', path: () => form },
  { name: 'the form with mistakes', path: () => form, act: press('form.report button') },
  { name: 'the form about the site', path: () => '/about/accessibility/report' },
  { name: 'a record that is not there', path: () => '/meetings/X-1/report' },
  { name: 'a record that is gone', path: () => gone },
  { name: 'a receipt', path: () => open.receipt },
  { name: 'a receipt with an answer', path: () => answered.receipt },
  { name: 'a receipt that is none', path: () => '/reports/none' },
];

const forOfficials: readonly (Shown & { who: () => Region })[] = [
  { name: 'an empty list', path: () => '/office/reports', who: () => none },
  { name: 'many', path: () => '/office/reports', who: () => one },
  { name: 'a search without finds', path: () => `/office/reports?body=${none.body.id}`, who: () => one },
  { name: 'the second page', path: () => '/office/reports?state=all&page=2', who: () => one },
  { name: 'one report', path: () => `/office/reports/${open.id}`, who: () => one },
  { name: 'one that is urgent', path: () => `/office/reports/${urgent}`, who: () => one },
  { name: 'one that was answered', path: () => `/office/reports/${answered.id}`, who: () => one },
  { name: 'one about what is gone', path: () => `/office/reports/${ofTombstone}`, who: () => one },
  { name: 'an answer', path: () => `/office/reports/${open.id}/answer`, who: () => one },
  {
    name: 'an answer with mistakes',
    path: () => `/office/reports/${open.id}/answer`,
    who: () => one,
    act: press('main form .actions button'),
  },
  { name: 'handing over', path: () => `/office/reports/${open.id}/hand-over`, who: () => one },
  { name: 'closing', path: () => `/office/reports/${open.id}/dismiss`, who: () => one },
  { name: 'the first page', path: () => '/office', who: () => one },
];

interface Look {
  cookie?: string;
  width: number;
  script: boolean;
  dark?: boolean;
}

/** What axe finds on a page, what the browser complains about, and whether it is wider than its window. */
async function look({ path, act }: Shown, prefix: string, { cookie, width, script, dark }: Look) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
  });
  if (cookie) await context.addCookies([{ name: 'dagsljus_session', value: cookie, url: register.url }]);
  const page = await context.newPage();
  const found: string[] = [];
  page.on('console', (message) => {
    const refused = message.text().includes('status of 4');
    if (['error', 'warning'].includes(message.type()) && !refused) found.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(register.url) && !request.url().startsWith('data:'))
      found.push(`asked ${request.url()}`);
  });
  await page.goto(`${register.url}${prefix}${path()}`);
  await act?.(page);
  found.push(...(script ? await violationsOn(page) : []));
  const wide = script ? await page.evaluate('document.documentElement.scrollWidth') : width;
  if (wide !== width) found.push(`is ${String(wide)} wide`);
  await context.close();
  return found;
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  );
}

async function signedIn({ registrar }: Region, language: Language): Promise<string> {
  await register.office.query('UPDATE office.account SET language = $1 WHERE id = $2', [
    language,
    registrar.accountId,
  ]);
  const sessions = register.app.get(Sessions, { strict: false });
  return (await sessions.open(register.office.manager, registrar.accountId)).secret;
}

(chromium ? describe : describe.skip)('The pages of reports', () => {
  it.each(['', '/en'])(
    'can be read by everybody, in light and dark, and held in a hand: %s',
    async (prefix) => {
      for (const shown of forPublic) {
        for (const [width, dark] of [
          [1100, false],
          [320, true],
        ] as const) {
          const found = await look(shown, prefix, { width, dark, script: true });
          expect([shown.name, width, found]).toEqual([shown.name, width, []]);
        }
      }
    },
    120_000,
  );

  it.each(['sv', 'en'] as const)(
    'are the same to those who answer them: %s',
    async (language) => {
      for (const shown of forOfficials) {
        const cookie = await signedIn(shown.who(), language);
        for (const width of [1100, 320]) {
          const found = await look(shown, '', { cookie, width, script: true });
          expect([shown.name, width, found]).toEqual([shown.name, width, []]);
        }
      }
    },
    180_000,
  );

  it('take a report without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${register.url}/en${form}`);
    await page.check('input[value="WRONG_FACT"]');
    await page.fill('textarea', 'It was on another day.');
    await page.click('form.report button');
    expect(page.url()).toMatch(/\/en\/reports\/[\w-]{43}$/);
    expect(await page.textContent('main')).toContain('It was on another day.');
    await context.close();
  });
});
