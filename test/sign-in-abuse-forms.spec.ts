import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LARGEST_MEGABYTES } from '../src/office/pages/frame/uploads.js';
import { officePages } from './support/looking/page-table.js';
import { placesIn } from './support/looking/places.js';
import { anybodyOf, keptForm, makeWhole } from './support/looking/whole-office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { officeRoutes } from './support/page-routes.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SOMETHING = '0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55';

// What is sent by no form of a session: why it carries no token of one.
const WITHOUT_TOKEN: Readonly<Record<string, string>> = {
  'POST /office/sign-in': 'For programs; it opens a session, and another site cannot read it.',
  'POST /office/accept-invitation': 'For programs; the code is the secret.',
  'POST /office/first-run': 'For programs; the code is the secret.',
  'POST /office/sign-out': 'For programs; another site is refused by what the browser says of it.',
  'POST /office/sign-in/oidc/logout': 'From the identity provider, which signs it.',
  'POST /office/reminders/stop/:token': 'From mail programs; the address is the secret.',
};

let register: TestApp;
let browser: OfficeBrowser;
let posts: string[];
let accountId: string;

beforeAll(async () => {
  register = await startTestApp();
  const { body } = await makeWhole(register);
  accountId = await anybodyOf(register, [body.id], 'sv');
  browser = await browserOf(register, accountId);
  const routes = officeRoutes(register).map(({ name }) => name);
  posts = routes.filter((name) => name.startsWith('POST ') && !(name in WITHOUT_TOKEN));
}, 60_000);
afterAll(() => register.stop());

function send(route: string, fields: Record<string, string>, site = 'same-origin'): Promise<Response> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return fetch(`${register.url}${route.replace('POST ', '').replace(/:\w+/g, SOMETHING)}`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
    headers: { cookie, 'sec-fetch-site': site },
  });
}

// Whom somebody looked for is not kept, and is asked for anew.
function waits(route: string): RegExp {
  const [path] = /\/office\/privacy\/(?:person|protected)\b/.exec(route) ?? [];
  return new RegExp(path ? `^${path}$` : '^/office/kept/');
}

const auditLines = async () => {
  const [{ count } = { count: '' }] = await register.office.query<{ count: string }[]>(
    'SELECT count(*) FROM office.audit_event',
  );
  return count;
};

describe('Every form of the office', () => {
  it('does nothing without the token of the session, and what was written waits for its writer', async () => {
    const before = await auditLines();
    for (const route of posts) {
      for (const csrf of ['', 'made-up']) {
        const answer = await send(route, { csrf, '/title': 'Bron' });
        expect([route, answer.status, answer.headers.get('location')]).toEqual([
          route,
          303,
          expect.stringMatching(waits(route)),
        ]);
      }
    }
    expect(await auditLines()).toBe(before);
  }, 60_000);

  it('does nothing when another site sends it, even with the token', async () => {
    await browser.get('/office');
    const before = await auditLines();
    for (const route of posts) {
      for (const site of ['cross-site', 'same-site']) {
        const answer = await send(route, { csrf: browser.csrf }, site);
        expect([route, site, answer.status]).toEqual([route, site, 403]);
      }
    }
    expect(await auditLines()).toBe(before);
  }, 60_000);

  it('carries the token, and is kept by nobody on the way', async () => {
    const places = await placesIn(register, await keptForm(register, accountId));
    const headers = new Set<string>();
    for (const [route, row] of Object.entries(officePages)) {
      if ('never' in row) continue;
      const [path = ''] = row.at?.(places) ?? [route.replace('GET ', '')];
      const cookie = row.outside ? '' : [...browser.cookies].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(`${register.url}${path}`, { headers: { cookie } });
      const forms = [...(await answer.text()).matchAll(/<form[^>]*method="post"[^]*?<\/form>/g)];
      const bare = forms.map(([form]) => form).filter((form) => !/name="csrf" value="[\w-]{20,}"/.test(form));
      expect([route, answer.status, bare]).toEqual([route, 200, []]);
      headers.add(protection(answer));
    }
    headers.add(protection(await fetch(`${register.url}/office/nothing/here`)));
    expect([...headers]).toEqual([
      "no-store | noindex | nosniff | no-referrer | script-src 'self' | style-src 'self' | frame-ancestors 'none' | form-action 'self'",
    ]);
  }, 60_000);

  it('takes no file that is larger than it says, and none at all from those who have not signed in', async () => {
    const file = new FormData();
    file.set('csrf', browser.csrf);
    file.set('/file', new Blob([new Uint8Array((LARGEST_MEGABYTES + 1) * 1024 * 1024)]), 'stor.ics');
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const inside = { method: 'POST', body: file, redirect: 'manual', headers: { cookie } } as const;
    expect((await fetch(`${register.url}/office/calendar`, inside)).status).toBeGreaterThanOrEqual(400);
    const outside = await fetch(`${register.url}/office/calendar`, { ...inside, headers: {} }).catch(
      () => null,
    );
    expect([303, 413, undefined]).toContain(outside?.status);
  }, 60_000);
});

/** What an answer tells browsers to keep away from it. */
function protection({ headers }: Response): string {
  const policy = (headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim());
  const parts = ['script-src', 'style-src', 'frame-ancestors', 'form-action'].map(
    (name) => policy.find((part) => part.startsWith(`${name} `)) ?? `no ${name}`,
  );
  const names = ['cache-control', 'x-robots-tag', 'x-content-type-options', 'referrer-policy'];
  return [...names.map((name) => headers.get(name) ?? `no ${name}`), ...parts].join(' | ');
}
