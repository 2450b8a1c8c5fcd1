import { describe, expect, it } from '@jest/globals';
import { patternOf } from './wanted-pattern.rules.js';

/** As PostgreSQL reads it, where JavaScript has other words for it. */
function asHere(pattern: string): RegExp {
  return new RegExp(
    pattern.replaceAll('\\m', '(?<![\\p{L}\\p{N}])').replaceAll('\\M', '(?![\\p{L}\\p{N}])'),
    'su',
  );
}

describe('What PostgreSQL looks for', () => {
  it.each([
    ['Åsa Öberg', true],
    ['OBERG, ASA', true],
    ['Asa Maria Öbergs', true],
    ['{"text": "Rad ett\\nÅsa Öberg"}', true],
    ['Vasa Öberg', false],
    ['Åsa', false],
  ])('of a name: %s', (text, found) => {
    expect(asHere(patternOf([['asa', 'oberg']], [])).test(text)).toBe(found);
  });

  it('of a long name are its two longest words', () => {
    const pattern = asHere(patternOf([['karl', 'erik', 'von', 'andersson']], []));
    expect([pattern.test('Karl Erik von Andersson'), pattern.test('Erik Karlsson')]).toEqual([true, false]);
  });

  it.each([
    ['mail Anna.A+x@Example.se!', true],
    ['annaXa+x@example.se', false],
  ])('of an address is the address itself: %s', (text, found) => {
    expect(asHere(patternOf([], ['anna.a+x@example.se'])).test(text)).toBe(found);
  });
});
