import { describe, expect, it } from '@jest/globals';
import { agoInWords, deadlineOf } from './deadline.rules.js';

const on = (today: string) => deadlineOf('2026-03-01', { today, limitDays: 14 }, 'sv');

describe('The time that is left for a record', () => {
  it.each([
    ['2026-03-05', 'om 10 dagar', false],
    ['2026-03-14', 'senast i morgon', false],
    ['2026-03-15', 'senast i dag', false],
    ['2026-03-16', '1 dag försenat', true],
    ['2026-03-20', '5 dagar försenat', true],
  ])('is told in words on %s', (today, words, late) => {
    expect(on(today)).toEqual({ words, day: '15 mars 2026', late });
  });

  it('is not known where the day of the meeting is not', () => {
    expect(deadlineOf(null, { today: '2026-03-05', limitDays: 14 }, 'en').words).toBe('The day is not given');
  });
});

describe('The age of what waits', () => {
  it.each([
    ['2026-03-05', 'today'],
    ['2026-03-04', 'yesterday'],
    ['2026-03-02', '3 days ago'],
  ])('is told in words for %s', (from, words) => {
    expect(agoInWords(from, '2026-03-05', 'en')).toBe(words);
  });
});
