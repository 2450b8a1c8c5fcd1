import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Language } from '../src/platform/language/language.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { Beholder, type Look } from './support/looking/beholder.js';
import { aPublishedMeeting, aRegion, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('what the pages of the portal are to people');
const LANGUAGES = ['sv', 'en'] as const;

/** Pages of a register that hold nothing, one thing, or much, by their addresses in Swedish. */
type State = 'empty' | 'one' | 'many';

(program ? describe : describe.skip)('The portal', () => {
  let browser: Browser;
  let demonstration: Demonstration;
  const registers = new Map<State, Pick<TestApp, 'url'>>();
  const stopping: (() => Promise<unknown>)[] = [];
  const references = { changed: '', withdrawn: '' };

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    const [empty, one] = [await startTestApp(), await startTestApp()];
    demonstration = await startDemonstration();
    stopping.push(
      () => empty.stop(),
      () => one.stop(),
      () => demonstration.stop(),
    );
    registers.set('empty', empty).set('one', one).set('many', demonstration);
    Object.assign(references, await twoMeetings(one));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    for (const stop of stopping) await stop();
  });

  async function expectFit(state: State, language: Language, look: Look): Promise<void> {
    const register = registers.get(state);
    if (!register) throw new Error(`There is no register that is ${state}.`);
    const beholder = await Beholder.of(register as TestApp, browser, { language });
    const path = language === 'sv' ? look.path : `/en${look.path === '/' ? '' : look.path}`;
    const faults = await beholder.looksAt({ ...look, path });
    await beholder.page.context().close();
    if (faults.length > 0) throw new Error(`${path}: ${faults.join('\n')}`);
  }

  const both = (state: State, ...paths: string[]) =>
    paths.flatMap((path) => LANGUAGES.map((language) => [path, language, state] as const));

  it.each([
    ...both('empty', '/', '/meetings'),
    ...both('one', '/', '/meetings', '/meetings?text=turer'),
    ...both('many', '/', '/meetings', '/meetings?text=region&direction=OUTBOUND&topics=infrastructure'),
    ...both('many', '/meetings?text=xyzzy'),
  ])('can be read by everybody at %s in %s, with %s', (path, language, state) =>
    expectFit(state, language, { path }),
  );

  it.each(LANGUAGES)(
    'shows a meeting, its versions and what is left of it so that everybody can read it in %s',
    async (language) => {
      await expectFit('one', language, { path: `/meetings/${references.changed}` });
      await expectFit('one', language, { path: `/meetings/${references.changed}/versions/1` });
      await expectFit('one', language, { path: `/meetings/${references.withdrawn}`, faulty: true });
    },
  );

  it.each(LANGUAGES)(
    'says so that everybody understands it what is not there or not understood, in %s',
    async (language) => {
      for (const path of [
        '/meetings/RVL-1999-000001',
        '/meetings?direction=SIDEWAYS',
        '/meetings?cursor=x',
      ]) {
        await expectFit('many', language, { path, faulty: true });
      }
    },
  );
});

/** One that was corrected and of which something is withheld, and one that was withdrawn. */
async function twoMeetings(register: TestApp): Promise<{ changed: string; withdrawn: string }> {
  const region = await aRegion(register);
  const first = await aPublishedMeeting(region, { title: 'Fel rubrik' });
  const second = await step(region.publisher, 'correctMeeting', {
    ...{ id: first.id, expectedVersion: first.version, title: 'Rätt rubrik' },
    reason: 'Rubriken var fel.',
  });
  await step(region.registrar, 'redactMeeting', {
    ...{ id: first.id, expectedVersion: second.version, fields: ['/purpose'] },
    ...{ ground: 'SECRECY', decision: 'OSL 31:16, RS 2026-0013' },
  });
  const gone = await aPublishedMeeting(region, { title: 'Ska bort' });
  await step(region.registrar, 'withdrawMeeting', {
    ...{ id: gone.id, expectedVersion: gone.version, reason: 'Mötet ägde aldrig rum.' },
  });
  const referenceOf = async (id: string) => {
    const rows = await register.office.query<{ reference: string }[]>(
      'SELECT reference FROM office.meeting WHERE id = $1',
      [id],
    );
    return rows[0]?.reference ?? '';
  };
  return { changed: await referenceOf(first.id), withdrawn: await referenceOf(gone.id) };
}
