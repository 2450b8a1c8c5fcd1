import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNewer, version } from './version.js';

const number = fc.nat({ max: 30 });

it('A version is newer by the first number that differs, whatever its text sorts like', () => {
  fc.assert(
    fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (one, other) => {
      const place = one.findIndex((part, at) => part !== other[at]);
      const newer = place >= 0 && (one[place] ?? 0) > (other[place] ?? 0);
      expect(isNewer(one.join('.'), other.join('.'))).toBe(newer);
    }),
  );
});

it('This version is told, and is not newer than itself', () => {
  expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  expect(isNewer(version(), version())).toBe(false);
});
