import type { Claims } from './claims.rules.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * What is wrong with a logout token whose signature, issuer, audience and times are right, as a code; null when nothing
 * is. An ID token is none, though the same keys sign it.
 */
export function logoutTokenFault(claims: Claims, type: string | undefined): string | null {
  const { nonce, jti, events, sub, sid } = claims;
  const checks: [string, boolean][] = [
    ['typ', type === undefined || /^(application\/)?(logout\+jwt|jwt)$/i.test(type)],
    ['nonce', nonce === undefined],
    ['jti', typeof jti === 'string' && jti !== ''],
    ['events', isObject(events) && isObject(events[EVENT])],
    ['sub', typeof sub === 'string' || typeof sid === 'string'],
  ];
  return checks.find(([, right]) => !right)?.[0] ?? null;
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
