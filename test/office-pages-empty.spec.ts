import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { findBrowser } from './support/browser.js';
import { pressed } from './support/looking/acts.js';
import { cases, LANGUAGES, Looking } from './support/looking/looking.js';
import { openBody } from './support/office.js';
import { startTestApp } from './support/test-app.js';

const program = findBrowser('what the pages of the office are to people while there is nothing yet');
const whenSeen = program ? describe : describe.skip;

// What nobody has to file, and a body that was never closed.
const NOT_YET = ['GET /office/nil-returns/new', 'GET /office/bodies/:body/reopen'];

/** Whether a page is there while there is nothing but a public body. */
function isThereAtOnce(route: string): boolean {
  return !/:(?!body)/.test(route) && !NOT_YET.includes(route);
}

whenSeen('While there is nothing in the office', () => {
  let looking: Looking;
  let slug: string;

  beforeAll(async () => {
    const register = await startTestApp();
    const body = await openBody(register);
    slug = body.slug;
    looking = await Looking.at(register, program ?? '', [body.id]);
  }, 60_000);
  afterAll(() => looking.end());

  it.each(cases((route, { outside }) => !outside && isThereAtOnce(route)))(
    'everybody can read %s in %s',
    async (route, language) => {
      await looking.expectFit(language, { path: route.replace('GET ', '').replace(':body', slug) });
    },
  );

  it.each(cases((_route, { outside }) => !!outside))(
    'whoever has not signed in can read %s in %s',
    async (route, language, { at }) => {
      const path = at ? '/office/sign-in?next=/office' : route.replace('GET ', '');
      await looking.expectFit(language, { path }, true);
    },
  );

  it.each(LANGUAGES)('is told by a page what is not there, in %s', async (language) => {
    await looking.expectFit(language, { path: '/office/nothing/here', faulty: true });
    const unknown = '0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55';
    await looking.expectFit(language, { path: `/office/meetings/${unknown}`, faulty: true });
    await looking.expectFit(language, { path: `/office/bodies/${slug}/reopen`, faulty: true });
  });
});

whenSeen('While nobody has an account', () => {
  let looking: Looking;

  beforeAll(async () => {
    looking = await Looking.at(await startTestApp(), program ?? '', []);
  }, 60_000);
  afterAll(() => looking.end());

  it.each(LANGUAGES)('everybody can read how the first one is opened, in %s', async (language) => {
    await looking.expectFit(language, { path: '/office/sign-in/first' }, true);
    await looking.expectFit(language, { path: '/office/sign-in/first', act: pressed(), faulty: true }, true);
  });
});
