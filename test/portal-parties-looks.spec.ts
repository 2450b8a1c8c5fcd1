import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Language } from '../src/platform/language/language.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { company, gone, long, publishOrganisations } from './support/known-organisations.js';
import { Beholder, type Look } from './support/looking/beholder.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('what the pages of organisations, officials and public bodies are to people');
const LANGUAGES = ['sv', 'en'] as const;

/** Registers that hold nothing, what is odd, or what is usual. */
type State = 'empty' | 'odd' | 'many';

(program ? describe : describe.skip)('The pages of those who meet', () => {
  let browser: Browser;
  let demonstration: Demonstration;
  const registers = new Map<State, TestApp>();

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    const [empty, odd] = [await startTestApp(), await startTestApp()];
    demonstration = await startDemonstration();
    registers.set('empty', empty).set('odd', odd).set('many', demonstration);
    await publishOrganisations(odd);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    for (const register of registers.values()) await register.stop();
  });

  async function expectFit(state: State, language: Language, look: Look): Promise<void> {
    const register = registers.get(state);
    if (!register) throw new Error(`There is no register that is ${state}.`);
    const beholder = await Beholder.of(register, browser, { language });
    const path = language === 'sv' ? look.path : `/en${look.path}`;
    const faults = await beholder.looksAt({ ...look, path });
    await beholder.page.context().close();
    if (faults.length > 0) throw new Error(`${path}: ${faults.join('\n')}`);
  }

  const both = (state: State, ...paths: string[]) =>
    paths.flatMap((path) => LANGUAGES.map((language) => [path, language, state] as const));

  it.each([
    ...both('empty', '/organisations', '/officials', '/bodies', '/organisations?text=bolaget'),
    ...both('odd', '/organisations', '/organisations?text=agrens&country=SE', '/organisations?text=jarnveg'),
    ...both('odd', `/organisations/${company.id}`, `/organisations/${long.id}`, '/bodies/region-exempel'),
    ...both(
      'many',
      '/organisations?kind=COMPANY&orderBy=MEETINGS_DESC',
      '/officials',
      '/officials?text=region&orderBy=MEETINGS_DESC',
      '/officials?text=ingen',
      '/bodies',
      '/bodies/region-exempelland',
    ),
  ])('can be read by everybody at %s in %s, with %s', (path, language, state) =>
    expectFit(state, language, { path }),
  );

  it.each(LANGUAGES)('can be read by everybody where much happened, in %s', async (language) => {
    const found = await publicly<Most>(
      demonstration,
      `{ organisations(first: 1, orderBy: MEETINGS_DESC) { nodes { id } }
         officials(first: 40, orderBy: MEETINGS_DESC) { nodes { id name } } }`,
    );
    const { organisations, officials } = found;
    const nameless = officials.nodes.find(({ name }) => name === null);
    await expectFit('many', language, { path: `/organisations/${organisations.nodes[0]?.id ?? ''}` });
    await expectFit('many', language, { path: `/officials/${officials.nodes[0]?.id ?? ''}` });
    await expectFit('many', language, { path: `/officials/${nameless?.id ?? ''}` });
  });

  it.each(LANGUAGES)(
    'say so that everybody understands it what is not there or not understood, in %s',
    async (language) => {
      for (const path of [
        '/organisations?kind=GUILD',
        '/organisations?cursor=x',
        '/organisations/nobody',
        `/organisations/${gone.id}`,
        '/officials/nobody',
        '/bodies/nobody',
      ]) {
        await expectFit('odd', language, { path, faulty: true });
      }
    },
  );
});

interface Most {
  organisations: { nodes: { id: string }[] };
  officials: { nodes: { id: string; name: string | null }[] };
}
