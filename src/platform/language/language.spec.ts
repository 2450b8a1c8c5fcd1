import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, languageOf, negotiate } from './language.js';

describe('A reader gets the language', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['*', 'sv'],
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['en', 'en'],
    ['en-GB,sv;q=0.5', 'en'],
    ['sv;q=0.3, en;q=0.8', 'en'],
    ['de, sv;q=0.2', 'sv'],
    ['de', 'en'],
    ['nb, en;q=0.5', 'sv'],
    ['da', 'sv'],
    ['en;q=0, sv', 'sv'],
    ['en;q=x, sv;q=0.1', 'sv'],
    ['SV', 'sv'],
    [';;;,,,', 'en'],
  ])('that %j asks for: %s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });

  it('that is one of ours, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LANGUAGES).toContain(negotiate(header));
      }),
    );
  });

  it('that is named, in any way of writing it', () => {
    expect(languageOf('EN_us')).toBe('en');
    expect(languageOf('sv-SE')).toBe('sv');
    expect(languageOf('svensk')).toBeUndefined();
  });
});
