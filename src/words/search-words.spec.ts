import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginningsOf } from './search-words.js';

describe('A search for a name', () => {
  it('forgives case, accents and the order of words', () => {
    expect(beginningsOf('Öberg  ÅSA')).toEqual(['% oberg%', '% asa%']);
    expect(beginningsOf('Çelik-Åsa')).toEqual(['% celik%', '% asa%']);
  });

  it('never lets a character of the search mean anything to the database', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        (beginningsOf(text) ?? ['']).every((pattern) => /^(?:% [\p{L}\p{N}]+%)?$/u.test(pattern)),
      ),
    );
  });

  it('asks for nothing when it is blank, and finds nothing when it is punctuation', () => {
    for (const text of ['', ' ', null, undefined]) expect(beginningsOf(text)).toBeNull();
    expect(beginningsOf(' % _ \\ ')).toEqual(['']);
  });

  it('has at most twenty words', () => {
    expect(beginningsOf('ord '.repeat(100))).toHaveLength(20);
  });
});
