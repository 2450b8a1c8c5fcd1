import { expect } from '@jest/globals';
import { Account } from '../../src/office/accounts/account.entity.js';
import { Session } from '../../src/office/accounts/sign-in/session.entity.js';
import { AuditEvent } from '../../src/office/changes/audit-event.entity.js';
import { ask, type OfficeAnswer } from './office.js';
import type { TestApp } from './test-app.js';

/** The address that the public uses, which tests reach at another port. */
export const PUBLIC = 'http://localhost:3000';

/** A browser without pages: it keeps cookies by host and goes where it is sent, one step at a time. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly register: TestApp) {}

  /** The whole way; the register's last answer. */
  async signIn(next?: string): Promise<Response> {
    return this.get(await this.answer(next));
  }

  /** To the provider and through it; the address that it sends the browser back to, not yet followed. */
  async answer(next?: string): Promise<string> {
    const there = await this.begin(next);
    return this.throughProvider(there.headers.get('location') ?? '');
  }

  begin(next?: string): Promise<Response> {
    const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`;
    return this.get(`${PUBLIC}/office/sign-in/oidc${query}`);
  }

  async throughProvider(address: string): Promise<string> {
    let at = address;
    for (let steps = 0; steps < 10 && !at.startsWith(PUBLIC); steps += 1) {
      const answer = await this.get(at);
      const location = answer.headers.get('location');
      if (location === null)
        throw new Error(`The provider does not go on: ${answer.status} ${await answer.text()}`);
      at = new URL(location, at).href;
    }
    return at;
  }

  get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { headers });
  }

  post(
    address: string,
    body: URLSearchParams | string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.send(address, { method: 'POST', body, headers });
  }

  /** What the browser would send along. */
  cookieFor(address: string): string {
    const kept = this.cookies.get(new URL(address).host) ?? new Map<string, string>();
    return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** What the API answers to this browser. */
  api(document: string, variables: object = {}): Promise<OfficeAnswer> {
    return ask(this.register, document, variables, { cookie: this.cookieFor(PUBLIC) });
  }

  private async send(
    address: string,
    init: { method?: string; body?: URLSearchParams | string; headers: Record<string, string> },
  ): Promise<Response> {
    const reached = address.startsWith(PUBLIC) ? this.register.url + address.slice(PUBLIC.length) : address;
    const headers = { 'accept-language': 'en', cookie: this.cookieFor(address), ...init.headers };
    const answer = await fetch(reached, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) this.keep(new URL(address).host, cookie);
    return answer;
  }

  private keep(host: string, cookie: string): void {
    const kept = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, kept);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) kept.delete(name);
    else kept.set(name, value);
  }
}

/** Nothing was opened, nothing is told but a sentence, and the audit log knows why. */
export async function expectRefused(
  { office: { manager } }: TestApp,
  attempt: () => Promise<Response>,
  why: string | RegExp,
): Promise<void> {
  const count = async () => [await manager.count(Session), await manager.count(Account)];
  const before = await count();
  const answer = await attempt();
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
  const { error } = (await answer.json()) as { error: { code: string; reasons: { code: string }[] } };
  expect([error.code, error.reasons.map(({ code }) => code)]).toEqual([
    'FORBIDDEN',
    [expect.stringMatching(/^oidc\.(notProven|noAttempt|stopped)$/)],
  ]);
  expect(await count()).toEqual(before);
  const [written] = await manager.find(AuditEvent, { order: { id: 'DESC' }, take: 1 });
  const expected = typeof why === 'string' ? why : expect.stringMatching(why);
  expect([written?.operation, written?.why]).toEqual(['signInRefused', expected]);
}

/** Claims but for some of them. */
export function without(claims: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)));
}
