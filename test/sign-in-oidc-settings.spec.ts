import { describe, expect, it } from '@jest/globals';
import { ConfigurationFault, readConfiguration } from '../src/platform/configuration/read-configuration.js';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.faults;
    throw error;
  }
}

const right = { OIDC_ISSUER: 'https://login.example.se/', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };

describe('The settings of an identity provider', () => {
  it('are taken as they are given, the issuer letter by letter', () => {
    expect(readConfiguration(right)).toMatchObject({
      oidcIssuer: 'https://login.example.se/',
      oidcScopes: 'openid profile',
      oidcSubjectClaim: 'sub',
      oidcNameClaim: 'name',
      oidcRoles: [],
      localAccounts: true,
    });
    expect(readConfiguration({}).oidcIssuer).toBeUndefined();
  });

  it.each([
    [{ OIDC_ISUER: 'x' }, 'OIDC_ISUER is not a setting that Dagsljus knows; the README lists them all.'],
    [{ OIDC_CLIENT_ID: undefined }, 'OIDC_ISSUER needs OIDC_CLIENT_ID.'],
    [
      { OIDC_CLIENT_SECRET: undefined },
      'OIDC_ISSUER needs OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY, and not both.',
    ],
    [
      { OIDC_CLIENT_KEY: '{"kty":"RSA","d":"x"}' },
      'OIDC_ISSUER needs OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY, and not both.',
    ],
    [{ OIDC_ISSUER: undefined }, 'OIDC_CLIENT_ID needs OIDC_ISSUER.'],
    [
      { OIDC_ISSUER: 'https://login.example.se/.well-known/openid-configuration' },
      'OIDC_ISSUER must be an address such as https://login.example.se/realm, without /.well-known/….',
    ],
    [
      { OIDC_ISSUER: 'http://login.example.se' },
      'OIDC_ISSUER is http: whoever is on the way could sign in as anybody. See OIDC_ALLOW_HTTP.',
    ],
    [{ OIDC_SCOPES: 'profile' }, 'OIDC_SCOPES must hold openid.'],
    [
      { OIDC_SCOPES: 'openid https://id.oidc.se/scope/naturalPersonNumber' },
      'OIDC_SCOPES asks for personal numbers, which the register does not want to know.',
    ],
    [
      { OIDC_SCOPES: 'openid https://frejaeid.com/oidc/scopes/personalIdentityNumber' },
      'OIDC_SCOPES asks for personal numbers, which the register does not want to know.',
    ],
    [
      { OIDC_SUBJECT_CLAIM: 'email' },
      'OIDC_SUBJECT_CLAIM must not be an e-mail address or a username: use sub or oid.',
    ],
    [
      { OIDC_SUBJECT_CLAIM: 'https://id.oidc.se/claim/personalIdentityNumber' },
      'OIDC_SUBJECT_CLAIM must not be the personal number, which the register does not want to know.',
    ],
    [{ OIDC_ROLES_CLAIM: 'roles' }, 'OIDC_ROLES and OIDC_ROLES_CLAIM need each other.'],
    [
      { OIDC_ROLES_CLAIM: 'roles', OIDC_ROLES: 'admins:ADMINISTRATOR' },
      'OIDC_ROLES must look like recorders=RECORDER@region-x, admins=ADMINISTRATOR@*.',
    ],
    [
      { OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_KEY: 'hunter2' },
      'OIDC_CLIENT_KEY must be a private key as a JWK on one line: {"kty":"RSA","kid":"…",…}.',
    ],
  ])('are refused with a sentence: %j', (changed, sentence) => {
    const given = Object.entries({ ...right, ...changed }).filter(([, value]) => value !== undefined);
    expect(faultsOf(Object.fromEntries(given) as Record<string, string>)).toEqual([sentence]);
  });

  it('allow http on this machine, and elsewhere when told so', () => {
    for (const issuer of ['http://localhost:8080/realms/x', 'http://127.0.0.1:9', 'http://[::1]:9']) {
      expect(faultsOf({ ...right, OIDC_ISSUER: issuer })).toEqual([]);
    }
    expect(faultsOf({ ...right, OIDC_ISSUER: 'http://127.evil.example' })).toHaveLength(1);
    expect(faultsOf({ ...right, OIDC_ISSUER: 'http://keycloak:8080', OIDC_ALLOW_HTTP: '1' })).toEqual([]);
  });

  it('may switch passwords off only where one can sign in otherwise', () => {
    expect(faultsOf({ LOCAL_ACCOUNTS: '0' })).toEqual([
      'LOCAL_ACCOUNTS=0 needs OIDC_ISSUER: nobody could sign in.',
    ]);
    expect(faultsOf({ ...right, LOCAL_ACCOUNTS: '0' })).toEqual([]);
  });
});
