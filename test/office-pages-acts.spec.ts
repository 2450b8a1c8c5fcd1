import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findBrowser } from './support/browser.js';
import { emptied, filled, outdated, pressed, recordedBefore } from './support/looking/acts.js';
import type { Look } from './support/looking/beholder.js';
import { LANGUAGES, Looking } from './support/looking/looking.js';
import {
  destructionsUnderWay,
  type Imports,
  importsUnderWay,
  type Runs,
  stopLinks,
} from './support/looking/under-way.js';
import { aRegion } from './support/meetings.js';
import { startWithPost } from './support/post-office.js';

const program = findBrowser('what the pages of the office are to people who do something in several steps');
// More than a page of them.
const MANY = 26;

interface Place {
  runs: Runs;
  imports: Imports;
}

type Case<T> = readonly [what: string, of: (place: Place) => T];

const RETENTION: readonly Case<string>[] = [
  ['all of them', () => '/office/privacy/retention'],
  ['a long list', ({ runs }) => runs.listed],
  ['the next page of a list', ({ runs }) => `${runs.listed}?page=2`],
  ['a list to print', ({ runs }) => `${runs.listed}/print`],
  ['the form of the decision', ({ runs }) => `${runs.listed}/decide`],
  ['a list with its decision', ({ runs }) => runs.decided],
  ['the order for many', ({ runs }) => `${runs.decided}/destroy`],
  ['the order for one', ({ runs }) => `${runs.outdated}/destroy`],
  ['what is being destroyed', ({ runs }) => runs.running],
  ['what could not be destroyed', ({ runs }) => runs.failed],
  ['whether it is to go on', ({ runs }) => `${runs.failed}/resume`],
  ['the protocol of one', ({ runs }) => runs.done],
  ['a protocol to print', ({ runs }) => `${runs.done}/print`],
  ['the protocol with something that was left alone', ({ runs }) => runs.partly],
];

const IMPORTS: readonly Case<string>[] = [
  ['all of them', () => '/office/imports'],
  // The page that reads itself again is the same.
  ['what is being tried', ({ imports }) => `${imports.waiting}?still`],
  ['what was tried', ({ imports }) => imports.tried],
  ['what was tried of somebody else', ({ imports }) => imports.foreign],
  ['whether to import', ({ imports }) => `${imports.tried}/import`],
  ['whether to import or to publish', ({ imports }) => `${imports.brought}/import`],
  ['whether to publish', ({ imports }) => `${imports.brought}/publish`],
  ['drafts', ({ imports }) => imports.done],
  ['what is public', ({ imports }) => imports.published],
  ['whether to discard drafts', ({ imports }) => `${imports.done}/discard`],
  ['discarded drafts', ({ imports }) => imports.discarded],
  ['whether to remove a file', ({ imports }) => `${imports.tried}/remove`],
  ['a removed file', ({ imports }) => imports.removed],
  ['what came to nothing', ({ imports }) => imports.failed],
];

const NOT_NOW: readonly Case<string>[] = [
  ['to decide where there is a decision already', ({ runs }) => `${runs.decided}/decide`],
  ['to say what the columns of a removed file mean', ({ imports }) => `${imports.removed}/columns`],
];

// The page of the import says why something cannot be asked for.
const opened = () => Promise.resolve();

const MISTAKES: readonly Case<Look>[] = [
  ['no decision', ({ runs }) => ({ path: `${runs.listed}/decide`, act: emptied() })],
  [
    'a decision of tomorrow',
    ({ runs }) => ({
      path: `${runs.listed}/decide`,
      act: filled({ '/decisionCase': 'RS 1', '/decidedBy': 'Nämnden', '/decidedOn': '2099-01-01' }),
    }),
  ],
  ['an event that was recorded already', () => ({ path: '/office/calendar', act: recordedBefore() })],
  ['no number', ({ runs }) => ({ path: `${runs.decided}/destroy`, act: emptied() })],
  ['a wrong number', ({ runs }) => ({ path: `${runs.decided}/destroy`, act: filled({ '/things': '7' }) })],
  [
    'a list that is another by now',
    ({ runs }) => ({ path: `${runs.outdated}/destroy`, act: filled({ '/things': '1' }) }),
  ],
  [
    'an import that is another by now',
    ({ imports }) => ({ path: `${imports.tried}/import`, act: outdated() }),
  ],
  ['to publish notes of one’s own', ({ imports }) => ({ path: `${imports.done}/publish`, act: opened })],
  ['to import what was not tried', ({ imports }) => ({ path: `${imports.failed}/import`, act: opened })],
  ['to discard what is gone', ({ imports }) => ({ path: `${imports.discarded}/discard`, act: opened })],
  [
    'an import to publish that is another by now',
    ({ imports }) => ({ path: `${imports.brought}/publish`, act: outdated() }),
  ],
  ['drafts that are others by now', ({ imports }) => ({ path: `${imports.done}/discard`, act: outdated() })],
  ['a file that is another by now', ({ imports }) => ({ path: `${imports.tried}/remove`, act: outdated() })],
];

const inEach = <T>(cases: readonly Case<T>[]) =>
  cases.flatMap(([what, of]) => LANGUAGES.map((language) => [what, language, of] as const));

(program ? describe : describe.skip)('What is done in several steps', () => {
  let looking: Looking;
  let place: Place;
  let links: Record<'sv' | 'en', string>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const { register, mail } = await startWithPost();
    const region = await aRegion(register);
    links = await stopLinks(region, mail);
    place = { runs: await destructionsUnderWay(region, MANY), imports: await importsUnderWay(region) };
    looking = await Looking.at(register, program ?? '', [region.body.id]);
    stop = () => mail.stop();
  }, 120_000);
  afterAll(async () => {
    await looking.end();
    await stop();
  });

  it.each(inEach(RETENTION))('can be read at each step of a destruction: %s, in %s', async (...each) => {
    const [, language, pathIn] = each;
    await looking.expectFit(language, { path: pathIn(place) });
  });

  it.each(inEach(IMPORTS))('can be read at each step of an import: %s, in %s', async (...each) => {
    const [, language, pathIn] = each;
    await looking.expectFit(language, { path: pathIn(place) });
  });

  it.each(inEach(NOT_NOW))('says at once what cannot be done: %s, in %s', async (_what, language, pathIn) => {
    await looking.expectFit(language, { path: pathIn(place), faulty: true });
  });

  it.each(inEach(MISTAKES))('says first what was wrong: %s, in %s', async (_what, language, look) => {
    await looking.expectFit(language, { ...look(place), faulty: true });
    expect(await looking.focusOf(language)).toBe('DS-ERROR-SUMMARY');
  });

  it('tells why a row was not taken in to everybody in their own language', async () => {
    await looking.expectFit('en', { path: place.imports.tried });
    expect(await looking.textOf('en')).toContain('“i våras” is not written in any of the date formats');
  });

  it.each(LANGUAGES)('ends reminders in %s for whoever has the link of a letter', async (language) => {
    const path = links[language];
    await looking.expectFit(language, { path }, true);
    await looking.expectFit(language, { path, act: pressed('main form button') }, true);
    await looking.expectFit(language, { path: `${path}gone`, faulty: true }, true);
  });
});
