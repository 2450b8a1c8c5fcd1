import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Account } from '../src/office/accounts/account.entity.js';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { Session } from '../src/office/accounts/sign-in/session.entity.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { Role } from '../src/words/body-words.js';
import { ask, openBody, post } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const password = 'fyra glada grodor i gräset';
const me = '{ me { account { username } } }';
const system = systemActor('test');

describe('Signing in', () => {
  let register: TestApp;
  let region: PublicBody;
  let made = 0;
  let username = '';

  beforeAll(async () => {
    register = await startTestApp({ TRUSTED_PROXIES: '127.0.0.1' });
    region = await openBody(register);
  });
  afterAll(() => register.stop());
  beforeEach(async () => {
    made += 1;
    username = `anna.${made}`;
    const roles = [{ publicBodyId: region.id, role: Role.ADMINISTRATOR }];
    const accounts = register.app.get(Accounts, { strict: false });
    await accounts.openAccount(system, { username, displayName: 'Anna Ås', roles }, { password });
  });

  const signIn = (given: object = {}, headers: Record<string, string> = {}) =>
    post(register, 'sign-in', { username, password, ...given }, headers);

  it('takes JSON and forms, and gives a cookie that scripts and other sites cannot use', async () => {
    const byJson = await signIn();
    expect([byJson.status, await byJson.json()]).toEqual([
      200,
      {
        account: { id: expect.any(String), username, displayName: 'Anna Ås', language: 'sv' },
        expiresAt: '2026-03-02T21:00:00.000Z',
      },
    ]);
    const cookie = byJson.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^dagsljus_session=[\w-]{43}; Max-Age=648000; Path=\/; HttpOnly; SameSite=Lax$/);
    const byForm = await fetch(`${register.url}/office/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ username: ` ${username.toUpperCase()} `, password }),
    });
    const given = byForm.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await ask(register, me, {}, { cookie: given })).data).toEqual({ me: { account: { username } } });
  });

  it('keeps the cookie to TLS and this host when the public address is https', async () => {
    const secure = await startTestApp({ PUBLIC_URL: 'https://register.example.se' });
    try {
      const { id: publicBodyId } = await openBody(secure);
      const roles = [{ publicBodyId, role: Role.RECORDER }];
      const account = { username: 'bo', displayName: 'Bo', roles };
      await secure.app.get(Accounts, { strict: false }).openAccount(system, account, { password });
      const answer = await post(secure, 'sign-in', { username: 'bo', password });
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-dagsljus_session=.*; SameSite=Lax; Secure$/);
    } finally {
      await secure.stop();
    }
  });

  it('answers the same to a wrong password, an unknown name, and an account that is disabled or only invited', async () => {
    const accounts = register.app.get(Accounts, { strict: false });
    const roles = [{ publicBodyId: region.id, role: Role.RECORDER }];
    const invited = await accounts.openAccount(system, { username: `x${username}`, displayName: 'X', roles });
    const answers = [
      await signIn({ password: 'fel lösenord helt och hållet' }),
      await signIn({ username: 'nobody' }),
    ];
    answers.push(await signIn({ username: invited.username }));
    await register.office.manager.update(Account, { username }, { disabledAt: register.clock.now() });
    answers.push(await signIn());
    const told = await Promise.all(answers.map(async (each) => `${each.status} ${await each.text()}`));
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toBe(
      '401 {"error":{"code":"UNAUTHENTICATED","reasons":[{"code":"signIn.wrong","message":"The username or the password is not right."}]}}',
    );
  });

  it('does not tell an unknown name by a quicker answer', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 4; round += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const name = kind === 'known' ? username : `nobody.${username}`;
        const start = performance.now();
        await signIn({ username: name, password: 'fel lösenord helt och hållet' });
        times[kind].push(performance.now() - start);
      }
    }
    const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
    // A short cut would take a tenth; the rest is the noise of a busy machine.
    expect(unknown / known).toBeGreaterThan(0.5);
  });

  it('slows guessing down, also when fifty guesses come at once, and says when to come back', async () => {
    const guesses = Array.from({ length: 50 }, (_, at) => signIn({ password: `fel lösenord nummer ${at}` }));
    const answers = await Promise.all(guesses);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(45).fill(429)]);
    const right = await signIn();
    expect([right.status, Number(right.headers.get('retry-after'))]).toEqual([429, 180]);
    expect(await right.json()).toMatchObject({ error: { code: 'RATE_LIMITED' } });
    register.clock.pass({ minutes: 3 });
    expect((await signIn()).status).toBe(200);
    expect((await signIn()).status).toBe(200);
  });

  it('does not shut anybody out because somebody elsewhere guesses', async () => {
    const attacker = { 'x-forwarded-for': '203.0.113.9' };
    for (let at = 0; at < 6; at += 1) await signIn({ password: 'fel lösenord helt och hållet' }, attacker);
    expect((await signIn({}, attacker)).status).toBe(429);
    expect((await signIn({}, { 'x-forwarded-for': '198.51.100.4' })).status).toBe(200);
  });

  it('counts an IPv6 household as one', async () => {
    const wrong = { password: 'fel lösenord helt och hållet' };
    for (let at = 0; at < 5; at += 1) await signIn(wrong, { 'x-forwarded-for': `2001:db8:7:7::${at}` });
    expect((await signIn({}, { 'x-forwarded-for': '2001:db8:7:7:ffff::1' })).status).toBe(429);
    expect((await signIn({}, { 'x-forwarded-for': '2001:db8:7:8::1' })).status).toBe(200);
  });

  it('keeps the hash of the cookie alone, and brings hashes of former days up to date', async () => {
    const { manager } = register.office;
    const { hash } = await import('@node-rs/argon2');
    const former = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await manager.update(Account, { username }, { passwordHash: former });
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0]?.split('=')[1] ?? '';
    const account = await manager.findOneByOrFail(Account, { username });
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const sessions = await manager.findBy(Session, { accountId: account.id });
    expect(
      JSON.stringify(
        sessions.map(({ tokenHash }) => [tokenHash.toString(), tokenHash.toString('base64url')]),
      ),
    ).not.toContain(cookie);
  });

  it('is written in the audit log, whether it succeeds or not, without what was typed', async () => {
    await signIn({ password: 'hemligt men fel lösenord' });
    await signIn({ username: 'canary-name-typed' });
    await signIn();
    const events = await register.office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 3 });
    expect(events.map(({ operation }) => operation)).toEqual(['signIn', 'signInRefused', 'signInRefused']);
    expect(JSON.stringify(events)).not.toMatch(/canary-name-typed|hemligt/);
  });
});
