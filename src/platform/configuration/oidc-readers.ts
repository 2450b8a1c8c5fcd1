import type { RoleOfClaim } from './configuration.js';

// As in readers.ts: each reader turns a text into a value, or throws the rest of the sentence "NAME …".

/** Kept letter by letter: a slash more or less is another issuer. */
export function issuer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (plain && !url.pathname.includes('/.well-known/')) return value;
  return fault('must be an address such as https://login.example.se/realm, without /.well-known/…');
}

export function scopes(value: string): string {
  const each = value.split(/\s+/);
  if (!each.includes('openid')) return fault('must hold openid');
  if (each.some((scope) => PERSONAL_NUMBER.test(scope))) {
    return fault('asks for personal numbers, which the register does not want to know');
  }
  return each.join(' ');
}

/** Addresses and usernames are handed on to the next who is called the same, and an account with them. */
export function claimOfPerson(value: string): string {
  if (SHARED.has(value.toLowerCase()))
    return fault('must not be an e-mail address or a username: use sub or oid');
  if (PERSONAL_NUMBER.test(value)) {
    return fault('must not be the personal number, which the register does not want to know');
  }
  return value;
}

/** `value=ROLE@body`, with commas between. A value may hold commas and equals signs itself, as names in LDAP do. */
export function rolesOfClaims(value: string): RoleOfClaim[] {
  const found = [...value.matchAll(/\s*(\S.*?)\s*=\s*([A-Z]+)@(\*|[a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:,|$)/gy)];
  const read = found.reduce((length, [whole]) => length + whole.length, 0);
  // Two that a comma is missing between would be one value that nobody has.
  const joined = found.some(([, claim = '']) => /=\s*[A-Z]+@/.test(claim));
  if (joined || read !== value.length)
    return fault('must look like recorders=RECORDER@region-x, admins=ADMINISTRATOR@*');
  return found.map(([, claim = '', role = '', body = '']) => ({ value: claim, role, body }));
}

/** It is a secret, so a faulty one is never repeated in the sentence. */
export function privateKey(value: string): Readonly<Record<string, unknown>> {
  const key = parsed(value);
  const usable = typeof key === 'object' && key !== null && 'kty' in key && 'd' in key;
  return usable ? { ...key } : fault('must be a private key as a JWK on one line: {"kty":"RSA","kid":"…",…}');
}

const SHARED = new Set(['email', 'mail', 'preferred_username', 'unique_name', 'upn', 'username']);
const PERSONAL_NUMBER =
  /personal_?identity_?number|naturalPersonNumber|coordinationNumber|personnummer|personalnumber|\bssn\b/i;

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function fault(sentence: string): never {
  throw new Error(sentence);
}
