import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text: cookies, tokens and one-time codes. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret. It is random, so one round of SHA-256 is enough. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
