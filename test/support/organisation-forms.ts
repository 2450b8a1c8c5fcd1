import { expect } from '@jest/globals';
import type { OfficeBrowser, OfficeView } from './office-browser.js';

export const LIST = '/office/organisations';

/** What the form of a new organisation sends besides what somebody typed. */
export const NEW = { '/identifiers': '', '/names': '', '/kind': 'COMPANY', '/country': 'SE' };

/** Adds an organisation by its page; answers its address. */
export async function added(browser: OfficeBrowser, fields: Record<string, string>): Promise<string> {
  await browser.get(`${LIST}/new`);
  const view = await browser.post(`${LIST}/new`, { ...NEW, ...fields });
  expect([view.status, view.path]).toEqual([200, expect.stringMatching(/organisations\/[0-9a-f-]{36}$/)]);
  return view.path;
}

/** The version that the form of a page was made from. */
export function versionIn({ html }: OfficeView): string {
  return /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
}
