import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { KeptForm } from '../src/office/pages/kept-forms/kept-form.entity.js';
import { Role } from '../src/words/body-words.js';
import { Account } from '../src/office/accounts/account.entity.js';
import { Sessions } from '../src/office/accounts/sign-in/sessions.service.js';
import { invitation } from './support/calendars.js';
import { fieldsIn } from './support/forms.js';
import { openBody, post, signedIn } from './support/office.js';
import { browserOf, OfficeBrowser, type OfficeView, type SentFiles } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let accountId: string;
let body: string;

beforeAll(async () => {
  register = await startTestApp();
  const region = await openBody(register);
  body = region.id;
  ({ accountId } = await signedIn(register, region.id, Role.RECORDER, Role.REGISTRAR));
});
afterAll(() => register.stop());

type Fields = Record<string, string | readonly string[]>;

type End = (browser: OfficeBrowser) => Promise<unknown>;

const byTime: End = () => {
  register.clock.pass({ minutes: 61 });
  return Promise.resolve();
};

/** What somebody finds who sends a form from a page after the session has ended, and signs in again. */
async function sendTooLate(
  path: string,
  fields: Fields,
  { from, files, end = byTime }: { from: string; files?: SentFiles; end?: End },
): Promise<{ browser: OfficeBrowser; turnedAway: OfficeView; back: OfficeView }> {
  const browser = await browserOf(register, accountId);
  await browser.get(from);
  await end(browser);
  const turnedAway = await browser.post(path, fields, files);
  expect(turnedAway.path).toMatch(/^\/office\/sign-in\?next=/);
  const next = new URL(turnedAway.path, register.url).searchParams.get('next') ?? '';
  const sessions = register.app.get(Sessions, { strict: false });
  const { secret } = await sessions.open(register.office.manager, accountId);
  browser.cookies.set('dagsljus_session', secret);
  return { browser, turnedAway, back: await browser.get(next) };
}

/** Presses the first button of the page where the form waits. */
function goOn(browser: OfficeBrowser, { html }: OfficeView): Promise<OfficeView> {
  const [form = ''] = /<form[^]*?<\/form>/.exec(/<main[^]*<\/main>/.exec(html)?.[0] ?? '') ?? [];
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const fields = fieldsIn(form);
  return browser.post(action, fields, form.includes('multipart/form-data') ? {} : undefined);
}

const KEPT = 'Det du skrev finns kvar';
const NOT_KEPT = 'det du skickade kunde inte sparas';

describe('A form that was sent when the session had ended', () => {
  it('keeps a calendar that was pasted, and says that a file is to be chosen again', async () => {
    const pasted = invitation().toString();
    const files: SentFiles = { '/file': ['möte.ics', 'BEGIN:VCALENDAR'] };
    const { browser, back } = await sendTooLate(
      '/office/calendar',
      { '/pasted': pasted },
      { from: '/office/calendar', files },
    );
    expect(back.html).toContain(KEPT);
    expect(back.html).toContain('Filer sparas inte');
    const form = await goOn(browser, back);
    expect([form.status, form.html.includes('BEGIN:VCALENDAR')]).toEqual([200, true]);
    expect(form.html).toMatch(/<textarea[^>]*name="\/pasted"[^>]*>BEGIN:VCALENDAR/);
  });

  it('keeps half a megabyte of pasted cells, and what was said of where they come from', async () => {
    const cells = 'Å\tÄ\tÖ\n'.repeat(50_000);
    const { browser, back } = await sendTooLate(
      '/office/imports/new',
      { '/pasted': cells, '/sourceName': 'Diariet' },
      { from: '/office/imports/new', files: {} },
    );
    expect(back.html).toContain(KEPT);
    const form = await goOn(browser, back);
    expect(form.status).toBe(200);
    expect(form.html).toContain('Å\tÄ\tÖ\nÅ\tÄ');
    expect(form.html).toMatch(/<input[^>]*name="\/sourceName"[^>]*value="Diariet"/);
  });

  it('does not say that anything is kept when nothing is', async () => {
    const files: SentFiles = { '/file': ['möte.ics', invitation()] };
    const alone = await sendTooLate(
      '/office/calendar',
      { '/pasted': '' },
      { from: '/office/calendar', files },
    );
    expect(alone.turnedAway.html).toMatch(new RegExp(`data-color="warning"[^<]*${NOT_KEPT}`));
    expect([alone.back.path, alone.back.html.includes(KEPT)]).toEqual(['/office/calendar', false]);
    const large = { '/pasted': 'x'.repeat(600 * 1024) };
    const tooLarge = await sendTooLate('/office/calendar', large, { from: '/office/calendar', files: {} });
    expect(tooLarge.turnedAway.html).toContain(NOT_KEPT);
    expect(tooLarge.back.path).toBe('/office/calendar');
  });

  it('is not read for those whom nobody knows', async () => {
    const browser = new OfficeBrowser(register);
    await browser.get('/office/sign-in');
    const before = await register.office.manager.count(KeptForm);
    const away = await browser.post('/office/calendar', { '/pasted': 'BEGIN' }, {});
    expect(away.path).toBe(`/office/sign-in?next=${encodeURIComponent('/office/calendar')}`);
    expect(away.html).toContain(NOT_KEPT);
    expect(await register.office.manager.count(KeptForm)).toBe(before);
  });

  it('is thrown away once, by its writer alone, and nobody else is told that it was', async () => {
    const { browser, back } = await sendTooLate(
      '/office/calendar',
      { '/pasted': 'BEGIN' },
      { from: '/office/calendar', files: {} },
    );
    const gone = async (by: OfficeBrowser, path = back.path) => {
      const { status, html } = await by.post(path);
      return [status, html.includes('Det finns ingenting här'), html.includes('Det är kastat')];
    };
    const other = await signedIn(register, body, Role.RECORDER);
    const stranger = await browserOf(register, other.accountId);
    await stranger.get('/office');
    expect(await gone(stranger)).toEqual([404, true, false]);
    expect(await gone(browser)).toEqual([200, false, true]);
    expect(await gone(browser)).toEqual([404, true, false]);
    expect(await gone(browser, '/office/kept/x')).toEqual([404, true, false]);
  });

  it('is kept without what no database takes', async () => {
    const odd = { '/title': 'Bron', '/place': 'a\0b', 'na\0me': 'x' };
    const { back } = await sendTooLate('/office/meetings/new', odd, { from: '/office/meetings/new' });
    expect([back.status, back.html.includes(KEPT)]).toEqual([200, true]);
    const [kept] = await register.office.manager.find(KeptForm, { order: { keptAt: 'DESC' }, take: 1 });
    expect(kept?.fields).toEqual({ '/title': ['Bron'] });
  });

  it('does nothing when it is only shown again, where a button acts at once', async () => {
    const meeting = await draft();
    const at = `/office/meetings/${meeting.id}/discard`;
    const { browser, back } = await sendTooLate(at, { '/expectedVersion': '1' }, { from: at });
    const asked = await goOn(browser, back);
    expect([asked.status, asked.path]).toEqual([200, at]);
    expect(asked.html).toMatch(/data-color="warning"[^>]*>Ingenting är gjort/);
    expect(await register.office.manager.countBy(Meeting, { id: meeting.id })).toBe(1);
  });
});

const ENDS: [string, End][] = [
  ['they signed out everywhere, in another browser', async () => press('/office/account/sessions')],
  ['they signed out in another tab', (browser) => browser.post('/office/signed-out')],
  [
    'they signed out twice',
    async (browser) => {
      await press('/office/account/sessions');
      await browser.post('/office/signed-out');
    },
  ],
  [
    'they signed out by a program',
    async (browser) => {
      const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
      const out = await post(register, 'sign-out', {}, { cookie });
      browser.keep(out.headers.getSetCookie());
    },
  ],
];

describe('A form that was sent when somebody had ended the session', () => {
  it.each(ENDS)('waits for its writer when %s', async (_, end) => {
    const at = { from: '/office/meetings/new', end };
    const { browser, back } = await sendTooLate('/office/meetings/new', { '/title': 'Bron' }, at);
    expect([back.status, back.html.includes(KEPT)]).toEqual([200, true]);
    const form = await goOn(browser, back);
    expect(fieldsIn(form.html)['/title']).toEqual(['Bron']);
  });

  it('is not kept for an account that is not to be used any more', async () => {
    const gone = await signedIn(register, body, Role.RECORDER);
    const browser = await browserOf(register, gone.accountId);
    await browser.get('/office/meetings/new');
    const before = await register.office.manager.count(KeptForm);
    await register.office.manager.update(
      Account,
      { id: gone.accountId },
      { disabledAt: register.clock.now() },
    );
    expect((await browser.post('/office/meetings/new', { '/title': 'Bron' })).html).toContain(NOT_KEPT);
    expect(await register.office.manager.count(KeptForm)).toBe(before);
  });
});

/** Presses a button in another browser of the same person. */
async function press(path: string): Promise<void> {
  const other = await browserOf(register, accountId);
  await other.get('/office/account');
  expect((await other.post(path)).path).toBe('/office/sign-in');
}

async function draft(): Promise<{ id: string }> {
  const browser = await browserOf(register, accountId);
  const form = await browser.get('/office/meetings/new');
  const fields = { ...fieldsIn(form.html), '/title': 'Ett utkast', '/publicBodyId': body, do: 'save' };
  const { path } = await browser.post('/office/meetings/new', fields);
  return { id: /^\/office\/meetings\/([0-9a-f-]+)$/.exec(path)?.[1] ?? '' };
}
