import { hash } from 'node:crypto';

/** A strong entity tag: another one for everything else. */
export function entityTag(of: string | Buffer): string {
  return `"${hash('sha256', of, 'base64url').slice(0, 32)}"`;
}

/** Whether a caller has this answer already: one of the tags in If-None-Match is it, weak or strong. */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
