import { Sessions } from '../../src/office/accounts/sign-in/sessions.service.js';
import type { TestApp } from './test-app.js';

/** A page of the office as a browser without JavaScript has it. */
export interface OfficeView {
  status: number;
  path: string;
  html: string;
}

/** The files that a form sends, by their fields. */
export type SentFiles = Readonly<Record<string, readonly [name: string, content: string | Buffer]>>;

/** A browser without JavaScript: keeps cookies, follows redirections, sends forms with what their page put into them. */
export class OfficeBrowser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly register: TestApp) {}

  async get(path: string): Promise<OfficeView> {
    return this.ask(path, { method: 'GET' });
  }

  /** Sends a form to an address, in parts where it may have files; the token is the one of the page that was looked at last. */
  async post(
    path: string,
    fields: Record<string, string | readonly string[]> = {},
    files?: SentFiles,
  ): Promise<OfficeView> {
    const body = files ? new FormData() : new URLSearchParams();
    body.append('csrf', this.csrf);
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    for (const [field, [name, content]] of Object.entries(files ?? {}))
      (body as FormData).append(field, new Blob([new Uint8Array(Buffer.from(content))]), name);
    return this.ask(path, { method: 'POST', body });
  }

  csrf = '';

  private async ask(path: string, init: RequestInit): Promise<OfficeView> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html', 'accept-language': 'sv', 'sec-fetch-site': 'same-origin' };
    const response = await fetch(`${this.register.url}${path}`, { ...init, headers, redirect: 'manual' });
    this.keep(response.headers.getSetCookie());
    const location = response.headers.get('location');
    if (response.status === 303 && location) return this.get(location);
    const html = await response.text();
    this.csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.csrf;
    return { status: response.status, path, html };
  }

  /** Takes the cookies that an answer brought. */
  keep(set: readonly string[]): void {
    for (const line of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (line.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** A browser in which somebody has signed in. */
export async function browserOf(register: TestApp, accountId: string): Promise<OfficeBrowser> {
  const { secret } = await register.app
    .get(Sessions, { strict: false })
    .open(register.office.manager, accountId);
  const browser = new OfficeBrowser(register);
  browser.cookies.set('dagsljus_session', secret);
  return browser;
}
