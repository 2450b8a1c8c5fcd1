import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';

const BYTES = 100_000;

function answer(edition: string, size: number): KeptAnswer {
  return { edition, etag: '"x"', head: [], body: Buffer.alloc(size) };
}

describe('Kept answers', () => {
  test('are given for the edition they are of, and for no other, whatever is kept and asked', () => {
    const deed = fc.record({
      does: fc.constantFrom('keep', 'find'),
      key: fc.constantFrom('a', 'b', 'c'),
      edition: fc.constantFrom('1', '2'),
    });
    fc.assert(
      fc.property(fc.array(deed), (deeds) => {
        const cache = new AnswerCache(BYTES);
        for (const { does, key, edition } of deeds) {
          if (does === 'keep') cache.keep(key, answer(edition, 10));
          else expect([undefined, edition]).toContain(cache.find(key, edition)?.edition);
        }
      }),
    );
  });

  test('take no more memory than they may, and those go that nobody asked for', () => {
    const cache = new AnswerCache(BYTES);
    cache.keep('asked again', answer('1', 1000));
    for (let index = 0; index < 1000; index += 1) {
      cache.keep(String(index), answer('1', 8000));
      expect(cache.find('asked again', '1')).toBeDefined();
    }
    const kept = Array.from({ length: 1000 }, (_, index) => cache.find(String(index), '1'));
    const bytes = kept.reduce((sum, each) => sum + (each?.body.length ?? 0), 0);
    expect(bytes).toBeGreaterThan(BYTES / 2);
    expect(bytes).toBeLessThanOrEqual(BYTES);
  });

  test('are not those that would leave no room for others, and none where none may be kept', () => {
    const cache = new AnswerCache(BYTES);
    cache.keep('huge', answer('1', BYTES / 4));
    expect(cache.find('huge', '1')).toBeUndefined();
    const none = new AnswerCache(0);
    none.keep('a', answer('1', 1));
    expect([none.keeps, none.find('a', '1')]).toEqual([false, undefined]);
  });

  test('go when the register is of another edition', () => {
    const cache = new AnswerCache(BYTES);
    cache.keep('a', answer('1', 10));
    expect(cache.find('a', '1')).toBeDefined();
    expect(cache.find('a', '2')).toBeUndefined();
    expect(cache.find('a', '1')).toBeUndefined();
  });
});
