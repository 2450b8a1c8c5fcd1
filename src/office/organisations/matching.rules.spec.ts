import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { chooseNamesake, type Namesake } from './matching.rules.js';

const namesake = (id: string, more: Partial<Namesake> = {}): Namesake => ({
  id,
  legal: true,
  country: null,
  identifiers: [],
  ...more,
});
const lei = (value: string) => [{ scheme: IdentifierScheme.LEI, value }];
const nothing = { identifiers: [], country: null };

describe('A name in a file', () => {
  it('stands for the only organisation of that name', () => {
    expect(chooseNamesake(nothing, [namesake('a')])?.id).toBe('a');
    expect(chooseNamesake(nothing, [])).toBeNull();
  });

  it('never stands for an organisation whose number is another', () => {
    expect(
      chooseNamesake({ identifiers: lei('X'), country: null }, [namesake('a', { identifiers: lei('Y') })]),
    ).toBeNull();
  });

  it('stands for the one in the same country, then for the one legally so named', () => {
    const both = [namesake('a', { country: 'SE' }), namesake('b', { country: 'FI', legal: false })];
    expect(chooseNamesake({ identifiers: [], country: 'FI' }, both)?.id).toBe('b');
    expect(chooseNamesake(nothing, both)?.id).toBe('a');
  });

  it('stands for none when that would be a guess', () => {
    expect(chooseNamesake(nothing, [namesake('a'), namesake('b')])).toBeNull();
  });

  it('finds what it made when it could not tell, instead of making another', () => {
    const numbered = [namesake('a', { identifiers: lei('X') }), namesake('b', { identifiers: lei('Y') })];
    expect(chooseNamesake(nothing, numbered)).toBeNull();
    expect(chooseNamesake(nothing, [...numbered, namesake('made')])?.id).toBe('made');
  });

  it('stands for the same one in whatever order they are read', () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        legal: fc.boolean(),
        country: fc.constantFrom(null, 'SE', 'FI'),
        identifiers: fc.constantFrom([], lei('X'), lei('Y')),
      }),
      { maxLength: 6 },
    );
    const sought = fc.record({
      identifiers: fc.constantFrom([], lei('X')),
      country: fc.constantFrom(null, 'SE'),
    });
    fc.assert(
      fc.property(sought, any, (wanted, namesakes) => {
        expect(chooseNamesake(wanted, namesakes)?.id).toBe(
          chooseNamesake(wanted, namesakes.toReversed())?.id,
        );
      }),
    );
  });
});
