import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findBrowser } from './support/browser.js';
import { cases, Looking } from './support/looking/looking.js';
import { makeWhole } from './support/looking/whole-office.js';
import { startTestApp } from './support/test-app.js';

const program = findBrowser('what the pages of the office are to people who made a mistake');

(program ? describe : describe.skip)('After a mistake', () => {
  let looking: Looking;

  beforeAll(async () => {
    const register = await startTestApp();
    const { body } = await makeWhole(register);
    looking = await Looking.at(register, program ?? '', [body.id]);
  }, 60_000);
  afterAll(() => looking.end());

  it.each(cases((_route, { mistake }) => typeof mistake === 'function'))(
    'everybody can read %s in %s, which says first what was wrong',
    async (route, language, row) => {
      const [path = ''] = await looking.pathsOf(route, row, language);
      const act = typeof row.mistake === 'function' ? row.mistake : undefined;
      await looking.expectFit(language, { path, faulty: true, ...(act ? { act } : {}) }, row.outside);
      expect(await looking.focusOf(language, row.outside)).toBe('DS-ERROR-SUMMARY');
    },
  );
});
