import { describe, expect, it } from '@jest/globals';
import {
  dayInWords,
  daysInWords,
  instantDayInWords,
  listed,
  momentInWords,
  monthInWords,
  timeInWords,
  wordsBetween,
} from './in-words.js';

describe('Days and times in words', () => {
  it('are written as people write them, in the language of the page', () => {
    expect([dayInWords('2026-03-01', 'sv'), dayInWords('2026-03-01', 'en')]).toEqual([
      '1 mars 2026',
      '1 March 2026',
    ]);
    expect(daysInWords('2026-03-12', '2026-03-14', 'sv')).toBe('12–14 mars 2026');
    expect([monthInWords('2026-03', 'sv'), monthInWords('2026-03-31', 'en')]).toEqual([
      'mars 2026',
      'March 2026',
    ]);
  });

  it('are those of Stockholm, in winter and in summer', () => {
    expect(momentInWords('2026-07-01T22:30:00Z', 'sv')).toBe('2 juli 2026 kl. 00:30');
    expect(instantDayInWords(new Date('2026-01-01T22:59:00Z'), 'en')).toBe('1 January 2026');
    expect(timeInWords('2026-01-01T22:59:00Z', 'sv')).toBe('23:59');
  });

  it('leave alone what is no day', () => {
    expect(dayInWords('sometime', 'sv')).toBe('sometime');
  });

  it('stand beside names that are listed as a phrase', () => {
    expect([listed(['A', 'B', 'C'], 'sv'), listed(['A', 'B', 'C'], 'en')]).toEqual([
      'A, B och C',
      'A, B and C',
    ]);
    for (const count of [0, 1, 2, 3, 5]) {
      const names = Array.from({ length: count }, (_, place) => `N${place}`);
      const apart = names.map((name, place) => `${wordsBetween(count, 'en')[place] ?? ''}${name}`);
      expect(apart.join('')).toBe(listed(names, 'en'));
    }
  });
});
