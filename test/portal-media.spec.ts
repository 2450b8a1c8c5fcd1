import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { answerTo, kindOf, pathsIn } from './support/crawling.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { obstaclesOn } from './support/looking/obstacles.js';

const program = findBrowser('how the portal is magnified, printed, and shown in few colours');
const PUBLIC_URL = 'http://localhost:3000';
const OTHERS =
  /^\/(en\/)?(office|graphql|opendata|feeds|assets|charts|embed)\b|\.(xml|txt|csv|json|svg|webmanifest)$/;

/** What cannot be told from what lies behind it where few colours are left. */
const FADED = `(() => {
  const colourOf = (name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: ' + name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const [paper, marked] = [colourOf('Canvas'), colourOf('Mark')];
  const named = (each) => each.outerHTML.slice(0, 120);
  const drawn = [...document.querySelectorAll('main *, header *, footer *')].filter((each) =>
    ['::before', '::after'].some((part) => {
      const { content, maskImage, backgroundColor } = getComputedStyle(each, part);
      return content !== 'none' && maskImage !== 'none' && backgroundColor === paper;
    }));
  const others = [...document.querySelectorAll('mark')].filter((each) =>
    getComputedStyle(each).backgroundColor !== marked);
  const menu = [...document.querySelectorAll('.portal-menu a:not([aria-current])')].filter((each) =>
    getComputedStyle(each).borderBottomColor !== paper);
  return [...drawn, ...others, ...menu].map(named);
})()`;

(program ? describe : describe.skip)('Every kind of page of the portal', () => {
  let browser: Browser;
  let register: Demonstration;
  /** One page of each kind that links lead to from the first page. */
  let paths: string[];

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    register = await startDemonstration();
    paths = await oneOfEachKind(register.url);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  /** What is wrong with each of them, by address; nothing where all is well. */
  async function faults(
    settings: Parameters<Browser['newPage']>[0],
    look: (page: Page, path: string) => Promise<string[]>,
  ): Promise<Record<string, string[]>> {
    const page = await browser.newPage({ locale: 'sv-SE', reducedMotion: 'reduce', ...settings });
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(register.url + path);
      const wrong = await look(page, path);
      if (wrong.length > 0) found[path] = wrong;
    }
    await page.close();
    return found;
  }

  it('is found by following links', () => {
    const kinds = new Set(paths.map(kindOf));
    for (const kind of [
      '/',
      '/meetings',
      '/organisations',
      '/issues',
      '/topics',
      '/network',
      '/data',
      '/about',
    ]) {
      expect([...kinds]).toContain(`${kind}?`);
    }
    expect(paths.length).toBeGreaterThan(25);
  });

  // What GraphiQL puts into the page is tried with the explorer.
  const without = (path: string) => (path === '/explorer' ? Promise.resolve([]) : undefined);

  it('can be read where it is magnified four times: nothing goes beyond the side', async () => {
    const size = { width: 320, height: 256 };
    const found = await faults({ viewport: size, deviceScaleFactor: 4 }, async (page, path) => {
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      return without(path) ?? (width > size.width ? [`${width} pixels wide`] : []);
    });
    expect(found).toEqual({});
  }, 240_000);

  it.each(['light', 'dark'] as const)(
    'can be read in the few colours that somebody has chosen, %s ones',
    async (colorScheme) => {
      const found = await faults(
        { forcedColors: 'active', colorScheme, viewport: { width: 1100, height: 800 } },
        async (page, path) =>
          without(path) ?? [...(await obstaclesOn(page)), ...(await page.evaluate<string[]>(FADED))],
      );
      expect(found).toEqual({});
    },
    240_000,
  );

  it('can be read in the dark', async () => {
    const found = await faults(
      { colorScheme: 'dark', viewport: { width: 1100, height: 800 } },
      (page, path) => without(path) ?? obstaclesOn(page),
    );
    expect(found).toEqual({});
  }, 240_000);

  it('fits on paper, and says there where it came from, a record also its version and hash', async () => {
    // A4 is 210 mm wide, of which 10 mm on each side stay white.
    const found = await faults({ viewport: { width: 718, height: 1016 } }, async (page, path) => {
      await page.emulateMedia({ media: 'print' });
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      const text = await page.getByRole('main').innerText();
      const isTold = text.includes(`${PUBLIC_URL}${path}`.replace(/\/$/, ''));
      const isRecord = /\/meetings\/[A-Z][^/]*$/.test(path);
      return [
        ...(width > 718 ? [`${width} pixels wide`] : []),
        ...(isTold ? [] : ['without its address']),
        ...(isRecord && !/: \d+ · [0-9a-f]{64}/.test(text) ? ['without its version and hash'] : []),
      ];
    });
    expect(found).toEqual({});
  }, 240_000);

  it('is used by keyboard alone: the first stop leads to the content, and every stop is seen', async () => {
    const found = await faults({ viewport: { width: 1100, height: 800 } }, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate<string>('document.activeElement.getAttribute("href")');
      const unseen: string[] = first === '#content' ? [] : [`begins with ${first}`];
      for (let stop = 0; stop < 15; stop += 1) {
        await page.keyboard.press('Tab');
        unseen.push(...(await page.evaluate<string[]>(UNSEEN)));
      }
      return unseen;
    });
    expect(found).toEqual({});
  }, 240_000);
});

/** The element that has the keyboard's focus, where nothing shows that. */
const UNSEEN = `(() => {
  const held = document.activeElement;
  if (!held || held === document.body || held.tagName === 'IFRAME') return [];
  // The parts of a date are marked inside of it, by the browser.
  if (held.type === 'date') return [];
  // A round box is marked together with its words.
  const isSeen = [held, held.closest('.ds-field') ?? held].some((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return isSeen ? [] : [held.outerHTML.slice(0, 120)];
})()`;

async function oneOfEachKind(url: string): Promise<string[]> {
  // Links to searches are many; one shows what is chosen, and where its words stand.
  const found = new Map([
    ['/?', '/'],
    ['a search', '/meetings?text=region&direction=INBOUND'],
  ]);
  for (const path of found.values()) {
    const answer = await answerTo(url, { path });
    for (const next of pathsIn(answer, PUBLIC_URL)) {
      if (!OTHERS.test(next) && !next.includes('?') && !next.startsWith('/en') && !found.has(kindOf(next))) {
        found.set(kindOf(next), next);
      }
    }
  }
  return [...found.values()];
}
