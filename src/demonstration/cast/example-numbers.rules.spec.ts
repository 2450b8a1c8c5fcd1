import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifier, doubtAboutIdentifier } from '../../words/identifiers.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { exampleNumber } from './example-numbers.rules.js';

const UNASSIGNED = new Map([
  [IdentifierScheme.SE_ORGNR, /^4/],
  [IdentifierScheme.LEI, /^0000/],
  [IdentifierScheme.EU_TR, /^0/],
]);
const known = [...UNASSIGNED.keys()];
const serials = fc.oneof(fc.nat(999), fc.constantFrom(0, 97, 194, 999));

describe('The number of an organisation that does not exist', () => {
  it('is one that the register takes as it stands, and lies where none is given out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), serials, (scheme, serial) => {
        const value = exampleNumber(scheme, serial);
        expect(checkIdentifier(scheme, value)).toEqual({ value });
        expect(doubtAboutIdentifier(scheme, value)).toBeNull();
        expect(value).toMatch(UNASSIGNED.get(scheme) ?? /^$/);
      }),
    );
  });

  it('is its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), serials, serials, (scheme, one, other) => {
        expect(exampleNumber(scheme, one) === exampleNumber(scheme, other)).toBe(one === other);
      }),
    );
  });

  it('is made for no other scheme', () => {
    for (const scheme of Object.values(IdentifierScheme).filter((each) => !known.includes(each)))
      expect(() => exampleNumber(scheme, 1)).toThrow(`There are no example numbers of ${scheme}`);
  });
});
