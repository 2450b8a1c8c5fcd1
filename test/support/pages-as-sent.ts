import type { TestApp } from './test-app.js';

/** Looks at pages as they are sent. */
export function lookingAt(register: () => TestApp) {
  const page = (path: string) => fetch(register().url + path, { redirect: 'manual' });
  return { page, htmlAt: async (path: string) => (await page(path)).text() };
}

/** The address of the link with a text, as a browser follows it; empty where there is none. */
export function linkIn(html: string, text: string): string {
  const [, href = ''] = new RegExp(`href="([^"]+)"[^>]*>${text}<`).exec(html) ?? [];
  return href.replaceAll('&amp;', '&');
}

/** What a page says, in one line, without its marks. */
export function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
