import { createHmac, timingSafeEqual } from 'node:crypto';

/** What forms carry: it follows from the secret of the cookie, which no other site knows, and does not tell it. */
export function csrfToken(secret: string): string {
  return createHmac('sha256', secret).update('forms of the office').digest('base64url');
}

export function isCsrfToken(given: string, secret: string): boolean {
  const [is, should] = [Buffer.from(given), Buffer.from(csrfToken(secret))];
  return is.length === should.length && timingSafeEqual(is, should);
}
