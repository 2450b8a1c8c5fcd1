import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { Language } from '../../../src/platform/language/language.js';
import { browserOf } from '../office-browser.js';
import type { TestApp } from '../test-app.js';
import { obstaclesOn } from './obstacles.js';
import { faultsOfHtml } from './valid-html.js';
import { wordsAmissOn } from './words-amiss.js';

const WIDE = 1100;
const NARROW = 320;
const MOST_BYTES = 150_000;

/** A page to look at. */
export interface Look {
  path: string;
  /** What is done on it before it is looked at. */
  act?: (page: Page) => Promise<unknown>;
  /** Whether it is to say that something is wrong. */
  faulty?: boolean;
}

/** Somebody who looks at pages, and says what is wrong with them. */
export class Beholder {
  private readonly faults: string[] = [];
  private answer: Response | null = null;

  private constructor(
    private readonly url: string,
    private readonly language: Language,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => this.faults.push(`error in the page: ${message}`));
    page.on('console', (message) => {
      // A form that is not accepted is answered with a status that browsers call an error.
      const refused = message.text().includes('status of 4');
      if (['error', 'warning'].includes(message.type()) && !refused) this.faults.push(message.text());
    });
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !asked.startsWith('data:')) this.faults.push(`asks ${asked}`);
    });
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.status() !== 303) this.answer = response;
    });
  }

  /** Somebody with an account, in its language; without one, somebody who has not signed in. */
  static async of(
    register: TestApp,
    browser: Browser,
    { language, accountId }: { language: Language; accountId?: string },
  ): Promise<Beholder> {
    const context = await contextFor(browser, language);
    if (accountId !== undefined) {
      const value = (await browserOf(register, accountId)).cookies.get('dagsljus_session') ?? '';
      await context.addCookies([{ name: 'dagsljus_session', value, url: register.url }]);
    }
    return new Beholder(register.url, language, await context.newPage());
  }

  /** All that is wrong with a page, in words; nothing when it is as it should be. */
  async looksAt({ path, act, faulty = false }: Look): Promise<string[]> {
    this.faults.length = 0;
    await this.page.goto(`${this.url}${path}`);
    if (act) await act(this.page);
    this.isAnsweredRightly(faulty);
    await this.isServedRightly();
    const isTold = (faulty && act !== undefined) || (await this.saysWhatIsWrong());
    this.faults.push(...(await wordsAmissOn(this.page, this.language, isTold)));
    this.faults.push(...(await obstaclesOn(this.page)));
    await this.isNarrowEnough();
    return [...this.faults];
  }

  // Where there is a list of what is wrong the title says so, too.
  private async saysWhatIsWrong(): Promise<boolean> {
    return (await this.page.locator('ds-error-summary').count()) > 0;
  }

  private isAnsweredRightly(faulty: boolean): void {
    const status = this.answer?.status() ?? 0;
    if (!(faulty ? [400, 404, 409, 410] : [200]).includes(status)) this.faults.push(`answers ${status}`);
  }

  private async isServedRightly(): Promise<void> {
    const html = (await this.answer?.text()) ?? '';
    // Data for search engines are no script.
    const inline =
      /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")[^>]*>|<style[\s>]|\sstyle="|\son\w+="/.exec(
        html,
      )?.[0];
    if (inline) this.faults.push(`inline: ${inline}`);
    this.faults.push(...(await faultsOfHtml(html)));
    const style = /href="(\/[^"]+\.css)"/.exec(html)?.[1];
    const bytes = Buffer.byteLength(html) + (style ? await bytesOf(`${this.url}${style}`) : 0);
    if (bytes > MOST_BYTES) this.faults.push(`${bytes} bytes without scripts`);
  }

  private async isNarrowEnough(): Promise<void> {
    await this.page.setViewportSize({ width: NARROW, height: 800 });
    const width = await this.page.evaluate('document.documentElement.scrollWidth');
    await this.page.setViewportSize({ width: WIDE, height: 800 });
    if (width !== NARROW) this.faults.push(`${String(width)} pixels wide where there are ${NARROW}`);
  }
}

function contextFor(browser: Browser, language: Language): Promise<BrowserContext> {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const viewport = { width: WIDE, height: 800 };
  // What folds out is there at once.
  return browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
}

const styles = new Map<string, Promise<number>>();

/** What a style sheet is on its way: packed. */
function bytesOf(url: string): Promise<number> {
  const path = new URL(url).pathname;
  let known = styles.get(path);
  if (!known) {
    known = fetch(url).then(async (response) => gzipSync(Buffer.from(await response.arrayBuffer())).length);
    styles.set(path, known);
  }
  return known;
}
