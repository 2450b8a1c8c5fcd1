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

  it('finds nothing when it is longer than any name', () => {
    expect(beginningsOf('å'.repeat(300))).toEqual([`% ${'a'.repeat(300)}%`]);
    expect(beginningsOf('a\u030A'.repeat(150))).not.toEqual(['']);
    expect(beginningsOf('ord '.repeat(76))).toEqual(['']);
  });

  it('has at most twenty words', () => {
    expect(beginningsOf('ord '.repeat(70))).toHaveLength(20);
  });
});
