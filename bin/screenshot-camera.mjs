// Takes pictures of pages as somebody sees them: signed in or not, in one language, on screens of several kinds.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LOCALES = { sv: 'sv-SE', en: 'en-GB' };
const LEAST_HEIGHT = 800;
const GREATEST_HEIGHT = 16_000;

/** How a page is seen: by name, what is different from the usual. */
const LOOKS = {
  wide: { width: 1100 },
  narrow: { width: 320 },
  dark: { width: 1100, colorScheme: 'dark' },
  print: { width: 720, media: 'print' },
  readme: { width: 1100, height: 860 },
};

export async function openBrowser() {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (!executablePath) {
    throw new Error('There is no Chromium here. On Debian and Ubuntu: apt-get install chromium');
  }
  // Its own sandbox cannot be had by root, or inside most containers.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The pages of one visitor in one language. */
export class Camera {
  #addresses = new Map();
  #status = 0;

  constructor({ browser, register, language, who, folder, pages }) {
    Object.assign(this, { browser, register, language, who, folder, pages });
  }

  async open() {
    const context = await this.browser.newContext({ locale: LOCALES[this.language] });
    this.page = await context.newPage();
    this.page.on('response', (response) => {
      const status = response.status();
      if (response.request().isNavigationRequest() && (status < 300 || status > 399)) this.#status = status;
    });
    if (this.who) await this.#signIn();
  }

  async close() {
    await this.page.context().close();
  }

  /** A page is fetched once for all the looks. */
  async take(entry, looks) {
    await this.#go(await this.#addressOf(entry));
    if (!entry.press) this.#refuseOther(entry);
    for (const [field, text] of Object.entries(entry.fill ?? {})) {
      await this.page.fill(`[name="${field}"]`, text);
    }
    if (entry.press) {
      await Promise.all([
        this.page.waitForEvent('domcontentloaded'),
        this.page.locator(entry.press).first().click(),
      ]);
      await this.page.waitForLoadState();
    }
    // What a program of the page puts there comes later.
    if (entry.until) await this.page.locator(entry.until).first().waitFor();
    for (const look of looks) await this.#shoot(entry.name, look);
  }

  async #addressOf(entry) {
    const known = this.#addresses.get(entry.name);
    if (known) return known;
    const address = await this.#find(entry);
    this.#addresses.set(entry.name, address);
    return address;
  }

  async #find({ route, path = route, from, make, find }) {
    if (make) return this.#made(from, make);
    if (find) return `${this.language === 'en' ? '/en' : ''}${await find(this.register.files)}`;
    if (from) return this.#linkOn(from, route);
    return typeof path === 'string' ? path : path[this.language];
  }

  /** Where something ends that is done on a page; it is done once. */
  async #made(from, make) {
    if (from) await this.#go(await this.#addressOf(this.pages.find((page) => page.name === from)));
    const { url, database } = this.register;
    await make({ page: this.page, url, database, language: this.language });
    return this.page.url().slice(this.register.url.length);
  }

  async #linkOn(name, route) {
    const address = await this.#addressOf(this.pages.find((page) => page.name === name));
    await this.#go(address);
    const links = await this.page.locator('main a[href]').evaluateAll((all) => all.map((link) => link.href));
    const pattern = new RegExp(`^(/en)?${route.replace(/:\w+/g, '(?!new$|duplicates$)[^/]+')}$`);
    const found = links.find((link) => pattern.test(new URL(link).pathname));
    if (!found) throw new Error(`No link on ${name} (${address}) leads to ${route}.`);
    return found.slice(new URL(found).origin.length);
  }

  async #go(address) {
    const to = `${this.register.url}${address}`;
    if (this.page.url() !== to) await this.page.goto(to);
  }

  /** A picture of a refusal, where none is wanted, is none of the page. */
  #refuseOther({ answers = 200 }) {
    if (this.#status !== answers) throw new Error(`The answer was ${this.#status}, not ${answers}.`);
  }

  async #shoot(name, look) {
    const { width, height: fixed, colorScheme = 'light', media = 'screen' } = LOOKS[look];
    await this.page.emulateMedia({ colorScheme, media });
    await this.page.setViewportSize({ width, height: LEAST_HEIGHT });
    // As high as the page is: what sticks to the bottom of a screen is at the bottom of the picture.
    const whole = await this.page.evaluate('document.documentElement.scrollHeight');
    const height = fixed ?? Math.min(Math.max(whole, LEAST_HEIGHT), GREATEST_HEIGHT);
    await this.page.setViewportSize({ width, height });
    const file = look === 'readme' ? `readme-${name}` : `${name}-${this.language}-${look}`;
    await this.page.screenshot({ path: join(this.folder, `${file}.png`) });
  }

  async #signIn() {
    await this.#go('/office/sign-in');
    await this.page.fill('[name="/username"]', this.who);
    await this.page.fill('[name="/password"]', this.register.passwordOf(this.who));
    await this.page.click('main button');
    await this.page.waitForURL((url) => !url.pathname.startsWith('/office/sign-in'));
    if ((await this.page.getAttribute('html', 'lang')) !== this.language) {
      await this.page.click('form[action="/office/language"] button');
      await this.page.waitForSelector(`html[lang="${this.language}"]`);
    }
  }
}
