import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let accountId: string;

beforeAll(async () => {
  register = await startTestApp();
  const region = await openBody(register);
  ({ accountId } = await signedIn(register, region.id, Role.RECORDER));
});
afterAll(() => register.stop());

describe('The office in a browser', () => {
  it('leads whoever has not signed in to the sign-in, and back afterwards', async () => {
    const view = await new OfficeBrowser(register).get('/office/meetings?state=DRAFT');
    expect(view.path).toBe('/office/sign-in?next=%2Foffice%2Fmeetings%3Fstate%3DDRAFT');
    expect(view.html).toContain('name="next" value="/office/meetings?state=DRAFT"');
  });

  it('says in the form what is missing, with what was typed still there', async () => {
    const browser = new OfficeBrowser(register);
    await browser.get('/office/sign-in');
    const view = await browser.post('/office/sign-in/password', { '/username': 'åsa <b>', '/password': '' });
    expect(view.status).toBe(400);
    expect(view.html).toContain('<title>Fel: Logga in');
    expect(view.html).toContain('href="#f-password"');
    expect(view.html).toContain('value="åsa &lt;b>"');
  });

  it('takes no form without the token of the session', async () => {
    const browser = await browserOf(register, accountId);
    await browser.get('/office');
    browser.csrf = 'made-up';
    const view = await browser.post('/office/language', { language: 'en', back: '/office' });
    expect(view.path).toMatch(/^\/office\/kept\//);
    expect((await browser.get('/office')).html).toContain('lang="sv"');
  });

  it('speaks the language that the account chose', async () => {
    const browser = await browserOf(register, accountId);
    await browser.get('/office');
    expect((await browser.post('/office/language', { language: 'en', back: '/office' })).html).toContain(
      '<html lang="en"',
    );
    await browser.post('/office/language', { language: 'sv', back: '/office' });
  });

  it('keeps what was written when the session ended, for its writer alone', async () => {
    const browser = await browserOf(register, accountId);
    await browser.get('/office');
    register.clock.pass({ minutes: 61 });
    const view = await browser.post('/office/language', {
      language: 'en',
      '/title': 'Färjan <i>',
      '/purpose': 'Om 19121212-1212 och färjan',
    });
    expect(view.path).toMatch(/^\/office\/sign-in\?next=%2Foffice%2Fkept%2F/);
    const kept = decodeURIComponent(view.path.split('next=')[1] ?? '');
    const again = await (await browserOf(register, accountId)).get(kept);
    expect(again.html).toContain('name="/title" value="Färjan &lt;i>"');
    expect(again.html).not.toContain('19121212');
    expect(again.html).toContain('action="/office/language"');
    const stranger = await signedIn(register, (await openBody(register)).id, Role.ADMINISTRATOR);
    expect((await (await browserOf(register, stranger.accountId)).get(kept)).status).toBe(404);
  });

  it('answers what is not there with a page', async () => {
    const view = await (await browserOf(register, accountId)).get('/office/nothing/here');
    expect([view.status, /<h1[^>]*>Det finns ingenting här</.test(view.html)]).toEqual([404, true]);
  });

  it('signs out', async () => {
    const browser = await browserOf(register, accountId);
    await browser.get('/office');
    expect((await browser.post('/office/signed-out')).path).toBe('/office/sign-in');
    expect((await browser.get('/office')).path).toBe('/office/sign-in?next=%2Foffice');
  });
});
