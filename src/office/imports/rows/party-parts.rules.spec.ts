import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import { isDoubtful, partyParts } from './party-parts.rules.js';

const EU = { scheme: IdentifierScheme.EU_TR, pattern: /(?:TR )?(\d{5,13}-\d{2})(?!\d)/gi };
const OTHER = { scheme: IdentifierScheme.OTHER, pattern: /\d{5,13}-\d{2}/g };
const NO_NUMBER = { scheme: IdentifierScheme.LEI, pattern: /\d+/g };
const parts = (cell: string, patterns = [EU]) =>
  partyParts(cell, [',', ';'], patterns).map(({ text, identifiers }) => [
    text,
    ...identifiers.map(({ value }) => value),
  ]);

const name = fc.constantFrom('Oxfam', 'the Guild', 'WWF', 'Exempel (Brussels)');
const number = fc
  .tuple(fc.integer({ min: 10_000, max: 9_999_999 }), fc.integer({ min: 10, max: 99 }))
  .map(([body, check]) => `${String(body)}-${String(check)}`);
const before = fc.constantFrom(' ', ', ', ' (', ' [', ': ', ' TR ');
const closing = (mark: string) => (mark === ' (' ? ')' : mark === ' [' ? ']' : '');

describe('The parties of a cell', () => {
  it('each keep the number that is written after them, however it is set off', () => {
    const party = fc.tuple(name, before, number);
    fc.assert(
      fc.property(fc.array(party, { maxLength: 6 }), fc.constantFrom('; ', ', '), (parties, end) => {
        const cell = parties.map(([who, mark, value]) => who + mark + value + closing(mark)).join(end);
        expect(parts(cell)).toEqual(parties.map(([who, , value]) => [who, value]));
      }),
    );
  });

  it('keep a number that stands first, or behind another', () => {
    fc.assert(
      fc.property(name, number, number, number, (who, first, second, third) => {
        expect(parts(`${first} ${who}`)).toEqual([[who, first]]);
        expect(parts(`${who} ${first} ${second}`)).toEqual([[who, first, second]]);
        expect(parts(`${first} ${second} ${who} ${third}`)).toEqual([[who, first, second, third]]);
        expect(parts(first)).toEqual([['', first]]);
      }),
    );
  });

  it('count digits once, by the first pattern that reads them as a number', () => {
    fc.assert(
      fc.property(name, number, (who, value) => {
        const [part] = partyParts(`${who} ${value}`, [','], [EU, OTHER]);
        expect(part?.identifiers).toEqual([{ scheme: IdentifierScheme.EU_TR, value }]);
        expect(parts(`${who} 12`, [NO_NUMBER])).toEqual([[`${who} 12`]]);
      }),
    );
  });

  it('keep the legal form that a comma cut off', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('Inc', 'AB', 'S.A.', 'Ltd'), number, (who, form, value) => {
        expect(parts(`${who}, ${form} ${value}; WWF`)).toEqual([[`${who}, ${form}`, value], ['WWF']]);
        expect(parts(`${form}; ${who}`)).toEqual([[form], [who]]);
      }),
    );
  });

  it('close a bracket that a number left open', () => {
    expect(parts('Exempel (ex, 12345-67)')).toEqual([['Exempel (ex)', '12345-67']]);
  });

  it('have a doubtful number when its check digits are not those of its body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (body, check) => {
          const expected = (54 * body) % 97 || 97;
          const value = `${String(body)}-${String(check).padStart(2, '0')}`;
          expect(isDoubtful({ scheme: IdentifierScheme.EU_TR, value })).toBe(check !== expected);
          expect(isDoubtful({ scheme: IdentifierScheme.OTHER, value })).toBe(false);
        },
      ),
    );
  });
});
