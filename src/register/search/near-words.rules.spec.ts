import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearWords } from './near-words.rules.js';

describe('spellings near a word', () => {
  test.each([
    ['a letter too few', 'sjukvrd', 'sjukvard'],
    ['a letter too many', 'jarrnvag', 'jarnvag'],
    ['another letter', 'jernvag', 'jarnvag'],
    ['two letters that changed places', 'jranvag', 'jarnvag'],
    ['a letter too few at the end', 'infrastruktu', 'infrastruktur'],
  ])('undo %s', (_, written, meant) => {
    expect(nearWords(written)).toContain(meant);
  });

  test.each(['vad', '2026', 'міст', 'a'.repeat(25), ''])('are none of %j', (word) => {
    expect(nearWords(word)).toEqual([]);
  });

  test('are each told once, are never the word itself, and are as near to it as it is to them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,9}$/), fc.nat(), (word, any) => {
        const near = nearWords(word);
        expect(new Set(near).size).toBe(near.length);
        expect(near).not.toContain(word);
        expect(nearWords(near[any % near.length] ?? '')).toContain(word);
      }),
      { numRuns: 50 },
    );
  });
});
