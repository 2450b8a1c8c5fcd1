import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal.js';
import { searchable } from '../read-model/searchable.rules.js';
import { highlightsOf } from './highlights.rules.js';
import { LIMITS } from './limits.js';
import { askedSearch, asksNothing } from './search-text.rules.js';

describe('a search text', () => {
  test.each([
    ['words', 'Malmö  buss', { all: [' malmo', ' buss'], none: [] }],
    ['phrases', '"Region Skåne" tåg', { all: [' region skane', ' tag'], none: [] }],
    ['what must not occur', '-lunch -"fika paus"', { all: [], none: [' lunch', ' fika paus'] }],
    ['references, as phrases', 'RVL-2026-000123', { all: [' rvl 2026 000123'], none: [] }],
    ['a phrase without an end', '"öppet köp', { all: [' oppet kop'], none: [] }],
    ['signs alone', '% _ -', { all: [], none: [] }],
  ])('may hold %s', (_, text, expected) => {
    expect(askedSearch(text, '/text')).toEqual(expected);
  });

  test('is either understood or refused, and its terms are nothing that LIKE would take for a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (text) => {
        try {
          const { all, none } = askedSearch(text, '/text') ?? { all: [], none: [] };
          for (const term of [...all, ...none]) expect(term).toMatch(/^( [\p{L}\p{N}]+)+$/u);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('the words of a search', () => {
  const words = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
    fc.array(fc.stringMatching(/^-?[a-z]{1,3}$/), { minLength, maxLength });

  test('are all asked for up to the limit, and too many are refused', () => {
    fc.assert(
      fc.property(words(1, LIMITS.textWords), words(LIMITS.textWords + 1, 40), (some, many) => {
        const { all, none } = askedSearch(some.join(' '), '/text') ?? { all: [], none: [] };
        const [without, within] = [
          some.filter((one) => one.startsWith('-')),
          some.filter((one) => !one.startsWith('-')),
        ];
        expect(all).toEqual(within.map((word) => ` ${word}`));
        expect(none).toEqual(without.map((word) => ` ${word.slice(1)}`));
        expect(() => askedSearch(many.join(' '), '/text')).toThrow('query.tooManyWords');
        expect(() => askedSearch(`"${many.join(' ')}"`, '/text')).toThrow('query.tooManyWords');
      }),
    );
  });

  test('ask for nothing when there is no letter or digit among them', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ ,.%_"-]{0,20}$/),
        fc.stringMatching(/^[a-z0-9]{1,9}$/),
        (signs, word) => {
          const nothing = askedSearch(signs, '/text');
          expect(nothing === undefined).toBe(signs.trim() === '');
          expect(asksNothing(nothing ?? { all: [], none: [] })).toBe(true);
          for (const asked of [word, `-${word}`]) {
            expect(asksNothing(askedSearch(asked, '/text') ?? { all: [], none: [] })).toBe(false);
          }
        },
      ),
    );
  });
});

describe('highlights', () => {
  test('are none where nothing is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem()), (texts) => {
        expect(highlightsOf(texts, [])).toEqual([]);
      }),
    );
  });

  test('hold the term also where the text has few spaces or none, and are never much longer than a passage', () => {
    const words = fc.array(fc.stringMatching(/^[a-e]{1,9}$/), { maxLength: 90, size: 'max' });
    const long = fc
      .tuple(words, words, fc.constantFrom('/', ' '), fc.constantFrom('/', ' '))
      .map(([some, more, one, other]) => some.join(one) + one + more.join(other));
    fc.assert(
      fc.property(long, fc.constantFrom(' ', '/'), long, (before, space, after) => {
        const [passage = ''] = highlightsOf([undefined, `${before}${space}xyz/${after}`], [' xyz']);
        expect(searchable(passage)).toContain(' xyz');
        expect(passage.length).toBeLessThanOrEqual(204);
      }),
    );
  });

  test('begin with the text where a part of a single sign was found', () => {
    const text = `Om ½ procent. ${'Mer text. '.repeat(40)}`;
    const [passage = ''] = highlightsOf([text], [' 2']);
    expect(passage).toMatch(/^Om ½ procent\. .* …$/);
  });

  test('show the texts in which a term was found, cut around it', () => {
    const long = `${'Inledning om ingenting. '.repeat(20)}Bolaget bad om dubbelspår till Kil. ${'Mer text. '.repeat(40)}`;
    const [passage = ''] = highlightsOf(['Annat', long], [' dubbelspar']);
    expect(passage).toMatch(/^… .*dubbelspår till Kil.* …$/);
    expect(passage.length).toBeLessThan(210);
  });

  test('hold a term each, and come from the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 8 }),
        fc.lorem({ maxCount: 1 }),
        (texts, word) => {
          const term = searchable(word);
          for (const passage of highlightsOf(texts, [term])) {
            expect(searchable(passage)).toContain(term);
            expect(texts.some((text) => text.includes(passage.replace(/^… | …$/g, '')))).toBe(true);
          }
        },
      ),
    );
  });
});
