import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { findBrowser } from './support/browser.js';
import { startDemonstration } from './support/demonstration.js';
import { cases, Looking } from './support/looking/looking.js';
import { makeWhole } from './support/looking/whole-office.js';

const program = findBrowser('what the pages of the office are to people where there is much');

(program ? describe : describe.skip)('With much in the office', () => {
  let looking: Looking;

  beforeAll(async () => {
    const register = await startDemonstration();
    await makeWhole(register);
    const bodies = await register.office.manager.find(PublicBody, { select: { id: true, parentId: true } });
    const highest = bodies.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    looking = await Looking.at(register, program ?? '', highest);
  }, 120_000);
  afterAll(() => looking.end());

  it.each(cases((_route, { outside }) => !outside))(
    'everybody can read %s in %s',
    async (route, language, row) => {
      const [path = ''] = await looking.pathsOf(route, row, language);
      await looking.expectFit(language, { path });
    },
  );
});
