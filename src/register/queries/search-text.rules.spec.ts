import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal.js';
import { searchable } from '../read-model/searchable.rules.js';
import { highlightsOf } from './highlights.rules.js';
import { askedSearch } from './search-text.rules.js';

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

describe('highlights', () => {
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
