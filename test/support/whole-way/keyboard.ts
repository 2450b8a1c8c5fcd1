import type { Page } from 'playwright-core';

/** Somebody without a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes on with the tabulator until something has the focus. */
  async reaches(selector: string): Promise<void> {
    const here = `document.activeElement.matches(${JSON.stringify(selector)})`;
    for (let steps = 0; steps < 150; steps += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.evaluate(here)) === true) return;
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  async types(name: string, text: string): Promise<void> {
    await this.reaches(`main [name="${name}"]`);
    await this.page.keyboard.type(text);
  }

  /** Chooses among radio buttons, which are one stop, with the arrows. */
  async chooses(name: string, value: string): Promise<void> {
    await this.reaches(`main input[name="${name}"]`);
    await this.page.keyboard.press('Space');
    for (let steps = 0; steps < 15; steps += 1) {
      const chosen = `document.querySelector('main input[name="${name}"]:checked')?.value`;
      if ((await this.page.evaluate(chosen)) === value) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows do not reach ${value}`);
  }

  async ticks(name: string, value: string): Promise<void> {
    await this.reaches(`main input[type=checkbox][name="${name}"][value="${value}"]`);
    await this.page.keyboard.press('Space');
  }

  /** Presses a button or follows a link, and waits for the page that it leads to. */
  async enters(selector: string): Promise<void> {
    await this.reaches(selector);
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press('Enter')]);
  }
}
