import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './fold.rules.js';
import type { Passage } from './passages.rules.js';
import { searchVector } from './search-vector.rules.js';

const passage: fc.Arbitrary<Passage> = fc.record({
  text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()),
  as: fc.constantFrom('title' as const, 'name' as const, 'text' as const),
});

/** The lexemes of a vector with their places. */
function lexemes(vector: string): Map<string, string[]> {
  const found = Array.from(
    vector.matchAll(/'([^']+)'(?::(\S+))?/gu),
    ([, lexeme = '', places]): [string, string[]] => [lexeme, places?.split(',') ?? []],
  );
  return new Map(found);
}

describe('the vector of a record', () => {
  test('holds words with their stems, beginnings of names apart, titles apart, and where they stand', () => {
    expect(
      searchVector([
        { text: 'RVL-2026-1', as: 'name' },
        { text: 'Bussarna', as: 'title' },
        { text: 'om bussar', as: 'text' },
      ]).split(' '),
    ).toEqual([
      "'rvl':1A",
      "'^rvl':1A",
      "'2026':2A",
      "'^2026':2A",
      "'1':3A",
      "'^1':3A",
      "'buss':5A,8",
      "'bussarna':5A",
      "'+buss'",
      "'+bussarna'",
      "'om':7",
      "'bussar':8",
    ]);
  });

  test('holds every word of every text, in names beginnings too, and nothing that PostgreSQL would read otherwise', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), (passages) => {
        const vector = searchVector(passages);
        expect(vector).toMatch(/^(?:'[\^+]?[\p{L}\p{N}]+'(?::\d+A?(?:,\d+A?)*)?(?: |$))*$/u);
        const held = lexemes(vector);
        for (const { text, as } of passages) {
          for (const word of wordsOf(text)) {
            expect(held.get(word)?.length).toBeGreaterThan(0);
            expect(held.has(`^${word}`) || as !== 'name').toBe(true);
            expect(held.has(`+${word}`) || as !== 'title').toBe(true);
          }
        }
      }),
    );
  });

  test('says the same once, however often it is said', () => {
    fc.assert(
      fc.property(fc.array(passage), (passages) => {
        expect(searchVector([...passages, ...passages])).toBe(searchVector(passages));
      }),
    );
  });

  test('is never more than the database takes, nor are its places', () => {
    const word = (index: number): string => `${'x'.repeat(70)}${index.toString(36)}`;
    const text = Array.from({ length: 30_000 }, (_, index) => word(index)).join(' ');
    const vector = searchVector([{ text, as: 'title' }]);
    expect(vector.length).toBeLessThan(1_000_000);
    const places = [...lexemes(searchVector([{ text: 'ord '.repeat(20_000), as: 'text' }])).values()].flat();
    expect(Math.max(...places.map(Number))).toBeLessThanOrEqual(16_383);
  });
});
