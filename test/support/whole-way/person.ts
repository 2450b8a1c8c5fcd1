import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../test-app.js';

export const PASSWORD = 'fyra glada grodor i gräset';

/** Somebody at a browser, who counts the pages that they see, and the fields that they type and choose in. */
export class Person {
  pages = 0;
  typed = 0;
  chosen = 0;

  private constructor(
    readonly url: string,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(8000);
    page.on('load', () => (this.pages += 1));
    page.on('pageerror', (error) => {
      throw error;
    });
    page.on('dialog', (dialog) => void dialog.accept());
  }

  static async at(
    { url }: TestApp,
    browser: Browser,
    { javaScript = true, width = 1100 } = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 800 },
      locale: 'sv-SE',
    });
    return new Person(url, await context.newPage());
  }

  async inAnotherTab(): Promise<Person> {
    return new Person(this.url, await this.page.context().newPage());
  }

  /** Comes to a page that asks who it is, and is let in. */
  async signsIn(username: string, path = '/office', password = PASSWORD): Promise<this> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.fill('[name="/username"]', username);
    await this.page.fill('[name="/password"]', password);
    await this.presses('Logga in');
    return this;
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** Presses a button or a link of the page, and waits for the page that it leads to. */
  async presses(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    const main = this.page.locator('main');
    const button = main.getByRole('button', { name, exact }).or(main.getByRole('link', { name, exact }));
    await this.clicks(button.first());
  }

  async follows(selector: string): Promise<void> {
    await this.clicks(this.page.locator(`main ${selector}`).first());
  }

  /** Types into fields by their names. */
  async types(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.fill(`main [name="${name}"]:not([type=hidden])`, value);
      this.typed += 1;
    }
  }

  /** Chooses one of several, or ticks a box: no typing. */
  async chooses(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      this.chosen += 1;
      const box = this.page.locator(`main input[name="${name}"][value="${value}"]:not([type=hidden])`);
      if ((await box.count()) > 0) await this.ticks(name, value);
      else await this.page.selectOption(`main select[name="${name}"]`, value);
    }
  }

  /** The text of the page, without what stands around it. */
  async reads(): Promise<string> {
    return (await this.page.innerText('main')).replace(/\s+/g, ' ');
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  private async ticks(name: string, value: string): Promise<void> {
    const box = `input[name="${name}"][value="${value}"]:not([type=hidden])`;
    for (const folded of await this.page.locator(`main details:not([open]):has(${box})`).all()) {
      await folded.locator('> summary').click();
    }
    await this.page.locator(`main ${box}`).first().check();
  }

  private async clicks(target: ReturnType<Page['locator']>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), target.click()]);
  }
}
