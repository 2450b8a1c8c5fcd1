import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { Beholder, type Look } from './support/looking/beholder.js';
import { aPublishedMeeting, aRegion } from './support/meetings.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('what the pages about the register, the data and the alerts are to people');
const LANGUAGES = ['sv', 'en'] as const;

const ABOUT = [
  '/about',
  '/about/easy',
  '/about/publishing',
  '/about/access',
  '/about/accessibility',
  '/about/status',
  '/about/embedding',
];

/** Pages of a register that holds nothing, one thing, or much, by their addresses in Swedish. */
type State = 'empty' | 'one' | 'many';

(program ? describe : describe.skip)('The pages around the meetings', () => {
  let browser: Browser;
  let demonstration: Demonstration;
  const registers = new Map<State, Pick<TestApp, 'url'>>();
  const stopping: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    const [empty, one] = [await startTestApp(), await startTestApp()];
    await aPublishedMeeting(await aRegion(one));
    demonstration = await startDemonstration();
    stopping.push(
      () => empty.stop(),
      () => one.stop(),
      () => demonstration.stop(),
    );
    registers.set('empty', empty).set('one', one).set('many', demonstration);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    for (const stop of stopping) await stop();
  });

  function registerThatIs(state: State): TestApp {
    const register = registers.get(state);
    if (!register) throw new Error(`There is no register that is ${state}.`);
    return register as TestApp;
  }

  async function expectFit(state: State, look: Look): Promise<void> {
    for (const language of LANGUAGES) {
      const beholder = await Beholder.of(registerThatIs(state), browser, { language });
      const path = language === 'sv' ? look.path : `/en${look.path}`;
      const faults = await beholder.looksAt({ ...look, path });
      await beholder.page.context().close();
      if (faults.length > 0) throw new Error(`${path}: ${faults.join('\n')}`);
    }
  }

  it.each(
    ABOUT.flatMap((path) => (['empty', 'one', 'many'] as const).map((state) => [path, state] as const)),
  )('can be read by everybody at %s, with %s', (path, state) => expectFit(state, { path }));

  it.each([
    '/data',
    '/data/meetings',
    '/alerts/new',
    '/alerts/new?text=bro&direction=INBOUND',
    '/alerts/asked',
  ])('stand in the same frame, and can be read by everybody, at %s', (path) => expectFit('many', { path }));

  it.each([
    '/nothing/at/all',
    '/data/secrets',
    '/about/access?body=nobody',
    '/about/embedding?show=issues/1',
    '/alerts/new?direction=UP',
    '/alerts/confirm/none',
    '/embed/bodies/nope',
    '/reports/none',
  ])('say so that everybody understands it what is wrong, at %s', (path) =>
    expectFit('one', { path, faulty: true }),
  );

  it('have cards that can be read by everybody, on the pages of others too', async () => {
    const told = await publicly<
      Record<'organisations' | 'officials' | 'issues', { nodes: { id: string }[] }>
    >(
      registerThatIs('many'),
      '{ organisations(first: 1) { nodes { id } } officials(first: 1) { nodes { id } } issues(first: 1) { nodes { id } } }',
    );
    for (const [what, { nodes }] of Object.entries(told)) {
      await expectFit('many', { path: `/embed/${what}/${nodes[0]?.id ?? ''}` });
    }
  });
});
