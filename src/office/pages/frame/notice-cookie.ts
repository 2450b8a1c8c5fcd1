import { createHmac } from 'node:crypto';

const NAME = 'dagsljus_notice';
const LONGEST = 600;
// No sentence begins so.
const WARNS = '! ';

/** A sentence about what happened. */
export interface Notice {
  text: string;
  /** Whether it tells of something that was not done. */
  warns: boolean;
}

/** The header that carries a sentence to the next page: signed, so that nobody else can put words there. */
export function noticeCookie({ text, warns }: Notice, secret: string): string {
  const told = Buffer.from((warns ? WARNS : '') + text.slice(0, LONGEST)).toString('base64url');
  return `${NAME}=${told}.${signature(told, secret)}; Path=/office; Max-Age=60; HttpOnly; SameSite=Lax`;
}

export const NO_NOTICE = `${NAME}=; Path=/office; Max-Age=0; HttpOnly; SameSite=Lax`;

/** The sentence that a request carries. */
export function noticeIn(cookies: string | undefined, secret: string): Notice | null {
  const [, told, signed] = /(?:^|;\s*)dagsljus_notice=([\w-]+)\.([\w-]+)/.exec(cookies ?? '') ?? [];
  if (told === undefined || signed !== signature(told, secret)) return null;
  const text = Buffer.from(told, 'base64url').toString();
  const warns = text.startsWith(WARNS);
  return { text: warns ? text.slice(WARNS.length) : text, warns };
}

function signature(told: string, secret: string): string {
  return createHmac('sha256', secret).update(`notice ${told}`).digest('base64url');
}
