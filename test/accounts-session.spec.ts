import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { ask, openBody, post, signedIn } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const password = 'fyra glada grodor i gräset';
const me = '{ me { account { username } } }';

describe('A session', () => {
  let register: TestApp;
  let region: PublicBody;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    const roles = [{ publicBodyId: region.id, role: Role.RECORDER }];
    const account = { username: 'anna', displayName: 'Anna Ås', roles };
    const accounts = register.app.get(Accounts, { strict: false });
    await accounts.openAccount(systemActor('test'), account, { password });
  });
  afterAll(() => register.stop());
  beforeEach(() => {
    register.clock.set('2026-03-02T09:00:00Z');
  });

  const signIn = (given: object = {}, headers: Record<string, string> = {}) =>
    post(register, 'sign-in', { username: 'anna', password, ...given }, headers);

  it('ends when another begins, and never is one that somebody planted', async () => {
    const first = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? '';
    const second = (await signIn({}, { cookie: first })).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(second).not.toBe(first);
    expect((await ask(register, me, {}, { cookie: first })).status).toBe(401);
    expect((await ask(register, me, {}, { cookie: second })).status).toBe(200);
    const planted = 'dagsljus_session=plantedplantedplantedplantedplantedplanted0';
    const third = (await signIn({}, { cookie: planted })).headers.get('set-cookie') ?? '';
    expect(third).not.toContain('planted');
    const doubled = `${second}; ${planted}`;
    expect((await ask(register, me, {}, { cookie: doubled })).status).toBe(401);
  });

  it('lasts an hour without use, and twelve hours with it', async () => {
    const { cookie, ask: asOfficial } = await signedIn(register, region.id, Role.RECORDER);
    register.clock.pass({ minutes: 59 });
    expect((await asOfficial(me)).status).toBe(200);
    register.clock.pass({ minutes: 60 });
    expect((await asOfficial(me)).errors[0]?.extensions.reasons?.[0]?.code).toBe('signIn.sessionEnded');
    const busy = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(busy).not.toBe(cookie);
    for (let half = 1; half < 24; half += 1) {
      register.clock.pass({ minutes: 30 });
      expect((await ask(register, me, {}, { cookie: busy })).status).toBe(200);
    }
    register.clock.pass({ minutes: 30 });
    expect((await ask(register, me, {}, { cookie: busy })).status).toBe(401);
  });

  it('ends by signing out, which takes the cookie away', async () => {
    const { cookie, ask: asOfficial } = await signedIn(register, region.id, Role.RECORDER);
    const out = await post(register, 'sign-out', {}, { cookie });
    expect(out.headers.get('set-cookie')).toMatch(/^dagsljus_session=; Max-Age=0;/);
    expect((await asOfficial(me)).status).toBe(401);
    const [, left = ''] = out.headers.getSetCookie();
    expect(left).toMatch(/^dagsljus_left=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await ask(register, me, {}, { cookie: left.split(';')[0] ?? '' })).status).toBe(401);
  });

  it('is not opened, used or ended by another site that makes the browser ask', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ];
    const { cookie, ask: asOfficial, accountId } = await signedIn(register, region.id, Role.RECORDER);
    const change = 'mutation ($id: ID!) { endSessions(input: {accountId: $id}) { id } }';
    for (const headers of elsewhere) {
      expect((await signIn({}, headers)).status).toBe(403);
      expect((await post(register, 'sign-out', {}, { cookie, ...headers })).status).toBe(403);
      expect((await asOfficial(change, { id: accountId }, headers)).errors[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
    const ours: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://localhost:3000' },
    ];
    for (const headers of ours) expect((await signIn({}, headers)).status).toBe(200);
  });

  it('is not helped by CORS, by GET, or by forms: a page elsewhere reads and changes nothing', async () => {
    const { cookie } = await signedIn(register, region.id, Role.RECORDER);
    const address = `${register.url}/office/graphql`;
    const asked = await fetch(address, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const mutation = 'mutation { endSessions(input: {accountId: "x"}) { id } }';
    const byGet = await fetch(`${address}?query=${encodeURIComponent(mutation)}`, { headers: { cookie } });
    expect(byGet.status).toBe(400);
    const byForm = await fetch(address, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ query: mutation }),
    });
    expect(byForm.status).toBe(400);
  });

  it('comes first: without it not even a syntax error is told, however the address is spelt', async () => {
    for (const document of [
      me,
      '{ __schema { types { name } } }',
      '{ syntax error',
      'mutation { a: x b: y }',
    ]) {
      const { status, errors } = await ask(register, document);
      expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']]);
    }
    const spelt = await fetch(`${register.url}/%6Fffice/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: me }),
    });
    expect([401, 404]).toContain(spelt.status);
  });

  it('is a cookie or a token, never one as the other', async () => {
    const { cookie } = await signedIn(register, region.id, Role.RECORDER);
    const secret = cookie.split('=')[1] ?? '';
    const asToken = { authorization: `Bearer ${secret}` };
    expect((await ask(register, me, {}, asToken)).status).toBe(401);
    expect((await ask(register, me, {}, { cookie, ...asToken })).status).toBe(401);
  });
});
