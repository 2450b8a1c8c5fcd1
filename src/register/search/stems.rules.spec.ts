import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './fold.rules.js';
import { stemsOf } from './stems.rules.js';

const stems = (word: string): readonly string[] => wordsOf(word).flatMap(stemsOf);
const common = (one: string, other: string): string[] =>
  stems(one).filter((stem) => stems(other).includes(stem));

describe('two forms of a word have a stem in common', () => {
  test.each([
    ['sjukvård', 'sjukvården'],
    ['hälsa', 'hälsan'],
    ['hälsa', 'hälsor'],
    ['skola', 'skolornas'],
    ['möte', 'mötet'],
    ['möten', 'mötena'],
    ['järnväg', 'järnvägarnas'],
    ['klimat', 'klimatet'],
    ['budget', 'budgeten'],
    ['energi', 'energins'],
    ['kvalitet', 'kvaliteten'],
    ['myndighet', 'myndigheterna'],
    ['digital', 'digitalt'],
    ['nationell', 'nationellt'],
    ['politisk', 'politiska'],
    ['handlingsplan', 'handlingsplanen'],
    ['företag', 'företagets'],
    ['policy', 'policies'],
    ['regulation', 'regulations'],
    ['protect', 'protection'],
    ['company', 'companies'],
    ['fédération', 'federations'],
  ])('%s and %s', (one, other) => {
    expect(common(one, other)).not.toEqual([]);
  });
});

test.each([
  ['intern', 'internet'],
  ['mark', 'market'],
  ['rom', 'roman'],
  ['hus', 'husbil'],
  ['2026', '202'],
])('%s and %s have none', (one, other) => {
  expect(common(one, other)).toEqual([]);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,14}$/),
  fc.string({ unit: 'grapheme' }).map((text) => wordsOf(text)[0] ?? 'x'),
  fc
    .constantFrom('constructor', '__proto__', 'tostring', 'hasownproperty')
    .map((name) => wordsOf(name)[0] ?? ''),
);

test('a word has the same stems whenever it is asked, whatever was asked before: the index and the search agree', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), (words) => {
      const first = words.map((each) => [...stemsOf(each)]);
      for (let index = 0; index < 500; index += 1) stemsOf(`other${Math.random().toString(36).slice(2)}`);
      expect(words.map((each) => [...stemsOf(each)])).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test('stems are words that the index may hold, one at least and each once', () => {
  fc.assert(
    fc.property(word, (each) => {
      const found = stemsOf(each);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(found.length);
      for (const stem of found) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
