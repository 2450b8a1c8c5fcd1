import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { folded, placedWords, wordsOf } from './fold.rules.js';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(
      fc.constantFrom(
        'å',
        'É',
        'ß',
        '½',
        '㎏',
        '\u200b',
        '\u00ad',
        '\ud800',
        '𐐀',
        'Σ',
        ' ',
        '-',
        'İ',
        'a\u0308',
      ),
    ),
  )
  .map((each) => (Array.isArray(each) ? each.join('') : each));

describe('the words of a text', () => {
  test.each([
    ['Malmö–Göteborg (2026)', ['malmo', 'goteborg', '2026']],
    ['Ærø & Straße, İzmir', ['aero', 'strasse', 'izmir']],
    ['RVL-2026-000123', ['rvl', '2026', '000123']],
    ['SOU 2026:12', ['sou', '2026', '12']],
    ['Ελληνικής Δημοκρατίας', ['ελληνικησ', 'δημοκρατιασ']],
    ['Украї́на', ['украіна']],
    ['sjuk\u00advård, \u200ehälsa\u200bvård', ['sjukvard', 'halsa', 'vard']],
    ['10 ㎏ på 𐐀𐐨 😀', ['10', 'kg', 'pa', '𐐨𐐨']],
    ["L'Union européenne", ['l', 'union', 'europeenne']],
    ['\ud800 !?', []],
  ])('of %j are without case, accents and signs', (given, expected) => {
    expect(wordsOf(given)).toEqual(expected);
  });

  test('hold letters and digits alone, and are their own words', () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = wordsOf(given);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  test('are the same whichever way they are found, and stand where they are told', () => {
    fc.assert(
      fc.property(text, (given) => {
        const placed = placedWords(given);
        expect(placed.map(({ word }) => word)).toEqual(wordsOf(given));
        for (const { word, start, end } of placed) {
          expect(folded(given.slice(start, end))).toContain(word);
        }
      }),
    );
  });

  test('are the same in whatever case and form of accents they are written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöéèüç 0-9]*$/), (given) => {
        expect(wordsOf(given.toUpperCase())).toEqual(wordsOf(given));
        expect(wordsOf(given.normalize('NFD'))).toEqual(wordsOf(given.normalize('NFC')));
      }),
    );
  });

  test('are of a length that the database takes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zå𐐀]+$/u), fc.integer({ min: 1, max: 300 }), (part, times) => {
        for (const word of wordsOf(part.repeat(times)))
          expect(Array.from(word).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
