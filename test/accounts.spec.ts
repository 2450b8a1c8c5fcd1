import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OfficialsService } from '../src/office/bodies/officials.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { OfficialCategory, Role } from '../src/words/body-words.js';
import { ask, openBody, post, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const ME = '{ me { roles { publicBodyId roles } officialIds } }';
const OPEN = `mutation ($input: OpenAccountInput!) {
  openAccount(input: $input) { id version username invitationCode roles { publicBodyId role } }
}`;
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const REVOKE = 'mutation ($id: ID!) { revokeRole(input: {id: $id}) { revokedAt } }';
const DISABLE = `mutation ($id: ID!, $version: Int!) {
  disableAccount(input: {id: $id, expectedVersion: $version}) { disabledAt }
}`;
const password = 'fyra glada grodor i gräset';

interface Opened {
  id: string;
  version: number;
  invitationCode: string;
}

describe('Accounts', () => {
  let register: TestApp;
  let region: PublicBody;
  let committee: PublicBody;
  let administrator: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    committee = await openBody(register, { parentId: region.id });
  });
  afterAll(() => register.stop());
  beforeEach(async () => {
    register.clock.set('2026-03-02T09:00:00Z');
    administrator = await signedIn(register, region.id, Role.ADMINISTRATOR);
  });

  const inRegion = (role: Role) => [{ publicBodyId: region.id, role }];

  async function opened(username: string, roles = inRegion(Role.RECORDER)): Promise<Opened> {
    const input = { username, displayName: `Name of ${username}`, roles };
    const { data, errors } = await administrator.ask(OPEN, { input });
    expect(errors).toEqual([]);
    return data?.['openAccount'] as Opened;
  }

  it('tell an official what they may do, inherited down the tree', async () => {
    const recorder = await signedIn(register, region.id, Role.RECORDER);
    const { data } = await recorder.ask(ME);
    const roles = [region.id, committee.id].map((publicBodyId) => ({ publicBodyId, roles: ['RECORDER'] }));
    expect(data).toEqual({ me: { roles: expect.arrayContaining(roles), officialIds: [] } });
  });

  it('are opened with an invitation, with which their holder chooses a password once', async () => {
    const { invitationCode: code } = await opened('Ny.Person');
    const weak = await post(register, 'accept-invitation', { code, password: 'för kort' });
    expect([weak.status, await weak.json()]).toMatchObject([
      400,
      { error: { reasons: [{ code: 'signIn.passwordTooShort', field: '/password' }] } },
    ]);
    const accepted = await post(register, 'accept-invitation', { code, password });
    const cookie = accepted.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await ask(register, ME, {}, { cookie })).status).toBe(200);
    expect((await post(register, 'accept-invitation', { code, password })).status).toBe(401);
    expect((await post(register, 'sign-in', { username: 'ny.person', password })).status).toBe(200);
  });

  it('invite again for a forgotten password, which ends what was open; a code lasts two weeks', async () => {
    const { id, invitationCode: first } = await opened('glömsk'.replace('ö', 'o'));
    const invite = `mutation ($id: ID!) {
      inviteAccount(input: {id: $id, expectedVersion: 1}) { invitationCode }
    }`;
    const { data } = await administrator.ask(invite, { id });
    const code = (data?.['inviteAccount'] as Opened).invitationCode;
    expect((await post(register, 'accept-invitation', { code: first, password })).status).toBe(401);
    register.clock.pass({ days: 14 });
    expect((await post(register, 'accept-invitation', { code, password })).status).toBe(401);
    register.clock.set('2026-03-15T09:00:00Z');
    expect((await post(register, 'accept-invitation', { code, password })).status).toBe(200);
  });

  it('refuse usernames that are taken or odd, nameless people, and accounts without roles', async () => {
    await opened('upptagen');
    const base = { username: 'ledig', displayName: 'Namn', roles: inRegion(Role.RECORDER) };
    const faults = [
      [{ username: 'Upptagen' }, 'CONFLICT', '/username'],
      [{ username: 'två ord' }, 'INVALID', '/username'],
      [{ displayName: '  ' }, 'INVALID', '/displayName'],
      [{ displayName: 'Anna 19811218-9876' }, 'INVALID', '/displayName'],
      [{ email: 'inte en adress' }, 'INVALID', '/email'],
      [{ roles: [] }, 'INVALID', '/roles'],
    ] as const;
    for (const [wrong, code, field] of faults) {
      const { errors } = await administrator.ask(OPEN, { input: { ...base, ...wrong } });
      expect(errors[0]?.extensions).toMatchObject({ code, reasons: [{ field }] });
    }
  });

  it('are taken once also when two administrators open the same name at the same moment', async () => {
    const input = { username: 'samtidig', displayName: 'Samtidig', roles: inRegion(Role.RECORDER) };
    const answers = await Promise.all(Array.from({ length: 8 }, () => administrator.ask(OPEN, { input })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'opened').sort();
    expect(codes).toEqual([...Array<string>(7).fill('CONFLICT'), 'opened']);
  });

  it('are shut at once with their sessions, but nobody shuts their own', async () => {
    const recorder = await signedIn(register, region.id, Role.RECORDER);
    const own = await administrator.ask(DISABLE, { id: administrator.accountId, version: 1 });
    expect(own.errors[0]?.extensions.reasons?.[0]?.code).toBe('accounts.notOneself');
    expect((await administrator.ask(DISABLE, { id: recorder.accountId, version: 1 })).errors).toEqual([]);
    expect((await recorder.ask(ME)).status).toBe(401);
  });

  it('are out of reach for administrators of other bodies', async () => {
    const other = await openBody(register, { nameSv: 'Region Annorlunda' });
    const stranger = await signedIn(register, other.id, Role.ADMINISTRATOR);
    const { id, version } = await opened('inte.din');
    const invite = `mutation ($id: ID!) { inviteAccount(input: {id: $id, expectedVersion: 1}) { invitationCode } }`;
    const roles = inRegion(Role.RECORDER);
    const tries = [
      stranger.ask(DISABLE, { id, version }),
      stranger.ask(invite, { id }),
      stranger.ask(OPEN, { input: { username: 'infiltrator', displayName: 'In', roles } }),
      stranger.ask(GRANT, { input: { accountId: id, publicBodyId: region.id, role: 'PUBLISHER' } }),
    ];
    for (const { errors } of await Promise.all(tries)) expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const one = 'query ($id: ID!) { account(input: {accountId: $id}) { username } }';
    expect((await stranger.ask(one, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const all = '{ accounts(input: {first: 200}) { id } }';
    const seen = (await stranger.ask(all)).data?.['accounts'];
    expect(seen).toEqual([{ id: stranger.accountId }]);
    expect((await administrator.ask(all)).data?.['accounts']).toContainEqual({ id });
  });

  it('gain and lose roles at once, between the days that were set, and never by their own hand', async () => {
    register.clock.set('2026-03-02T22:50:00Z');
    administrator = await signedIn(register, region.id, Role.ADMINISTRATOR);
    const recorder = await signedIn(register, committee.id, Role.RECORDER);
    const { accountId } = recorder;
    const grant = (input: object) =>
      administrator.ask(GRANT, {
        input: { accountId, publicBodyId: committee.id, role: 'PUBLISHER', ...input },
      });
    const rolesNow = async () => JSON.stringify((await recorder.ask(ME)).data);
    expect((await grant({ from: '2026-03-10', to: '2026-03-01' })).errors[0]?.extensions.code).toBe(
      'INVALID',
    );
    const { data } = await grant({ from: '2026-03-03', to: '2026-03-03' });
    expect(await rolesNow()).not.toContain('PUBLISHER');
    register.clock.pass({ minutes: 15 });
    expect(await rolesNow()).toContain('PUBLISHER');
    expect((await grant({})).errors[0]?.extensions.code).toBe('CONFLICT');
    await administrator.ask(REVOKE, { id: (data?.['grantRole'] as Opened).id });
    expect(await rolesNow()).not.toContain('PUBLISHER');
    expect((await grant({ from: '2026-03-01', to: '2026-03-02' })).errors).toEqual([]);
    expect((await grant({})).errors).toEqual([]);
    expect(await rolesNow()).toContain('PUBLISHER');
    const own = { accountId: administrator.accountId, publicBodyId: region.id, role: 'PUBLISHER' };
    expect((await administrator.ask(GRANT, { input: own })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leave no body without an administrator', async () => {
    const lonely = await openBody(register, { nameSv: 'Region Ensam' });
    const only = await signedIn(register, lonely.id, Role.ADMINISTRATOR);
    const held = '{ me { account { roles { id } } } }';
    const { data } = await only.ask(held);
    const [role] = (data?.['me'] as { account: { roles: { id: string }[] } }).account.roles;
    const { errors } = await only.ask(REVOKE, { id: role?.id });
    expect(errors[0]?.extensions.reasons?.[0]?.code).toBe('accounts.lastAdministrator');
  });

  it('make whoever opens a body at the top its administrator', async () => {
    const open = 'mutation ($input: OpenBodyInput!) { openBody(input: $input) { id } }';
    const input = { nameSv: 'Region Ny', kind: 'REGION', referencePrefix: 'RNY' };
    const { data } = await administrator.ask(open, { input });
    const { id } = data?.['openBody'] as Opened;
    const mine = (await administrator.ask(ME)).data?.['me'];
    expect(mine).toMatchObject({
      roles: expect.arrayContaining([{ publicBodyId: id, roles: ['ADMINISTRATOR'] }]),
    });
  });

  it('record for officials who delegate to them, from and to the days that were set', async () => {
    const chair = await signedIn(register, region.id, Role.RECORDER);
    const assistant = await signedIn(register, region.id, Role.RECORDER);
    const officials = register.app.get(OfficialsService, { strict: false });
    const { id: officialId } = await officials.recordOfficial(systemActor('test'), {
      publicBodyId: region.id,
      name: 'Ordförande Ek',
      category: OfficialCategory.ELECTED,
      protectedIdentity: false,
      accountId: chair.accountId,
    });
    const delegate = 'mutation ($input: DelegateInput!) { delegate(input: $input) { id } }';
    const input = { officialId, accountId: assistant.accountId, to: '2026-03-31' };
    expect((await assistant.ask(delegate, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { data, errors } = await chair.ask(delegate, { input });
    expect(errors).toEqual([]);
    const actsFor = async () => (await assistant.ask('{ me { officialIds } }')).data?.['me'];
    expect(await actsFor()).toEqual({ officialIds: [officialId] });
    register.clock.pass({ days: 30 });
    expect((await signedInAgain(assistant)).data?.['me']).toEqual({ officialIds: [] });
    register.clock.pass({ days: -30 });
    const end = 'mutation ($id: ID!) { endDelegation(input: {id: $id}) { endedAt } }';
    await chair.ask(end, { id: (data?.['delegate'] as Opened).id });
    expect(await actsFor()).toEqual({ officialIds: [] });
    const log =
      'query ($input: AuditLogInput!) { auditLog(input: $input) { operation accountId onBehalfOf } }';
    const lines = await administrator.ask(log, { input: { operation: 'delegate' } });
    expect(lines.data?.['auditLog']).toEqual([
      { operation: 'delegate', accountId: chair.accountId, onBehalfOf: officialId },
    ]);
  });

  // A month later the session is over: a token of the same account asks instead.
  async function signedInAgain({ accountId }: Official) {
    const { AccessTokens } = await import('../src/office/accounts/tokens.service.js');
    const { Scope } = await import('../src/office/accounts/scope.js');
    const tokens = register.app.get(AccessTokens, { strict: false });
    const wanted = { name: 'Nattlig avstämning', scopes: [Scope.READ], days: 1 };
    const { secret } = await tokens.issueToken(systemActor('test'), wanted, accountId);
    return ask(register, '{ me { officialIds } }', {}, { authorization: `Bearer ${secret ?? ''}` });
  }
});
