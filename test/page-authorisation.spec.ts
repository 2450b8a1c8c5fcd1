import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn } from './support/office.js';
import { type Comers, rolesFor } from './support/comers.js';
import { pageAuthorisation } from './support/page-authorisation-table.js';
import { officeRoutes } from './support/page-routes.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

const SOMETHING = '0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55';
const guarded = Object.entries(pageAuthorisation).filter(([, comers]) => comers !== 'ANYONE');

/** What the office answers to a request without the token of a form, which changes nothing whoever sends it. */
async function ask(route: string, cookie = ''): Promise<{ status: number; location: string; text: string }> {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${register.url}${path.replace(/:\w+/g, SOMETHING)}`, {
    method,
    redirect: 'manual',
    headers: { cookie, 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
    ...(method === 'POST' ? { body: new URLSearchParams({ a: 'b' }) } : {}),
  });
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    text: await response.text(),
  };
}

function isTurnedAway({ status, text }: { status: number; text: string }): boolean {
  return status === 403 && /None of your roles|Ingen av dina roller/.test(text);
}

describe('Authority over the pages of the office', () => {
  it('is decided for every route, and for none that is not there', () => {
    expect(officeRoutes(register).map(({ name }) => name)).toEqual(Object.keys(pageAuthorisation).sort());
  });

  it('is what each route declares', () => {
    const declared = officeRoutes(register).map(({ name, allowance }) => [
      name,
      sorted(allowance?.roles ?? []),
    ]);
    const decided = Object.entries(pageAuthorisation).map(([name, comers]) => [name, sorted(comers)]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(decided));
  });

  it('is not of those who have not signed in', async () => {
    for (const [route] of guarded) {
      const { status, location } = await ask(route);
      expect([route, status, location.startsWith('/office/sign-in?next=')]).toEqual([route, 303, true]);
    }
  });

  it.each(Object.values(Role))('is for a %s what the table says', async (role) => {
    const region = await openBody(register);
    const { cookie } = await signedIn(register, region.id, role);
    const letIn: string[] = [];
    for (const [route] of guarded) if (!isTurnedAway(await ask(route, cookie))) letIn.push(route);
    expect(letIn).toEqual(
      guarded.filter(([, comers]) => rolesFor(comers).includes(role)).map(([route]) => route),
    );
  });
});

function sorted(comers: Comers): Comers {
  return typeof comers === 'string' ? comers : [...comers].sort();
}
