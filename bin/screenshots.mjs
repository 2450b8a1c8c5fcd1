// Pictures of every page into docs/screenshots: a demonstration register of its own is started, looked at, and removed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { prepare } from './preparation.mjs';
import { publicPages, visits } from './screenshot-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'screenshots');
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const WIDTHS = { wide: 1100, narrow: 320 };
const PORT = process.env.PORT ?? '3999';
const url = `http://localhost:${PORT}`;

prepare();
const dataDir = mkdtempSync(join(tmpdir(), 'dagsljus-screenshots-'));
const server = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
  env: { ...process.env, PORT, DAGSLJUS_DATA_DIR: dataDir, DAGSLJUS_DEMO: '1', DATABASE_URL: '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await untilReady();
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserHere(), args: ['--no-sandbox'] });
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const language of ['sv', 'en']) await takeAll(browser, { size, width, language });
  }
  await browser.close();
} finally {
  server.kill();
  await pause(3000);
  rmSync(dataDir, { recursive: true, force: true });
}

async function takeAll(browser, look) {
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 } });
  for (const { name, path } of publicPages(look.language)) await take(context, look, { name, path });
  await context.close();
  for (const { who, pages } of visits) {
    const signedIn = await browser.newContext({ viewport: { width: look.width, height: 900 } });
    await signIn(signedIn, who, look.language);
    for (const page of pages) await take(signedIn, look, page);
    await signedIn.close();
  }
}

/** A page by its address, or by the link that leads to it from another. */
async function take(context, { size, language }, { name, path, link }) {
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  if (link) {
    const found = page.locator(link).first();
    if ((await found.count()) === 0) throw new Error(`${path} has no ${link}`);
    await page.goto(new URL(await found.getAttribute('href'), url).href);
  }
  await page.screenshot({ path: join(folder, `${name}-${language}-${size}.png`), fullPage: true });
  process.stdout.write(`${name} ${language} ${size}\n`);
  await page.close();
}

async function signIn(context, username, language) {
  const accounts = readFileSync(join(dataDir, 'demonstration-accounts.txt'), 'utf8');
  const password = new RegExp(`^${username}\\s+(\\S+)`, 'm').exec(accounts)?.[1];
  const page = await context.newPage();
  await page.goto(`${url}/office/sign-in`);
  await page.fill('[name="/username"]', username);
  await page.fill('[name="/password"]', password);
  await page.click('main button');
  if ((await page.getAttribute('html', 'lang')) !== language) {
    await page.click('form[action="/office/language"] button');
  }
  await page.close();
}

async function untilReady() {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok && existsSync(join(dataDir, 'demonstration-accounts.txt'))) return;
    await pause(500);
  }
  throw new Error('The register did not start.');
}

function browserHere() {
  const found = PLACES.find((place) => existsSync(place));
  if (!found) throw new Error('Chromium is needed: apt-get install chromium');
  return found;
}
