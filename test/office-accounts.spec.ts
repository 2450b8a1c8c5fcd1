import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: PublicBody;

beforeAll(async () => {
  register = await startTestApp();
  region = await openBody(register);
});
afterAll(() => register.stop());

async function as(...roles: Role[]): Promise<OfficeBrowser> {
  const { accountId } = await signedIn(register, region.id, ...roles);
  return browserOf(register, accountId);
}

const PASSWORD = 'fyra glada måsar över kajen';

async function opened(administrator: OfficeBrowser, username: string): Promise<{ code: string; id: string }> {
  await administrator.get('/office/accounts/new');
  const view = await administrator.post('/office/accounts/new', {
    '/displayName': 'Nils Ny',
    '/username': username,
    '/email': '',
    '/language': 'sv',
    '/roles/0/role': Role.RECORDER,
    '/roles/0/publicBodyId': region.id,
  });
  const code = /<code class="secret">([^<]+)</.exec(view.html)?.[1] ?? '';
  const id = /href="\/office\/accounts\/([0-9a-f-]{36})"/.exec(view.html)?.[1] ?? '';
  return { code, id };
}

describe('The pages about accounts', () => {
  it('open an account, whose holder chooses a password with the code and is in', async () => {
    const { code } = await opened(await as(Role.ADMINISTRATOR), 'nils.ny');
    const holder = new OfficeBrowser(register);
    await holder.get('/office/sign-in/code');
    const tooShort = await holder.post('/office/sign-in/code', { '/code': code, '/password': 'kort' });
    expect([tooShort.status, tooShort.html.includes(`value="${code}"`)]).toEqual([400, true]);
    const view = await holder.post('/office/sign-in/code', { '/code': code, '/password': PASSWORD });
    expect([view.status, view.path]).toEqual([200, '/office']);
    const again = await new OfficeBrowser(register).get('/office/sign-in');
    expect(again.status).toBe(200);
    const second = new OfficeBrowser(register);
    await second.get('/office/sign-in');
    const signedInAgain = await second.post('/office/sign-in/password', {
      '/username': 'Nils.Ny',
      '/password': PASSWORD,
    });
    expect(signedInAgain.path).toBe('/office');
  });

  it('give a new code for a forgotten password: with the new one all that was open ends, and the old opens nothing', async () => {
    const administrator = await as(Role.ADMINISTRATOR);
    const { code: first, id } = await opened(administrator, 'glom.glom');
    const forgets = new OfficeBrowser(register);
    await forgets.get('/office/sign-in/code');
    await forgets.post('/office/sign-in/code', { '/code': first, '/password': PASSWORD });
    const page = await administrator.get(`/office/accounts/${id}`);
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(page.html)?.[1] ?? '';
    const told = await administrator.post(`/office/accounts/${id}/invite`, { '/expectedVersion': version });
    const code = /<code class="secret">([^<]+)</.exec(told.html)?.[1] ?? '';

    const chooses = async (given: string) => {
      const browser = new OfficeBrowser(register);
      await browser.get('/office/sign-in/code');
      return browser.post('/office/sign-in/code', { '/code': given, '/password': `${PASSWORD} igen` });
    };
    expect((await chooses(first)).status).toBe(401);
    expect((await chooses(code)).path).toBe('/office');
    expect((await forgets.get('/office')).path).toBe('/office/sign-in?next=%2Foffice');
    expect((await chooses(code)).status).toBe(401);
    const signsIn = async (password: string) => {
      const browser = new OfficeBrowser(register);
      await browser.get('/office/sign-in');
      return browser.post('/office/sign-in/password', { '/username': 'glom.glom', '/password': password });
    };
    expect((await signsIn(PASSWORD)).status).toBe(401);
    expect((await signsIn(`${PASSWORD} igen`)).path).toBe('/office');
  });

  it('give a role and take it away', async () => {
    const administrator = await as(Role.ADMINISTRATOR);
    const { id } = await opened(administrator, 'roll.roll');
    await administrator.get(`/office/accounts/${id}/roles`);
    const role = { '/role': Role.PUBLISHER, '/publicBodyId': region.id, '/from': '', '/to': '' };
    const given = await administrator.post(`/office/accounts/${id}/roles`, role);
    expect(given.html).toContain('Rollen är given.');
    expect(given.html).toContain('Publicerar');
    const twice = await administrator.post(`/office/accounts/${id}/roles`, role);
    expect([twice.status, twice.html.includes('<title>Fel:')]).toEqual([409, true]);
    const revoke = [...given.html.matchAll(/action="([^"]+\/revoke)"/g)].at(-1)?.[1] ?? '';
    expect((await administrator.post(revoke)).html).toContain('Rollen är borttagen.');
  });

  it('close an account, whose sign-ins end, and open it again', async () => {
    const administrator = await as(Role.ADMINISTRATOR);
    const { code, id } = await opened(administrator, 'slut.slut');
    const holder = new OfficeBrowser(register);
    await holder.get('/office/sign-in/code');
    await holder.post('/office/sign-in/code', { '/code': code, '/password': PASSWORD });
    const page = await administrator.get(`/office/accounts/${id}`);
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(page.html)?.[1] ?? '';
    await administrator.post(`/office/accounts/${id}/disable`, { '/expectedVersion': version });
    expect((await holder.get('/office')).path).toBe('/office/sign-in?next=%2Foffice');
    const stale = await administrator.post(`/office/accounts/${id}/reopen`, { '/expectedVersion': version });
    expect(stale.status).toBe(409);
  });

  it('show the own details, sign-ins and tokens, and the secret of a token once', async () => {
    const browser = await as(Role.RECORDER);
    await browser.get('/office/account/tokens');
    const empty = await browser.post('/office/account/tokens', { '/name': '', '/scopes': '', '/days': '90' });
    expect([empty.status, empty.html.includes('href="#f-scopes"')]).toEqual([400, true]);
    const made = await browser.post('/office/account/tokens', {
      '/name': 'Kalendern',
      '/scopes': ['', 'READ'],
      '/days': '30',
    });
    const secret = /<code class="secret">(dgl_[^<]+)</.exec(made.html)?.[1] ?? '';
    expect(secret).not.toBe('');
    const mine = await browser.get('/office/account');
    expect([mine.html.includes('Kalendern'), mine.html.includes(secret)]).toEqual([true, false]);
    const revoke = /action="(\/office\/account\/tokens\/[^"]+\/revoke)"/.exec(mine.html)?.[1] ?? '';
    expect((await browser.post(revoke)).html).toContain('Nyckeln är indragen.');
  });

  it('change the own name, and tell when somebody did so meanwhile', async () => {
    const browser = await as(Role.RECORDER);
    const form = await browser.get('/office/account/details');
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(form.html)?.[1] ?? '';
    const fields = { '/displayName': 'Åsa Ök', '/email': 'asa@example.org', '/language': 'sv' };
    const saved = await browser.post('/office/account/details', { ...fields, '/expectedVersion': version });
    expect(saved.html).toContain('Mitt konto: Åsa Ök');
    const stale = await browser.post('/office/account/details', { ...fields, '/expectedVersion': version });
    expect(stale.status).toBe(409);
  });

  it('show an auditor everything and no button', async () => {
    const auditor = await as(Role.AUDITOR);
    expect((await auditor.get('/office/accounts')).html).not.toContain('/office/accounts/new');
    const { id } = await opened(await as(Role.ADMINISTRATOR), 'granskad.person');
    const page = await auditor.get(`/office/accounts/${id}`);
    expect(page.html).toContain('Nils Ny');
    expect(page.html).not.toMatch(/action="\/office\/accounts/);
  });
});

describe('The page of the audit log', () => {
  it('tells who did what, and finds an operation', async () => {
    const auditor = await as(Role.AUDITOR);
    await opened(await as(Role.ADMINISTRATOR), 'loggad.person');
    const page = await auditor.get('/office/audit?operation=openAccount');
    expect(page.html).toContain('>Öppnade ett konto</td>');
    expect(page.html).not.toContain('>Loggade in</td>');
    expect((await auditor.get('/office/audit?operation=nothing')).html).toContain('Ingenting i loggen');
    expect((await auditor.get('/office/audit?after=x')).status).toBe(404);
  });
});
