import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween } from '../../words/dates.js';
import { Ground } from '../../words/register-words.js';
import { embargoOf } from './embargo.rules.js';

const TODAY = '2026-03-20';
const grounds = fc.constantFrom(...Object.values(Ground));
const decisions = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', ',', '0', '7', '/'), maxLength: 40 });

describe('A delay in the script', () => {
  it('is so many days from the day it is decided, with its ground and its decision', () => {
    fc.assert(
      fc.property(fc.nat(1000), grounds, decisions, (days, ground, decision) => {
        const embargo = embargoOf(`${days} ${ground} ${decision}`, TODAY);
        expect(embargo).toMatchObject({ ground, decision });
        expect(daysBetween(TODAY, embargo.until)).toBe(days);
      }),
    );
  });

  it('cannot be read without its days or its ground', () => {
    fc.assert(
      fc.property(fc.nat(1000), grounds, decisions, (days, ground, decision) => {
        for (const wrong of [`${ground} ${decision}`, `-${days} ${ground}`, `${days}`, `${days} `, ''])
          expect(() => embargoOf(wrong, TODAY)).toThrow(`Cannot read "${wrong}"`);
        const groundless = `${days} ${ground.toLowerCase()} ${decision}`;
        expect(() => embargoOf(groundless, TODAY)).toThrow(`Cannot read "${ground.toLowerCase()}"`);
      }),
    );
  });
});
