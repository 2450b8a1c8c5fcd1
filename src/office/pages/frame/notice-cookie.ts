import { createHmac } from 'node:crypto';

const NAME = 'dagsljus_notice';
const LONGEST = 600;

/** The header that carries a sentence to the next page: signed, so that nobody else can put words there. */
export function noticeCookie(text: string, secret: string): string {
  const told = Buffer.from(text.slice(0, LONGEST)).toString('base64url');
  return `${NAME}=${told}.${signature(told, secret)}; Path=/office; Max-Age=60; HttpOnly; SameSite=Lax`;
}

export const NO_NOTICE = `${NAME}=; Path=/office; Max-Age=0; HttpOnly; SameSite=Lax`;

/** The sentence that a request carries. */
export function noticeIn(cookies: string | undefined, secret: string): string | null {
  const [, told, signed] = /(?:^|;\s*)dagsljus_notice=([\w-]+)\.([\w-]+)/.exec(cookies ?? '') ?? [];
  if (told === undefined || signed !== signature(told, secret)) return null;
  return Buffer.from(told, 'base64url').toString();
}

function signature(told: string, secret: string): string {
  return createHmac('sha256', secret).update(`notice ${told}`).digest('base64url');
}
