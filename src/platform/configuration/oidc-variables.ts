import type { Configuration } from './configuration.js';
import { claimOfPerson, issuer, privateKey, rolesOfClaims, scopes } from './oidc-readers.js';
import { flag, text } from './readers.js';
import type { Variable } from './variable.js';

type OidcKey = Extract<keyof Configuration, `oidc${string}` | 'localAccounts'>;
type OidcVariables = { readonly [Key in OidcKey]-?: Variable<Configuration[Key]> };

/** The variables of signing in through an identity provider; docs/sign-in.md tells what they are for each of them. */
export const oidcVariables: OidcVariables = {
  oidcIssuer: {
    name: 'OIDC_ISSUER',
    description:
      'The identity provider that officials sign in through (docs/sign-in.md), exactly as it calls itself',
    fallback: '',
    read: issuer,
  },
  oidcAllowHttp: {
    name: 'OIDC_ALLOW_HTTP',
    description: 'Whether the identity provider may be asked over http on other machines than this: 1 or 0',
    fallback: '0',
    read: flag,
  },
  oidcClientId: {
    name: 'OIDC_CLIENT_ID',
    description: 'The name of the register at the identity provider',
    fallback: '',
    read: text,
  },
  oidcClientSecret: {
    name: 'OIDC_CLIENT_SECRET',
    description: 'The secret of the register at the identity provider',
    fallback: '',
    read: text,
  },
  oidcClientKey: {
    name: 'OIDC_CLIENT_KEY',
    description: 'Instead of a secret, a private key (private_key_jwt): a JWK on one line',
    fallback: '',
    read: privateKey,
  },
  oidcScopes: {
    name: 'OIDC_SCOPES',
    description: 'What the identity provider is asked to tell, with spaces between',
    fallback: 'openid profile',
    read: scopes,
  },
  oidcName: {
    name: 'OIDC_NAME',
    description: 'What the button to sign in says, such as Region X; the host of the issuer when not set',
    fallback: '',
    read: text,
  },
  oidcSubjectClaim: {
    name: 'OIDC_SUBJECT_CLAIM',
    description: 'The claim that stays with one person for ever; oid for Entra ID',
    fallback: 'sub',
    read: claimOfPerson,
  },
  oidcNameClaim: {
    name: 'OIDC_NAME_CLAIM',
    description: 'The claim with the name that colleagues see',
    fallback: 'name',
    read: text,
  },
  oidcEmailClaim: {
    name: 'OIDC_EMAIL_CLAIM',
    description: 'The claim with the e-mail address for notices; none without it',
    fallback: '',
    read: text,
  },
  oidcRolesClaim: {
    name: 'OIDC_ROLES_CLAIM',
    description: 'The claim that roles follow from, with dots down into it: roles, realm_access.roles',
    fallback: '',
    read: text,
  },
  oidcRoles: {
    name: 'OIDC_ROLES',
    description:
      'Which value gives which role in which public body: recorders=RECORDER@region-x, admins=ADMINISTRATOR@*',
    fallback: '',
    read: rolesOfClaims,
  },
  localAccounts: {
    name: 'LOCAL_ACCOUNTS',
    description: 'Whether one can sign in with a password: 1 or 0',
    fallback: '1',
    read: flag,
  },
};
