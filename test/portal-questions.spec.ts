import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { Visitor } from './support/visitor.js';

const program = findBrowser('whether visitors find what they ask');

interface Question {
  asked: string;
  /** What the visitor does on the first page and those that follow. */
  way: (visitor: Visitor) => Promise<void>;
  /** What is then to be read. */
  answer: RegExp | readonly RegExp[];
}

const questions: readonly Question[] = [
  {
    asked: 'Which organisations did the region meet on health care last year?',
    way: async (visitor) => {
      await visitor.goes('Möten');
      await visitor.narrowsTo('Hälso- och sjukvård');
      await visitor.narrowsTo(String(new Date().getFullYear() - 1));
    },
    answer: /Extern organisation\n[^]*Fackförbundet Exempelvård/,
  },
  {
    asked: 'What came of the helicopter ambulance?',
    way: async (visitor) => {
      await visitor.goes('Frågor');
      await visitor.follows(/Ambulanshelikopter/);
    },
    answer: [/Vad det ledde till/, /Basen togs i drift/],
  },
  {
    asked: 'Who asked for what on the railway?',
    way: async (visitor) => {
      await visitor.looksFor('järnväg');
      await visitor.opensFirstMeeting();
    },
    answer: /Vad någon ville\n[^]* ville – /,
  },
  {
    asked: 'Which meetings were published late?',
    way: async (visitor) => {
      await visitor.goes('Möten');
      await visitor.chooses('Publicerat', 'Efter gränsen');
    },
    answer: [/Sent publicerat: ja/i, /\d+ möten/],
  },
  {
    asked: 'Whom has Maja Modellander met?',
    way: async (visitor) => {
      await visitor.looksFor('Maja Modellander');
      await visitor.follows(/^Maja Modellander/);
    },
    answer: [/Vilka de möter och om vad|Organisationer/, /Departementet/],
  },
  {
    asked: 'Who meets the region most often?',
    way: async (visitor) => {
      await visitor.goes('Organisationer');
      await visitor.chooses('Ordning', /Flest möten/);
    },
    answer: [/14 möten/],
  },
  {
    asked: 'What does the region want the state to do?',
    way: async (visitor) => {
      await visitor.goes('Möten');
      await visitor.narrowsTo('Vi vill påverka dem');
      await visitor.opensFirstMeeting();
    },
    answer: /Vad någon ville\n(Kollektivtrafik|Region|Hälso)[^]* ville – /,
  },
  {
    asked: 'When did they last meet Byarådet i Låtsaslund?',
    way: async (visitor) => {
      await visitor.looksFor('byarad latsaslund');
      await visitor.follows(/^Byarådet i Låtsaslund/);
    },
    answer: [/det senaste \d+ \w+ \d{4}/],
  },
  {
    asked: 'Has this record been changed since it was published?',
    way: async (visitor) => {
      await visitor.goes('Möten');
      await visitor.opensFirstMeeting();
    },
    answer: /Version som visas\n1 av 1/,
  },
  {
    asked: 'What is never published, and why?',
    way: async (visitor) => {
      await visitor.goes('Om registret');
      await visitor.follows(/publicerar/i);
    },
    answer: [/aldrig/i],
  },
  {
    asked: 'How do I get everything as a file?',
    way: async (visitor) => {
      await visitor.goes('Öppna data');
      await visitor.follows(/^Möten|meetings/);
    },
    answer: /meetings\.csv/,
  },
];

const DEVICES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['at a desk', { viewport: { width: 1280, height: 900 } }],
  ['at a desk without JavaScript', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }],
  ['on a telephone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
  [
    'on a telephone without JavaScript',
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false },
  ],
];

(program ? describe : describe.skip)('A visitor with a question finds the answer in three clicks', () => {
  let browser: Browser;
  let register: Demonstration;

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    register = await startDemonstration();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  it('folds away on a telephone what is not asked, and leads from the count to what narrows', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const [dates, way] = [page.locator('#dateFrom'), page.locator('.found-count').getByRole('link')];
    await page.goto(`${register.url}/meetings?text=buss`);
    expect([await dates.isVisible(), await way.isVisible()]).toEqual([false, true]);
    expect((await page.locator('#found').boundingBox())?.y).toBeLessThan(1100);
    await way.click();
    expect((await page.locator('#narrow').boundingBox())?.y).toBeLessThan(740);
    for (const asked of ['dateFrom=2020-01-01', 'orderBy=DATE_ASC']) {
      await page.goto(`${register.url}/meetings?text=buss&${asked}`);
      expect([asked, await dates.isVisible()]).toEqual([asked, true]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${register.url}/meetings`);
    expect([(await dates.boundingBox())?.height ?? 0, await way.isVisible()]).toEqual([48, false]);
    await page.close();
  }, 60_000);

  describe.each(DEVICES)('%s:', (_, device) => {
    it.each(questions.map((question) => [question.asked, question] as const))(
      '%s',
      async (_asked, { way, answer }) => {
        const visitor = await Visitor.at(register.url, browser, device);
        await way(visitor);
        const read = await visitor.reads();
        for (const told of [answer].flat()) expect(read).toMatch(told);
        expect(visitor.clicks).toBeLessThanOrEqual(3);
        expect(visitor.complaints).toEqual([]);
        await visitor.leaves();
      },
      30_000,
    );
  });
});
