import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { hashOf } from '../src/office/accounts/secret.js';
import { Session } from '../src/office/accounts/sign-in/session.entity.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { TestIdentityProvider } from './support/identity-provider.js';
import { post } from './support/office.js';
import { Browser, PUBLIC } from './support/signing-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

type Claims = Record<string, unknown>;

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const me = '{ me { account { id } } }';

describe('An order of the identity provider to end sessions', () => {
  let provider: TestIdentityProvider;
  let register: TestApp;
  let made = 0;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
    register = await startTestApp({ ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*' });
    provider.registerUrl = register.url;
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
  });
  beforeEach(() => {
    register.clock.set(new Date().toISOString());
    made += 1;
    provider.person = { sub: `anna-${made}`, name: 'Anna Ås' };
  });

  const isIn = async (browser: Browser) => (await browser.api(me)).status === 200;

  async function signedIn(): Promise<{ browser: Browser; sub: string; sid: string }> {
    const browser = new Browser(register);
    await browser.signIn();
    const secret = /dagsljus_session=([^;]+)/.exec(browser.cookieFor(PUBLIC))?.[1] ?? '';
    const session = await register.office.manager.findOneByOrFail(Session, { tokenHash: hashOf(secret) });
    const sid = session.providerSession ?? '';
    return { browser, sub: provider.person.sub, sid };
  }

  function order(given: Claims): Claims {
    made += 1;
    const iat = Math.floor(register.clock.now().getTime() / 1000);
    const events = { [EVENT]: {} };
    return {
      iss: provider.issuer,
      aud: 'dagsljus',
      iat,
      exp: iat + 120,
      jti: `jti-${made}`,
      events,
      ...given,
    };
  }

  async function send(token: string): Promise<number> {
    const answer = await fetch(`${register.url}/office/sign-in/oidc/logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.status;
  }

  async function expectRefused(token: string, why: string): Promise<void> {
    expect([why, await send(token)]).toEqual([why, 400]);
    const [written] = await register.office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 1 });
    expect([written?.operation, written?.why]).toEqual(['signOutRefused', why]);
  }

  it('leaves what somebody was writing to them', async () => {
    const { browser, sub, sid } = await signedIn();
    expect(await send(await provider.sign(order({ sub, sid })))).toBe(200);
    const form = new URLSearchParams({ '/title': 'Bron' });
    const away = await browser.post(`${PUBLIC}/office/meetings/autosave`, form);
    expect([away.status, away.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/office\/sign-in\?next=%2Foffice%2Fkept%2F/),
    ]);
  });

  it('comes when somebody signs out there, and ends their session here', async () => {
    const { browser } = await signedIn();
    const { browser: other } = await (async () => {
      provider.person = { sub: 'somebody-else', name: 'Bo' };
      return signedIn();
    })();
    const out = await post(register, 'sign-out', {}, { cookie: other.cookieFor(PUBLIC) });
    const told = (await out.json()) as { signedOut: boolean; continueAt: string };
    const address = new URL(told.continueAt);
    expect([told.signedOut, address.origin, Object.fromEntries(address.searchParams)]).toEqual([
      true,
      provider.issuer,
      { client_id: 'dagsljus', post_logout_redirect_uri: `${PUBLIC}/office/sign-in` },
    ]);
    expect(await isIn(browser)).toBe(true);
    const question = await browser.get(address.href);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await question.text()) ?? [];
    const form = new URLSearchParams({ xsrf, logout: 'yes' });
    const done = await browser.post(`${provider.issuer}/session/end/confirm`, form);
    expect([done.status, done.headers.get('location')]).toEqual([303, `${PUBLIC}/office/sign-in`]);
    expect(provider.logoutAnswers).toEqual([200]);
    expect(await isIn(browser)).toBe(false);
    const [written] = await register.office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 1 });
    expect([written?.operation, written?.why]).toEqual(['signOut', 'oidc.backChannel']);
  });

  it('ends one session when it names one, and all of a person when it names the person', async () => {
    const first = await signedIn();
    const second = await signedIn();
    expect(second.sid).not.toBe(first.sid);
    expect(
      await send(await provider.sign(order({ sid: second.sid, sub: second.sub }), { typ: 'logout+jwt' })),
    ).toBe(200);
    expect([await isIn(first.browser), await isIn(second.browser)]).toEqual([true, false]);
    const third = await signedIn();
    expect(await send(await provider.sign(order({ sub: third.sub })))).toBe(200);
    expect([await isIn(first.browser), await isIn(third.browser)]).toEqual([false, false]);
  });

  it('of one person ends nobody else, and none that began with a password', async () => {
    const { browser, sid } = await signedIn();
    expect(await send(await provider.sign(order({ sid, sub: 'somebody-else' })))).toBe(200);
    expect(await send(await provider.sign(order({ sub: 'nobody' })))).toBe(200);
    expect(await isIn(browser)).toBe(true);
  });

  it('is carried out once', async () => {
    const { sub } = await signedIn();
    const token = await provider.sign(order({ sub }));
    expect(await send(token)).toBe(200);
    const { browser } = await signedIn();
    await expectRefused(token, 'oidc.logout.replayed');
    expect(await isIn(browser)).toBe(true);
  });

  it('is refused when it is not what it should be, and ends nothing', async () => {
    const { browser, sub, sid } = await signedIn();
    const right = { sub, sid };
    const now = Math.floor(register.clock.now().getTime() / 1000);
    const faulty: [Claims, string][] = [
      [{ iss: 'https://evil.example' }, 'token.iss'],
      [{ aud: 'somebody-else' }, 'token.aud'],
      [{ nonce: 'n' }, 'nonce'],
      [{ events: undefined }, 'token.events'],
      [{ events: {} }, 'events'],
      [{ events: { [EVENT]: true } }, 'events'],
      [{ events: [EVENT] }, 'events'],
      [{ jti: undefined }, 'token.jti'],
      [{ jti: 7 }, 'jti'],
      [{ iat: undefined }, 'token.iat'],
      [{ iat: now - 600, exp: now + 600 }, 'token.iat'],
      [{ iat: now + 600, exp: now + 700 }, 'token.iat'],
      [{ exp: now - 60 }, 'token.exp'],
      [{ nbf: now + 600 }, 'token.nbf'],
      [{ sub: undefined, sid: undefined }, 'sub'],
    ];
    for (const [changed, why] of faulty) {
      await expectRefused(await provider.sign(order({ ...right, ...changed })), `oidc.logout.${why}`);
    }
    await expectRefused(await provider.sign(order(right), { typ: 'at+jwt' }), 'oidc.logout.typ');
    await expectRefused(await provider.sign(order(right), { kid: 'unknown' }), 'oidc.logout.token.kid');
    const secret = Buffer.from(provider.settings['OIDC_CLIENT_SECRET'] ?? '');
    const symmetric = await new SignJWT(order(right)).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    await expectRefused(symmetric, 'oidc.logout.token.alg');
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    await expectRefused(`${encoded({ alg: 'none' })}.${encoded(order(right))}.`, 'oidc.logout.token.alg');
    await expectRefused('nonsense', 'oidc.logout.token.form');
    await expectRefused('', 'oidc.logout.missing');
    expect(await isIn(browser)).toBe(true);
  });

  it('cannot be an ID token, though the same key signed it', async () => {
    let idToken = '';
    provider.tampering.token = (_claims, right) => {
      idToken = right;
      return right;
    };
    const { browser } = await signedIn();
    provider.tampering = {};
    await expectRefused(idToken, 'oidc.logout.token.events');
    expect(await isIn(browser)).toBe(true);
  });

  it('that cannot be verified because the provider is away is refused, and signing out here goes on', async () => {
    const lonely = await startTestApp({ ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*' });
    const { browser, sub } = await signedIn();
    const token = await provider.sign(order({ sub }));
    await provider.goAway();
    try {
      const body = new URLSearchParams({ logout_token: token });
      const answer = await fetch(`${lonely.url}/office/sign-in/oidc/logout`, { method: 'POST', body });
      expect(answer.status).toBe(400);
      const out = await post(register, 'sign-out', {}, { cookie: browser.cookieFor(PUBLIC) });
      expect(out.status).toBe(200);
      expect(await isIn(browser)).toBe(false);
    } finally {
      await provider.comeBack();
      await lonely.stop();
    }
  });
});
