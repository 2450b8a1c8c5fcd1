import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal.js';
import { LIMITS } from '../questions/limits.js';
import { titledQuery, wantedQuery, wholeQuery } from './search-query.rules.js';
import { type AskedTerm, askedSearch, asksNothing, type SearchText } from './search-text.rules.js';

/** A term as short as it can be told: words, a star for beginnings, quotes where the last may not be a beginning. */
function told({ words, isOpen }: AskedTerm): string {
  const text = words.map(({ word, isBeginning }) => (isBeginning ? `${word}*` : word)).join(' ');
  return isOpen ? text : `"${text}"`;
}

function read(text: string): [string[], string[]] {
  const { all, none } = askedSearch(text, '/text') ?? { all: [], none: [] };
  return [all.map(told), none.map(told)];
}

describe('a search text', () => {
  test.each<[string, string, string[], string[]]>([
    ['words', 'Malmö  buss', ['malmo', 'buss'], []],
    ['phrases', '"Region Skåne" tåg', ['"region skane"', 'tag'], []],
    ['phrases as telephones write them', '“Region Skåne” «tåg»', ['"region skane"', '"tag"'], []],
    ['what must not occur', '-lunch -"fika paus"', [], ['"lunch"', '"fika paus"']],
    ['beginnings', 'järnväg* "hög hast*"', ['jarnvag*', '"hog hast*"'], []],
    ['no beginnings that begin nearly everything', 'a* ab* *', ['a', 'ab'], []],
    ['references, as phrases', 'RVL-2026-000123', ['rvl 2026 000123'], []],
    ['numbers of decisions', 'SOU 2026:12 -2025/26:100', ['sou', '2026 12'], ['"2025 26 100"']],
    ['a phrase without an end', '"öppet köp', ['"oppet kop"'], []],
    ['a quotation mark in a word', 'fem"sex sju"åtta', ['fem', '"sex sju"', 'atta'], []],
    ['a hyphen within a word', 'kärnkrafts-el', ['karnkrafts el'], []],
    ['what PostgreSQL has signs for', "a&b | !c:* <-> 'd' \\e (f)", ['a b', 'c', 'd', 'e', 'f'], []],
    ['line breaks', 'ett\n\ttvå', ['ett', 'tva'], []],
    ['signs alone', '% _ - "" -" * 😀 \ud800', [], []],
  ])('may hold %s', (_, text, all, none) => {
    expect(read(text)).toEqual([all, none]);
  });

  test('is either understood or refused, and what the database is asked holds nothing but lexemes and operators', () => {
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const search = askedSearch(text, '/text');
          if (!search || asksNothing(search)) return;
          expect(wholeQuery(search)).toMatch(QUERY);
          if (search.all.length === 0) return;
          expect(wantedQuery(search)).toMatch(QUERY);
          expect(titledQuery(search)).toMatch(QUERY);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '"',
        ' ',
        '-',
        '*',
        "'",
        '\\',
        '&',
        '|',
        '!',
        ':*',
        '<->',
        'Åre',
        '2026',
        '\ud800',
        '\0',
        '%',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const QUERY = /^(?:[ ()!|&]|<->|'[\^+]?[\p{L}\p{N}]+'(?::\*)?)+$/u;

describe('the words of a search', () => {
  const words = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
    fc.array(fc.stringMatching(/^-?[a-z]{1,3}$/), { minLength, maxLength });

  test('are all asked for up to the limit, and too many are refused', () => {
    fc.assert(
      fc.property(words(1, LIMITS.textWords), words(LIMITS.textWords + 1, 40), (some, many) => {
        const without = some.filter((one) => one.startsWith('-'));
        const within = some.filter((one) => !one.startsWith('-'));
        expect(read(some.join(' '))).toEqual([within, without.map((word) => `"${word.slice(1)}"`)]);
        expect(() => askedSearch(many.join(' '), '/text')).toThrow('query.tooManyWords');
        expect(() => askedSearch(`"${many.join(' ')}"`, '/text')).toThrow('query.tooManyWords');
      }),
    );
  });

  test('ask for nothing when there is no letter or digit among them', () => {
    const nothing: SearchText = { all: [], none: [] };
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ ,.%_"*-]{0,20}$/),
        fc.stringMatching(/^[a-z0-9]{1,9}$/),
        (signs, word) => {
          const asked = askedSearch(signs, '/text');
          expect(asked === undefined).toBe(signs.trim() === '');
          expect(asksNothing(asked ?? nothing)).toBe(true);
          for (const one of [word, `-${word}`]) {
            expect(asksNothing(askedSearch(one, '/text') ?? nothing)).toBe(false);
          }
        },
      ),
    );
  });
});
