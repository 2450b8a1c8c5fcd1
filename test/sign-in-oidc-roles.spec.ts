import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { AccountRole } from '../src/office/accounts/account-role.entity.js';
import { Account } from '../src/office/accounts/account.entity.js';
import { Roles } from '../src/office/accounts/roles.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { Role } from '../src/words/body-words.js';
import type { TestIdentityProvider } from './support/identity-provider.js';
import { signedIn } from './support/office.js';
import { lastEvents, meOf, somebodyElse, startWithProvider } from './support/provider-register.js';
import { Browser, PUBLIC, without } from './support/signing-in.js';
import type { TestApp } from './support/test-app.js';

describe('Somebody whom an identity provider lets in', () => {
  let provider: TestIdentityProvider;
  let register: TestApp;
  let region: PublicBody;
  let committee: PublicBody;

  beforeAll(async () => {
    ({ provider, register, region, committee } = await startWithProvider());
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
  });
  beforeEach(() => {
    somebodyElse({ provider, register });
  });

  it('gives no role where nobody said which, and tells the audit log', async () => {
    provider.person['roles'] = ['something-else', 'RECORDER'];
    const browser = new Browser(register);
    await browser.signIn();
    expect((await meOf(browser)).roles).toEqual([]);
    const bodies = await browser.api('{ publicBodies { id } }');
    expect(bodies.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const [signIn, openAccount] = await lastEvents(register);
    expect([signIn?.operation, signIn?.why]).toEqual(['signIn', 'oidc.rolesNone']);
    expect([openAccount?.operation, openAccount?.systemName]).toEqual(['openAccount', 'identity provider']);
  });

  it('tells a newcomer on a page why there is nothing for them yet, and whom to ask', async () => {
    const { accountId } = await signedIn(register, region.id, Role.ADMINISTRATOR);
    const { displayName } = await register.office.manager.findOneByOrFail(Account, { id: accountId });
    const browser = new Browser(register);
    const office = await browser.get(
      new URL((await browser.signIn()).headers.get('location') ?? '', PUBLIC).href,
    );
    expect([office.status, office.headers.get('location')]).toEqual([303, '/office/newcomer']);
    const page = await (await browser.get(`${PUBLIC}/office/newcomer`)).text();
    expect(page).toContain('You have no role here yet');
    expect(page).toContain('You are signed in but hold no role here yet.');
    expect(page).toContain(`<li>${displayName}</li>`);
    await register.app.get(Roles, { strict: false }).grantRole(systemActor('test'), {
      accountId: (await meOf(browser)).account.id,
      publicBodyId: committee.id,
      role: Role.RECORDER,
    });
    const later = await browser.get(`${PUBLIC}/office/newcomer`);
    expect([later.status, later.headers.get('location')]).toEqual([303, '/office']);
  });

  it('is seen by administrators before there is a role, so that they can give one', async () => {
    const newcomer = new Browser(register);
    await newcomer.signIn();
    const { id } = (await meOf(newcomer)).account;
    const administrator = await signedIn(register, committee.id, Role.ADMINISTRATOR);
    const recorder = await signedIn(register, committee.id, Role.RECORDER);
    const asked = '{ accounts(input: {first: 100}) { id } }';
    const { data } = await administrator.ask(asked);
    expect(data?.['accounts']).toContainEqual({ id });
    expect((await recorder.ask(asked)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { role byProvider } }';
    const input = { accountId: id, publicBodyId: committee.id, role: 'RECORDER' };
    expect((await administrator.ask(grant, { input })).data?.['grantRole']).toEqual({
      role: 'RECORDER',
      byProvider: false,
    });
    expect((await meOf(newcomer)).roles).toEqual([{ publicBodyId: committee.id, roles: ['RECORDER'] }]);
  });

  it('gives the roles that the claims map to, anew each time, and leaves alone what somebody granted', async () => {
    const { sub } = provider.person;
    provider.person['roles'] = ['recorders', 'auditors', 'lost'];
    const first = new Browser(register);
    await first.signIn();
    const { account, roles } = await meOf(first);
    const inBodies = new Map(roles.map((each) => [each.publicBodyId, each.roles]));
    expect([inBodies.get(region.id), inBodies.get(committee.id)]).toEqual([
      ['RECORDER'],
      ['AUDITOR', 'RECORDER'],
    ]);
    await register.app.get(Roles, { strict: false }).grantRole(systemActor('test'), {
      accountId: account.id,
      publicBodyId: region.id,
      role: Role.RECORDER,
    });
    provider.person = { sub, name: 'Anna Ås', roles: 'admins' };
    const second = new Browser(register);
    await second.signIn();
    const held = await register.office.manager.findBy(AccountRole, {
      accountId: account.id,
      revokedAt: IsNull(),
    });
    const told = held.map(({ role, byProvider, publicBodyId }) => [
      role,
      byProvider,
      publicBodyId === region.id,
    ]);
    // The other bodies at the top were opened by nobody here.
    expect(told.sort()).toEqual([
      ['ADMINISTRATOR', true, true],
      ['RECORDER', false, true],
    ]);
    provider.person = { sub, name: 'Anna Ås' };
    await new Browser(register).signIn();
    const left = await register.office.manager.findBy(AccountRole, {
      accountId: account.id,
      revokedAt: IsNull(),
    });
    expect(left.map(({ role, byProvider }) => [role, byProvider])).toEqual([['RECORDER', false]]);
    const written = await register.office.manager.findBy(AuditEvent, { systemName: 'identity provider' });
    expect(new Set(written.map(({ operation }) => operation))).toEqual(
      new Set(['openAccount', 'grantRole', 'revokeRole']),
    );
  });

  it('gives no role when the provider leaves the groups out because they are too many, and says so', async () => {
    const { sub } = provider.person;
    provider.person['roles'] = ['admins'];
    await new Browser(register).signIn();
    provider.person = { sub, name: 'Anna Ås' };
    provider.tampering.token = (claims) =>
      provider.sign({
        ...without(claims, 'roles'),
        _claim_names: { roles: 'src1' },
        _claim_sources: { src1: { endpoint: 'https://x.example' } },
      });
    const browser = new Browser(register);
    expect((await browser.signIn()).status).toBe(303);
    expect((await meOf(browser)).roles).toEqual([]);
    const [signIn] = await lastEvents(register);
    expect([signIn?.operation, signIn?.why]).toEqual(['signIn', 'oidc.rolesLeftOut']);
    const page = await (await browser.get(`${PUBLIC}/office/newcomer`)).text();
    expect(page).toContain('did not tell your groups, because they are too many');
  });
});
