import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { TestApp } from './test-app.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is on this machine; undefined when there is none, and that is told. */
export function findBrowser(untested: string): string | undefined {
  const found = PLACES.find((place) => existsSync(place));
  if (!found) process.stderr.write(`\nSKIPPED: there is no Chromium here, so ${untested} was NOT tested.\n`);
  return found;
}

export function openBrowser(executablePath: string): Promise<Browser> {
  // Its own sandbox cannot be had by root, or inside most containers.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page of the register as somebody sees it, with what the browser had against it. */
export interface Visit {
  page: Page;
  /** Errors, warnings and violations of the security policy. */
  complaints: string[];
  /** What was asked of anybody but the register. */
  elsewhere: string[];
  end: () => Promise<void>;
}

export async function visit(
  browser: Browser,
  { url }: TestApp,
  path: string,
  { withoutFiles, ...options }: BrowserContextOptions & { withoutFiles?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  if (withoutFiles) await context.route(withoutFiles, (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.goto(`${url}${path}`);
  return { page, complaints, elsewhere, end: () => context.close() };
}
