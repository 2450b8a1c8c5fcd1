import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { findBrowser } from './support/browser.js';
import { cases, Looking } from './support/looking/looking.js';
import { makeWhole } from './support/looking/whole-office.js';
import { startTestApp } from './support/test-app.js';

const program = findBrowser('what the pages of the office are to people when there is one of each thing');

(program ? describe : describe.skip)('With one of each thing in the office', () => {
  let looking: Looking;

  beforeAll(async () => {
    const register = await startTestApp();
    const { body } = await makeWhole(register);
    looking = await Looking.at(register, program ?? '', [body.id]);
  }, 60_000);
  afterAll(() => looking.end());

  it.each(cases((_route, { outside }) => !outside))(
    'everybody can read %s in %s, and the pages that answer it',
    async (route, language, row) => {
      const paths = await looking.pathsOf(route, row, language);
      for (const path of paths) await looking.expectFit(language, { path });
      for (const act of row.then ?? []) await looking.expectFit(language, { path: paths[0] ?? '', act });
    },
  );
});
