import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { TestIdentityProvider } from './support/identity-provider.js';
import { Browser, expectRefused, PUBLIC } from './support/signing-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('Nobody gets in through the identity provider', () => {
  let provider: TestIdentityProvider;
  let other: TestIdentityProvider;
  let register: TestApp;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
    other = await TestIdentityProvider.start();
    register = await startTestApp({ ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*' });
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
    await other.stop();
  });
  beforeEach(() => {
    register.clock.set(new Date().toISOString());
    provider.tampering = {};
    provider.person = { sub: 'anna', name: 'Anna Ås', roles: ['admins'] };
  });

  const refused = (attempt: () => Promise<Response>, why: string | RegExp) =>
    expectRefused(register, attempt, why);

  it('with an answer whose state is another, missing or doubled', async () => {
    const browser = new Browser(register);
    const answer = new URL(await browser.answer());
    const changed = (change: (query: URLSearchParams) => void) => {
      const address = new URL(answer);
      change(address.searchParams);
      return () => browser.get(address.href);
    };
    await refused(
      changed((query) => {
        query.set('state', 's'.repeat(43));
      }),
      'oidc.answer.state',
    );
    await refused(
      changed((query) => {
        query.delete('state');
      }),
      'oidc.answer.state',
    );
    await refused(
      changed((query) => {
        query.append('state', 'another');
      }),
      /^oidc\.answer/,
    );
  });

  it('with the answer that another browser fetched, or without the cookie of the attempt', async () => {
    const [mine, theirs] = [new Browser(register), new Browser(register)];
    const answer = await mine.answer();
    await refused(() => theirs.get(answer), 'oidc.attempt.cookie');
    await theirs.begin();
    await refused(() => theirs.get(answer), 'oidc.answer.state');
    const cookie = mine.cookieFor(PUBLIC);
    await refused(
      () => theirs.get(answer, { cookie: `${cookie}; dagsljus_attempt=planted` }),
      'oidc.attempt.cookie',
    );
    // None of this spent the attempt of whoever it belongs to.
    expect((await mine.get(answer)).status).toBe(303);
  });

  it('with an answer for the second time, even by the same browser with the cookie of before', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    const cookie = browser.cookieFor(PUBLIC);
    expect((await browser.get(answer)).status).toBe(303);
    await refused(() => new Browser(register).get(answer, { cookie }), 'oidc.attempt.used');
  });

  it('with one answer many times at once, but for the first', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.get(answer)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(7).fill(403)]);
  });

  it('with a code that was used before, under a state that is right', async () => {
    const first = new Browser(register);
    const used = new URL(await first.answer());
    await first.get(used.href);
    const second = new Browser(register);
    const fresh = new URL(await second.answer());
    fresh.searchParams.set('code', used.searchParams.get('code') ?? '');
    await refused(() => second.get(fresh.href), 'oidc.code.invalid_grant');
  });

  it('with the code of somebody else, whose verifier nobody else has (PKCE)', async () => {
    const [victim, thief] = [new Browser(register), new Browser(register)];
    const stolen = new URL(await victim.answer());
    const own = new URL(await thief.answer());
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    await refused(() => thief.get(own.href), 'oidc.code.invalid_grant');
  });

  it('without the verifier, or with another (PKCE)', async () => {
    for (const tokenRequest of [
      (body: URLSearchParams) => {
        body.delete('code_verifier');
      },
      (body: URLSearchParams) => {
        body.set('code_verifier', createHash('sha256').update('x').digest('base64url'));
      },
    ]) {
      provider.tampering = { tokenRequest };
      await refused(() => new Browser(register).signIn(), 'oidc.code.invalid_grant');
    }
  });

  it('with an answer that another provider gave, or that does not say whose it is (mix-up)', async () => {
    const browser = new Browser(register);
    const changed = async (change: (query: URLSearchParams) => void) => {
      const answer = new URL(await browser.answer());
      change(answer.searchParams);
      await refused(() => browser.get(answer.href), 'oidc.answer.iss');
    };
    await changed((query) => {
      query.set('iss', other.issuer);
    });
    await changed((query) => {
      query.delete('iss');
    });
  });

  it('later than ten minutes after they began', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    register.clock.pass({ minutes: 10 });
    await refused(() => browser.get(answer), 'oidc.attempt.expired');
  });

  it('when the provider says no', async () => {
    const browser = new Browser(register);
    const answer = new URL(await browser.answer());
    answer.searchParams.delete('code');
    answer.searchParams.set('error', 'access_denied');
    answer.searchParams.set('error_description', 'canary <b>text</b>');
    await refused(() => browser.get(answer.href), 'oidc.answer.access_denied');
    expect(JSON.stringify(await register.office.manager.find(AuditEvent))).not.toContain('canary');
  });

  it('when what lies behind the address calls itself by another name', async () => {
    for (const issuer of [`${provider.issuer}/`, other.issuer, 'http://127.0.0.1']) {
      register.clock.pass({ minutes: 15 });
      provider.tampering.discovery = (document) => {
        document['issuer'] = issuer;
      };
      expect((await new Browser(register).begin()).status).toBe(503);
    }
    provider.tampering = {};
    register.clock.set(new Date().toISOString());
    expect((await new Browser(register).signIn()).status).toBe(303);
  });

  it('by a page of another site that posts, and not at all where no provider is set up', async () => {
    const posted = await new Browser(register).post(
      `${PUBLIC}/office/sign-in/oidc/logout`,
      'logout_token=x',
      {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
    );
    expect(posted.status).toBe(403);
    const without = await startTestApp();
    try {
      for (const path of ['', '/callback?code=a&state=b']) {
        expect(
          (await fetch(`${without.url}/office/sign-in/oidc${path}`, { redirect: 'manual' })).status,
        ).toBe(404);
      }
    } finally {
      await without.stop();
    }
  });

  it('without end: what one place may begin is limited', async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 61; round += 1) {
      const tries = Array.from({ length: 10 }, () => fetch(`${register.url}/office/sign-in/oidc/callback`));
      for (const { status } of await Promise.all(tries)) statuses.add(status);
    }
    expect([...statuses].sort()).toEqual([403, 429]);
  });
});
