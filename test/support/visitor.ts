import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody who comes to the first page, and goes on from there by what can be seen. */
export class Visitor {
  clicks = 0;
  /** Errors of the browser, and what was asked of anybody but the register. */
  readonly complaints: string[] = [];

  private constructor(private readonly page: Page) {}

  static async at(url: string, browser: Browser, device: BrowserContextOptions): Promise<Visitor> {
    const context = await browser.newContext({ ...device, locale: 'sv-SE', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const visitor = new Visitor(page);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visitor.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !asked.startsWith('data:')) visitor.complaints.push(`asks ${asked}`);
    });
    await page.goto(url);
    return visitor;
  }

  /** To a part of the register, by the menu. */
  async goes(name: string): Promise<void> {
    await this.clicked(this.page.locator('header nav').getByRole('link', { name, exact: true }));
  }

  /** Writes into the first search field there is. */
  async looksFor(words: string): Promise<void> {
    const search = this.page.getByRole('search');
    await search.getByRole('searchbox').fill(words);
    await this.clicked(search.getByRole('button'));
  }

  /** By what a list can be narrowed down to. */
  async narrowsTo(value: string): Promise<void> {
    await this.clicked(
      this.page
        .locator('.facets')
        .getByRole('link', { name: new RegExp(`^${value}`) })
        .first(),
    );
  }

  async chooses(label: string, option: string | RegExp): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true });
    const folded = this.page.locator('details.asked-more:not([open]) > summary');
    if (await folded.isVisible()) await folded.click();
    const wanted = select.locator('option').filter({ hasText: option }).first();
    await select.selectOption((await wanted.getAttribute('value')) ?? '');
    await this.clicked(this.page.getByRole('search').getByRole('button'));
  }

  async follows(name: RegExp): Promise<void> {
    await this.clicked(this.page.getByRole('main').getByRole('link', { name }).first());
  }

  async opensFirstMeeting(): Promise<void> {
    await this.clicked(this.page.locator('.meeting-rows h3').getByRole('link').first());
  }

  /** All that stands on the page. */
  reads(): Promise<string> {
    return this.page.getByRole('main').innerText();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  private async clicked(what: ReturnType<Page['locator']>): Promise<void> {
    this.clicks += 1;
    await what.click();
    await this.page.waitForLoadState();
  }
}
