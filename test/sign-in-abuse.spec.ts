import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField, isInputObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { AccessToken } from '../src/office/accounts/access-token.entity.js';
import { Session } from '../src/office/accounts/sign-in/session.entity.js';
import { Role } from '../src/words/body-words.js';
import { openBody, post, signedIn } from './support/office.js';
import { OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PASSWORD = 'fyra glada grodor i gräset';
const WRONG = 'fel lösenord helt och hållet';

let register: TestApp;
let bodyId: string;

beforeAll(async () => {
  register = await startTestApp({ TRUSTED_PROXIES: '127.0.0.1' });
  ({ id: bodyId } = await openBody(register));
});
afterAll(() => register.stop());

async function account(username: string): Promise<string> {
  const roles = [{ publicBodyId: bodyId, role: Role.RECORDER }];
  const accounts = register.app.get(Accounts, { strict: false });
  const input = { username, displayName: username, roles };
  return (await accounts.openAccount(systemActor('test'), input, { password: PASSWORD })).id;
}

const signIn = (username: string, password: string, from = '198.51.100.1') =>
  post(register, 'sign-in', { username, password }, { 'x-forwarded-for': from });

describe('Somebody who guesses passwords', () => {
  it('of one account from many addresses is slowed down, and its holder gets in a little later', async () => {
    await account('many.addresses');
    const guesses: number[] = [];
    for (let at = 0; at < 32; at += 1) {
      guesses.push((await signIn('many.addresses', WRONG, `203.0.113.${at}`)).status);
    }
    expect([guesses.filter((status) => status === 401).length, guesses.at(-1)]).toEqual([30, 429]);
    register.clock.pass({ minutes: 1 });
    expect((await signIn('many.addresses', PASSWORD, '198.51.100.77')).status).toBe(200);
  }, 60_000);

  it('of many accounts from one address is slowed down, whether the accounts exist or not', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 102; at += 1) {
      statuses.push((await signIn(`guess.${at}`, WRONG, '192.0.2.55')).status);
    }
    expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([100, 429]);
  }, 60_000);

  it('on the page is slowed down and told the same, in the same time, whether the account exists or not', async () => {
    await account('on.the.page');
    const told = new Set<string>();
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 4; round += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const browser = new OfficeBrowser(register);
        await browser.get('/office/sign-in');
        const username = kind === 'known' ? 'on.the.page' : 'nobody.at.all';
        const start = performance.now();
        const view = await browser.post('/office/sign-in/password', {
          '/username': username,
          '/password': WRONG,
        });
        times[kind].push(performance.now() - start);
        told.add(`${view.status} ${/<ds-error-summary[^]*?<\/ds-error-summary>/.exec(view.html)?.[0] ?? ''}`);
      }
    }
    expect([...told]).toEqual([expect.stringMatching(/^401 <ds-error-summary/)]);
    // A short cut would take a tenth; the rest is the noise of a busy machine.
    expect(Math.min(...times.unknown) / Math.min(...times.known)).toBeGreaterThan(0.5);
  }, 60_000);

  it('cannot do it by GraphQL, where one document would be a hundred guesses', async () => {
    for (const path of ['/office/graphql/schema.graphql', '/graphql/schema.graphql']) {
      const schema = buildSchema(await (await fetch(`${register.url}${path}`)).text());
      expect(
        fields(schema).filter(({ name, args }) => /sign.?in|password/i.test(`${name} ${inputsOf(args)}`)),
      ).toEqual([]);
    }
  });

  it('cannot do it by an address that is asked for, which would stand in logs', async () => {
    await account('by.address');
    const query = new URLSearchParams({ username: 'by.address', password: PASSWORD });
    const answer = await fetch(`${register.url}/office/sign-in?${query.toString()}`, { redirect: 'manual' });
    expect(answer.headers.getSetCookie().join(' ')).not.toContain('dagsljus_session');
  });
});

describe('A page that signs in', () => {
  it('is not sent for somebody by another site, nor with the token of another browser', async () => {
    await account('login.csrf');
    const fieldsOf = (csrf: string) =>
      new URLSearchParams({ csrf, '/username': 'login.csrf', '/password': PASSWORD });
    const attackers = new OfficeBrowser(register);
    await attackers.get('/office/sign-in');
    const victims = new OfficeBrowser(register);
    await victims.get('/office/sign-in');
    const cookie = [...victims.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const opened = await register.office.manager.count(Session);
    for (const [csrf, site] of [
      [attackers.csrf, 'same-origin'],
      ['', 'same-origin'],
      [victims.csrf, 'cross-site'],
    ] as const) {
      const answer = await fetch(`${register.url}/office/sign-in/password`, {
        ...{ method: 'POST', redirect: 'manual', body: fieldsOf(csrf) },
        headers: { cookie, 'sec-fetch-site': site },
      });
      expect(answer.headers.getSetCookie().join(' ')).not.toContain('dagsljus_session');
    }
    expect(await register.office.manager.count(Session)).toBe(opened);
  });

  it('gives a session that nobody knew before, and leads nowhere but into the office', async () => {
    await account('fixed.session');
    for (const next of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/office/../../evil',
      'javascript:x',
    ]) {
      const browser = new OfficeBrowser(register);
      browser.cookies.set('dagsljus_session', 'plantedplantedplantedplantedplantedplanted0');
      await browser.get(`/office/sign-in?next=${encodeURIComponent(next)}`);
      const view = await browser.post('/office/sign-in/password', {
        ...{ '/username': 'fixed.session', '/password': PASSWORD, next },
      });
      expect([next, view.status, view.path]).toEqual([next, 200, '/office']);
      expect(browser.cookies.get('dagsljus_session')).not.toContain('planted');
    }
  });

  it('keeps its cookies to TLS and this host when the public address is https', async () => {
    const secure = await startTestApp({ PUBLIC_URL: 'https://register.example.se' });
    try {
      const { id } = await openBody(secure);
      await signedIn(secure, id, Role.RECORDER);
      const answer = await fetch(`${secure.url}/office/sign-in`);
      const cookies = answer.headers.getSetCookie();
      expect(cookies).toEqual([
        expect.stringMatching(/^__Host-dagsljus_form=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
      ]);
      expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
    } finally {
      await secure.stop();
    }
  });
});

describe('A bearer token', () => {
  it('is taken in no address and no cookie, and makes nothing on pages', async () => {
    const { accountId, ask } = await signedIn(register, bodyId, Role.RECORDER);
    const input = { name: 'Program', scopes: ['READ', 'RECORD'] };
    const { data } = await ask(
      'mutation ($input: IssueTokenInput!) { issueToken(input: $input) { secret } }',
      {
        input,
      },
    );
    const { secret } = (data as { issueToken: { secret: string } }).issueToken;
    for (const path of [`/office?access_token=${secret}`, `/office?token=${secret}`, '/office']) {
      const answer = await fetch(`${register.url}${path}`, {
        redirect: 'manual',
        headers: { cookie: `dagsljus_session=${secret}` },
      });
      expect([answer.status, answer.headers.get('location')?.startsWith('/office/sign-in?')]).toEqual([
        303,
        true,
      ]);
    }
    const browser = new OfficeBrowser(register);
    await browser.get('/office/sign-in');
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = new URLSearchParams({ csrf: browser.csrf, '/name': 'Ännu ett', '/scopes': 'READ' });
    const headers = { cookie, authorization: `Bearer ${secret}` };
    await fetch(`${register.url}/office/account/tokens`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers,
    });
    expect(await register.office.manager.countBy(AccessToken, { accountId })).toBe(1);
  });
});

function fields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => !!root);
  return roots.flatMap((root) => Object.values(root.getFields()));
}

function inputsOf(args: GraphQLField<unknown, unknown>['args']): string {
  const types = args.map(({ type }) => getNamedType(type));
  const members = types.flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []));
  return [...args.map(({ name }) => name), ...members].join(' ');
}
