import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessToken } from '../src/office/accounts/access-token.entity.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { ask, openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const ISSUE = `mutation ($input: IssueTokenInput!) {
  issueToken(input: $input) { id prefix secret scopes expiresAt publicBodyId }
}`;
const OPEN = 'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { id } }';
const ME = '{ me { roles { publicBodyId roles } scopes } }';

interface Issued {
  id: string;
  prefix: string;
  secret: string;
  expiresAt: string;
}

describe('An access token', () => {
  let register: TestApp;
  let region: PublicBody;
  let committee: PublicBody;
  let official: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    committee = await openBody(register, { parentId: region.id });
    official = await signedIn(register, region.id, Role.RECORDER, Role.ADMINISTRATOR);
  });
  afterAll(() => register.stop());

  async function issue(input: object): Promise<Issued> {
    const { data, errors } = await official.ask(ISSUE, { input: { name: 'Import', ...input } });
    expect(errors).toEqual([]);
    return data?.['issueToken'] as Issued;
  }

  const asToken = (secret: string, document: string, variables: object = {}) =>
    ask(register, document, variables, { authorization: `Bearer ${secret}` });

  const newAccount = (username: string) => ({
    input: { username, displayName: 'Ny', roles: [{ publicBodyId: region.id, role: 'RECORDER' }] },
  });

  it('is told once, and kept as a hash', async () => {
    const { id, secret, prefix, expiresAt } = await issue({ scopes: ['READ'], days: 30 });
    expect(secret).toMatch(/^dgl_[\w-]{43}$/);
    expect(secret.startsWith(prefix)).toBe(true);
    expect(expiresAt).toBe(new Date(register.clock.now().getTime() + 30 * 86_400_000).toISOString());
    const list = 'query ($input: AccountIdInput!) { tokens(input: $input) { id secret } }';
    const { data } = await official.ask(list, { input: { accountId: official.accountId } });
    expect(data?.['tokens']).toContainEqual({ id, secret: null });
    const row = await register.office.manager.findOneByOrFail(AccessToken, { id });
    expect(JSON.stringify(row) + row.tokenHash.toString('latin1')).not.toContain(secret.slice(10));
  });

  it('to read sees all that its account sees, and changes nothing', async () => {
    const { secret } = await issue({ scopes: ['READ'] });
    const { data } = await asToken(secret, ME);
    expect(data?.['me']).toMatchObject({
      roles: expect.arrayContaining([{ publicBodyId: region.id, roles: ['ADMINISTRATOR', 'RECORDER'] }]),
      scopes: ['READ'],
    });
    const { errors } = await asToken(secret, OPEN, newAccount('never'));
    expect(errors[0]?.extensions.reasons?.[0]?.code).toBe('accounts.scopeNotEnough');
  });

  it('uses no role outside its scopes, though its account holds it', async () => {
    const recording = await issue({ scopes: ['RECORD'] });
    expect((await asToken(recording.secret, ME)).data?.['me']).toMatchObject({
      roles: expect.arrayContaining([{ publicBodyId: region.id, roles: ['RECORDER'] }]),
    });
    const { errors } = await asToken(recording.secret, OPEN, newAccount('never'));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const administering = await issue({ scopes: ['ADMINISTER'] });
    expect((await asToken(administering.secret, OPEN, newAccount('by.token'))).errors).toEqual([]);
  });

  it('never gives what its account lacks', async () => {
    const { secret } = await issue({ scopes: ['PUBLISH', 'REGISTER', 'IMPORT'] });
    expect((await asToken(secret, ME)).data?.['me']).toMatchObject({ roles: [] });
  });

  it('may be limited to a body and those below it', async () => {
    const { secret } = await issue({ scopes: ['ADMINISTER'], publicBodyId: committee.id });
    expect((await asToken(secret, ME)).data?.['me']).toMatchObject({
      roles: [{ publicBodyId: committee.id, roles: ['ADMINISTRATOR'] }],
    });
    const { errors } = await asToken(secret, OPEN, newAccount('above'));
    expect(errors[0]?.extensions.reasons?.[0]?.code).toBe('accounts.roleNeeded');
  });

  it('does not issue others, nor end in any other way than its owner wants', async () => {
    const { secret } = await issue({ scopes: ['READ', 'RECORD', 'ADMINISTER'] });
    const { errors } = await asToken(secret, ISSUE, { input: { name: 'Child', scopes: ['READ'] } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await signedIn(register, committee.id, Role.ADMINISTRATOR);
    const revoke = 'mutation ($id: ID!) { revokeToken(input: {id: $id}) { revokedAt } }';
    const { id } = await issue({ scopes: ['READ'] });
    expect((await stranger.ask(revoke, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stops at once when it is revoked, and when its time is over', async () => {
    const revoked = await issue({ scopes: ['READ'] });
    const expiring = await issue({ scopes: ['READ'], days: 1 });
    const revoke = 'mutation ($id: ID!) { revokeToken(input: {id: $id}) { revokedAt } }';
    expect((await asToken(revoked.secret, ME)).status).toBe(200);
    expect((await official.ask(revoke, { id: revoked.id })).errors).toEqual([]);
    const { status, errors } = await asToken(revoked.secret, ME);
    expect([status, errors[0]?.extensions.reasons?.[0]?.code]).toEqual([401, 'signIn.tokenRefused']);
    expect((await asToken(expiring.secret, ME)).status).toBe(200);
    register.clock.pass({ days: 1 });
    expect((await asToken(expiring.secret, ME)).status).toBe(401);
    register.clock.pass({ days: -1 });
  });

  it('lasts at most a year, has a name, and has scopes', async () => {
    for (const wrong of [{ days: 366 }, { days: 0 }, { name: ' ' }, { scopes: [] }]) {
      const input = { name: 'Import', scopes: ['READ'], ...wrong };
      expect((await official.ask(ISSUE, { input })).errors[0]?.extensions.code).toBe('INVALID');
    }
  });

  it('is refused in any other form than a bearer token of ours', async () => {
    const { secret } = await issue({ scopes: ['READ'] });
    for (const authorization of [
      secret,
      `Basic ${secret}`,
      `Bearer ${secret}x`,
      'Bearer dgl_',
      'Bearer',
      '',
    ]) {
      expect((await ask(register, ME, {}, { authorization })).status).toBe(401);
    }
    expect((await ask(register, ME, {}, { cookie: `dagsljus_session=${secret}` })).status).toBe(401);
  });
});
