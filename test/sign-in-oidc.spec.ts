import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { AccountRole } from '../src/office/accounts/account-role.entity.js';
import { Account } from '../src/office/accounts/account.entity.js';
import { SignInAttempt } from '../src/office/accounts/oidc/sign-in-attempt.entity.js';
import type { TestIdentityProvider } from './support/identity-provider.js';
import { lastEvents, ME, meOf, somebodyElse, startWithProvider } from './support/provider-register.js';
import { Browser } from './support/signing-in.js';
import type { TestApp } from './support/test-app.js';

describe('Signing in through an identity provider', () => {
  let provider: TestIdentityProvider;
  let register: TestApp;

  beforeAll(async () => {
    ({ provider, register } = await startWithProvider());
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
  });
  beforeEach(() => {
    somebodyElse({ provider, register });
  });

  it('sends the browser there with all that keeps others out, and keeps no secret of it', async () => {
    const browser = new Browser(register);
    const answer = await browser.begin('/office/meetings?mine=1');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^dagsljus_attempt=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const address = new URL(answer.headers.get('location') ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'dagsljus',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: 'http://localhost:3000/office/sign-in/oidc/callback',
      response_type: 'code',
      scope: 'openid profile',
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    const kept = JSON.stringify(await register.office.query('SELECT * FROM office.sign_in_attempt'));
    const secrets = [
      browser.cookieFor('http://localhost:3000').split('=')[1],
      ...['state', 'nonce'].map((name) => address.searchParams.get(name)),
    ];
    for (const secret of secrets) expect(kept).not.toContain(secret);
  });

  it('opens a session and goes on to where one wanted to be', async () => {
    const browser = new Browser(register);
    const answer = await browser.signIn('/office/meetings?mine=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/office/meetings?mine=1']);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^dagsljus_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^dagsljus_attempt=; Max-Age=0;/),
    ]);
    expect((await meOf(browser)).account).toMatchObject({
      displayName: 'Anna Ås',
      email: null,
      username: null,
    });
    expect(
      await register.office.manager.count(SignInAttempt, { where: { nextPath: '/office/meetings?mine=1' } }),
    ).toBe(1);
  });

  it('goes to the first page when somebody wants one sent elsewhere', async () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/office',
      '/%2f/evil',
      '/office/../evil',
    ]) {
      const answer = await new Browser(register).signIn(next);
      expect([next, answer.headers.get('location')]).toEqual([next, '/office']);
    }
  });

  it('ends the session of before, and never takes over one that somebody planted', async () => {
    const browser = new Browser(register);
    await browser.signIn();
    const first = browser.cookieFor('http://localhost:3000');
    await browser.signIn();
    expect(browser.cookieFor('http://localhost:3000')).not.toBe(first);
    const earlier = await fetch(`${register.url}/office/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: first },
      body: JSON.stringify({ query: ME }),
    });
    expect(earlier.status).toBe(401);
  });

  it('knows people again by issuer and subject, never by address or name', async () => {
    provider.person = { sub: 'bo', name: 'Bo Ek', email: 'same@region-x.example' };
    const first = new Browser(register);
    await first.signIn();
    const { account } = await meOf(first);
    expect(account.email).toBe('same@region-x.example');
    provider.person = { sub: 'bo', name: 'Bo Alm', email: 'other@region-x.example' };
    const again = new Browser(register);
    await again.signIn();
    expect((await meOf(again)).account).toEqual(account);
    provider.person = { sub: 'eva', name: 'Bo Ek', email: 'same@region-x.example' };
    const other = new Browser(register);
    await other.signIn();
    expect((await meOf(other)).account.id).not.toBe(account.id);
  });

  it('makes one account of somebody who comes in ten times at once', async () => {
    provider.person = { sub: 'many', name: 'Many', roles: ['recorders'] };
    const browsers = Array.from({ length: 10 }, () => new Browser(register));
    const answers: string[] = [];
    for (const browser of browsers) answers.push(await browser.answer());
    const statuses = await Promise.all(
      browsers.map(async (browser, at) => (await browser.get(answers[at] ?? '')).status),
    );
    expect(statuses).toEqual(Array<number>(10).fill(303));
    expect(await register.office.manager.countBy(Account, { subject: 'many' })).toBe(1);
    expect(
      await register.office.manager.countBy(AccountRole, { revokedAt: IsNull(), byProvider: true }),
    ).toBe(1);
  });

  it('neither asks for personal numbers nor keeps one that comes unasked', async () => {
    const number = '19640823-3234';
    provider.person = { sub: number, name: `Anna ${number}`, email: `${number}@region-x.example` };
    const browser = new Browser(register);
    await browser.signIn();
    const { account } = await meOf(browser);
    expect(account).toMatchObject({ displayName: 'Nameless', email: null });
    const kept = await register.office.query<unknown[]>(
      `SELECT to_jsonb(account) AS row FROM office.account UNION ALL SELECT to_jsonb(session) FROM office.session
       UNION ALL SELECT to_jsonb(event) FROM office.audit_event AS event`,
    );
    expect(JSON.stringify(kept)).not.toMatch(/640823-?3234/);
    const again = new Browser(register);
    await again.signIn();
    expect((await meOf(again)).account.id).toBe(account.id);
    const there = new URL((await again.begin()).headers.get('location') ?? '');
    expect(there.searchParams.get('scope')).toBe('openid profile');
    expect(there.searchParams.get('claims')).toBeNull();
  });

  it('is refused with an account that is disabled, which ends its sessions, too', async () => {
    const browser = new Browser(register);
    await browser.signIn();
    const { id } = (await meOf(browser)).account;
    await register.office.manager.update(Account, { id }, { disabledAt: register.clock.now() });
    expect((await browser.api(ME)).status).toBe(401);
    const answer = await new Browser(register).signIn();
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { error: { reasons: [{ code: 'oidc.disabled' }] } },
    ]);
    const [refused] = await lastEvents(register);
    expect([refused?.operation, refused?.why, refused?.subjectId]).toEqual([
      'signInRefused',
      'oidc.disabled',
      id,
    ]);
  });

  it('takes a new key of the provider into use without a restart', async () => {
    expect((await new Browser(register).signIn()).status).toBe(303);
    await provider.rotateKeys();
    expect((await new Browser(register).signIn()).status).toBe(303);
  });

  it('says plainly that the provider is away, while those signed in go on working', async () => {
    const working = new Browser(register);
    await working.signIn();
    const waiting = new Browser(register);
    const late = await waiting.answer();
    await provider.goAway();
    try {
      register.clock.pass({ minutes: 2 });
      const answer = await new Browser(register).begin();
      expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toMatchObject([
        503,
        '5',
        {
          error: {
            code: 'UNAVAILABLE',
            reasons: [
              { code: 'oidc.unavailable', message: expect.stringContaining('Region X does not answer') },
            ],
          },
        },
      ]);
      expect((await waiting.get(late)).status).toBe(503);
      expect((await lastEvents(register))[0]?.why).toBe('oidc.unreachable');
      expect((await fetch(`${register.url}/health/ready`)).status).toBe(200);
      expect((await working.api(ME)).status).toBe(200);
    } finally {
      await provider.comeBack();
    }
    expect((await new Browser(register).signIn()).status).toBe(303);
  });
});
