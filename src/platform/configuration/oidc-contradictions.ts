import type { Configuration } from './configuration.js';

/** What is wrong with the settings of an identity provider that no setting alone can tell. */
export function oidcContradictions(settings: Configuration): string[] {
  return settings.oidcIssuer === undefined ? withoutProvider(settings) : withProvider(settings);
}

function withoutProvider({ oidcClientId, localAccounts }: Configuration): string[] {
  const faults: string[] = [];
  if (oidcClientId !== undefined) faults.push('OIDC_CLIENT_ID needs OIDC_ISSUER.');
  if (!localAccounts) faults.push('LOCAL_ACCOUNTS=0 needs OIDC_ISSUER: nobody could sign in.');
  return faults;
}

function withProvider(settings: Configuration): string[] {
  const { oidcIssuer = '', oidcAllowHttp, oidcClientId, oidcRolesClaim, oidcRoles } = settings;
  const faults: string[] = [];
  if (oidcClientId === undefined) faults.push('OIDC_ISSUER needs OIDC_CLIENT_ID.');
  if ((settings.oidcClientSecret === undefined) === (settings.oidcClientKey === undefined)) {
    faults.push('OIDC_ISSUER needs OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY, and not both.');
  }
  if (isFarHttp(oidcIssuer) && !oidcAllowHttp) {
    faults.push('OIDC_ISSUER is http: whoever is on the way could sign in as anybody. See OIDC_ALLOW_HTTP.');
  }
  if ((oidcRolesClaim === undefined) !== (oidcRoles.length === 0)) {
    faults.push('OIDC_ROLES and OIDC_ROLES_CLAIM need each other.');
  }
  return faults;
}

function isFarHttp(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
