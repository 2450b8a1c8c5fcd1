import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainIdentifier } from './plain-identifier.rules.js';

const letters = fc.stringMatching(/^[abcXYZåÖ0-9]+$/);
const sign = fc.constantFrom('', ' ', '-', '.', '/', ' – ', '\u00a0');

test('an identifier is the same however its parts are set apart and in whatever case', () => {
  fc.assert(
    fc.property(fc.array(letters), sign, sign, (parts, one, other) => {
      const plain = plainIdentifier(parts.join(one));
      expect(plain).toBe(parts.join('').toUpperCase());
      expect(plainIdentifier(` ${parts.join(other).toLowerCase()}.`)).toBe(plain);
    }),
  );
});

test('an identifier as it is compared holds letters and digits alone, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = plainIdentifier(text);
      expect(plain).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(plainIdentifier(plain)).toBe(plain);
    }),
  );
});
