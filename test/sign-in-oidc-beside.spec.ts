import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jwtVerify } from 'jose';
import { AccountRole } from '../src/office/accounts/account-role.entity.js';
import { Account } from '../src/office/accounts/account.entity.js';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { ClaimedRoles } from '../src/office/accounts/oidc/claimed-roles.service.js';
import { FirstRun } from '../src/office/accounts/sign-in/first-run.service.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { AuditLog } from '../src/office/changes/audit-log.service.js';
import { readConfiguration } from '../src/platform/configuration/read-configuration.js';
import { Role } from '../src/words/body-words.js';
import { TestIdentityProvider } from './support/identity-provider.js';
import { openBody, post } from './support/office.js';
import { Browser, without } from './support/signing-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const password = 'fyra glada grodor i gräset';

describe('Beside an identity provider', () => {
  let provider: TestIdentityProvider;
  const running: TestApp[] = [];

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
  });
  afterAll(() => provider.stop());
  beforeEach(() => {
    provider.person = { sub: `anna-${Math.random()}`, name: 'Anna Ås' };
  });

  async function started(environment: Record<string, string>): Promise<TestApp> {
    const settings = { ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*', ...environment };
    const register = await startTestApp(settings);
    register.clock.set(new Date().toISOString());
    running.push(register);
    return register;
  }

  async function stopAll(): Promise<void> {
    for (const register of running.splice(0)) await register.stop();
  }
  afterAll(stopAll);

  async function withPassword(register: TestApp): Promise<Response> {
    const { id: publicBodyId } = await openBody(register);
    const roles = [{ publicBodyId, role: Role.ADMINISTRATOR }];
    const account = { username: 'eva', displayName: 'Eva', roles };
    await register.app
      .get(Accounts, { strict: false })
      .openAccount(systemActor('test'), account, { password });
    return post(register, 'sign-in', { username: 'eva', password });
  }

  it('a password still opens a session, which the audit log tells as something out of the ordinary', async () => {
    const register = await started({});
    expect((await withPassword(register)).status).toBe(200);
    const [written] = await register.office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 1 });
    expect([written?.operation, written?.why]).toEqual(['signIn', 'signIn.pastProvider']);
    const out = await post(register, 'sign-out', {}, { cookie: 'dagsljus_session=none' });
    expect(await out.json()).toEqual({ signedOut: true });
    await stopAll();
  });

  it('passwords can be switched off, and with them invitations and the first run', async () => {
    const register = await started({ LOCAL_ACCOUNTS: '0' });
    expect(await register.app.get(FirstRun, { strict: false }).newCode()).toBeNull();
    const answers = [
      await withPassword(register),
      await post(register, 'accept-invitation', { code: 'a', password }),
      await post(register, 'first-run', { code: 'a', password, username: 'a', displayName: 'A' }),
    ];
    for (const answer of answers) {
      expect([answer.status, await answer.json()]).toMatchObject([
        403,
        { error: { reasons: [{ code: 'signIn.passwordsOff' }] } },
      ]);
    }
    provider.person['roles'] = ['admins'];
    expect((await new Browser(register).signIn()).status).toBe(303);
    await stopAll();
  });

  it('the register does not start with roles that there are not', async () => {
    const register = await started({});
    const [auditLog, clock] = [register.app.get(AuditLog, { strict: false }), register.clock];
    const settings = readConfiguration({
      ...provider.settings,
      OIDC_ROLES_CLAIM: 'roles',
      OIDC_ROLES: 'a=OWNER@*',
    });
    expect(() => new ClaimedRoles(settings, auditLog, clock)).toThrow(
      'OIDC_ROLES names the role OWNER; there are RECORDER',
    );
    await stopAll();
  });

  it('somebody without a role does not keep the first administrator out', async () => {
    const register = await started({});
    await new Browser(register).signIn();
    expect(await register.app.get(FirstRun, { strict: false }).newCode()).toMatch(/^[A-Z0-9-]+$/);
    await stopAll();
  });

  it('people are known by another claim, and their roles lie deeper, when the settings say so', async () => {
    const register = await started({
      OIDC_SUBJECT_CLAIM: 'oid',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_NAME_CLAIM: 'groups',
    });
    await openBody(register);
    provider.person = {
      sub: 'pairwise',
      oid: 'object-1',
      groups: 'Eva',
      realm_access: { roles: ['admins'] },
    };
    expect((await new Browser(register).signIn()).status).toBe(303);
    const [account] = await register.office.manager.find(Account);
    expect([account?.subject, account?.issuer, account?.displayName]).toEqual([
      'object-1',
      provider.issuer,
      'Eva',
    ]);
    expect(
      await register.office.manager.countBy(AccountRole, { byProvider: true, role: Role.ADMINISTRATOR }),
    ).toBe(1);
    provider.person = { sub: 'no-oid', name: 'Anna Ås' };
    expect((await new Browser(register).signIn()).status).toBe(403);
    await stopAll();
  });

  it('what the token does not tell is asked for once more, and believed of the same person only', async () => {
    const register = await started({});
    await openBody(register);
    provider.person['roles'] = ['admins'];
    provider.tampering.token = (claims) => provider.sign(without(claims, 'name', 'roles'));
    expect((await new Browser(register).signIn()).status).toBe(303);
    const [account] = await register.office.manager.find(Account);
    expect(account?.displayName).toBe('Anna Ås');
    expect(await register.office.manager.countBy(AccountRole, { byProvider: true })).toBe(1);
    provider.tampering.token = (claims) => provider.sign({ ...without(claims, 'name'), sub: 'another' });
    expect((await new Browser(register).signIn()).status).toBe(403);
    provider.tampering = {};
    await stopAll();
  });

  it('the register can prove itself by a key, which signs for this provider alone, instead of a secret', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'register-1' };
    const register = await started({ OIDC_CLIENT_SECRET: '', OIDC_CLIENT_KEY: JSON.stringify(jwk) });
    const proofs: string[] = [];
    // The provider of the tests knows the secret alone, so it is given that in the proof's place.
    provider.takeSecretInBody();
    provider.tampering.tokenRequest = (body) => {
      proofs.push(body.get('client_assertion') ?? '');
      expect(body.get('client_assertion_type')).toBe(
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      );
      for (const name of ['client_assertion', 'client_assertion_type']) body.delete(name);
      body.set('client_secret', provider.settings['OIDC_CLIENT_SECRET'] ?? '');
    };
    expect((await new Browser(register).signIn()).status).toBe(303);
    const { payload, protectedHeader } = await jwtVerify(proofs[0] ?? '', publicKey, {
      audience: provider.issuer,
    });
    expect([payload.iss, payload.sub, protectedHeader.kid, protectedHeader.alg]).toEqual([
      'dagsljus',
      'dagsljus',
      'register-1',
      'ES256',
    ]);
    provider.tampering = {};
    await stopAll();
  });
});
