import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/platform/language/language.js';
import { openBrowser } from '../browser.js';
import type { TestApp } from '../test-app.js';
import { Beholder, type Look } from './beholder.js';
import { officePages } from './page-table.js';
import type { PageRow } from './page-row.js';
import { type Places, placesIn } from './places.js';
import { anybodyOf, keptForm } from './whole-office.js';

export const LANGUAGES = ['sv', 'en'] as const;

/** Two people who may do everything in a register, one in each language, at its pages. */
export class Looking {
  private readonly beholders = new Map<Language, { beholder: Beholder; kept: string }>();
  private readonly outside = new Map<Language, Beholder>();
  private places: Places | undefined;

  private constructor(
    readonly register: TestApp,
    private readonly browser: Browser,
  ) {}

  static async at(register: TestApp, program: string, bodyIds: readonly string[]): Promise<Looking> {
    const looking = new Looking(register, await openBrowser(program));
    for (const language of LANGUAGES) {
      looking.outside.set(language, await Beholder.of(register, looking.browser, { language }));
      if (bodyIds.length === 0) continue;
      const accountId = await anybodyOf(register, bodyIds, language);
      const kept = await keptForm(register, accountId);
      const beholder = await Beholder.of(register, looking.browser, { language, accountId });
      looking.beholders.set(language, { beholder, kept });
    }
    return looking;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.register.stop();
  }

  /** Where a page is in this register, once there is something in it. */
  async pathsOf(route: string, { at }: PageRow, language: Language): Promise<readonly string[]> {
    this.places ??= await placesIn(this.register);
    const kept = this.beholders.get(language)?.kept ?? '';
    return at?.({ ...this.places, kept }) ?? [route.replace('GET ', '')];
  }

  /** What has the focus in the page that was looked at last. */
  async focusOf(language: Language, outside = false): Promise<unknown> {
    return this.beholderOf(language, outside).page.evaluate('document.activeElement.tagName');
  }

  /** What the page says that was looked at last. */
  async textOf(language: Language, outside = false): Promise<string> {
    return (await this.beholderOf(language, outside).page.textContent('main')) ?? '';
  }

  /** Expects nothing to be wrong with a page. */
  async expectFit(language: Language, look: Look, outside = false): Promise<void> {
    expect([look.path, await this.beholderOf(language, outside).looksAt(look)]).toEqual([look.path, []]);
  }

  private beholderOf(language: Language, outside: boolean): Beholder {
    const beholder = outside ? this.outside.get(language) : this.beholders.get(language)?.beholder;
    if (!beholder) throw new Error('Nobody is there to look');
    return beholder;
  }
}

export type Case = readonly [route: string, language: Language, row: PageRow];

/** The pages that some rows of the table are about, in each language. */
export function cases(which: (route: string, row: PageRow) => boolean): readonly Case[] {
  return Object.entries(officePages).flatMap(([route, row]) =>
    'never' in row || !which(route, row) ? [] : LANGUAGES.map((language) => [route, language, row] as const),
  );
}
