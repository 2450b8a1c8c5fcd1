import { describe, expect, it } from '@jest/globals';
import { isDue, readCronPattern } from './cron.rules.js';

/** The instants, from one to another, on which a pattern falls. */
function due(text: string, from: string, to: string): string[] {
  const pattern = readCronPattern(text);
  const found: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 60_000) {
    const moment = new Date(at);
    if (isDue(pattern, moment)) found.push(moment.toISOString().slice(0, 16));
  }
  return found;
}

describe('What is done again and again', () => {
  it('is done by the clocks of Stockholm, in winter as in summer', () => {
    expect(due('30 3 * * *', '2026-01-10T00:00Z', '2026-01-12T00:00Z')).toEqual([
      '2026-01-10T02:30',
      '2026-01-11T02:30',
    ]);
    expect(due('30 3 * * *', '2026-07-10T00:00Z', '2026-07-11T00:00Z')).toEqual(['2026-07-10T01:30']);
  });

  it('is done once on the night when the clocks jump over its time', () => {
    expect(due('30 2 * * *', '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toEqual(['2026-03-29T01:00']);
  });

  it('is done once on the night when its time comes twice', () => {
    expect(due('30 2 * * *', '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toEqual(['2026-10-25T00:30']);
  });

  it('goes by passing time when it is done every hour', () => {
    expect(due('0 * * * *', '2026-10-24T23:00Z', '2026-10-25T03:00Z')).toHaveLength(4);
    expect(due('*/20 * * * *', '2026-03-29T00:00Z', '2026-03-29T03:00Z')).toHaveLength(9);
  });

  it('may be done on weekdays, on days of the month, or on either', () => {
    expect(due('0 7 * * 1', '2026-03-01T00:00Z', '2026-03-15T00:00Z')).toEqual([
      '2026-03-02T06:00',
      '2026-03-09T06:00',
    ]);
    expect(due('0 7 1 * *', '2026-03-01T00:00Z', '2026-03-15T00:00Z')).toEqual(['2026-03-01T06:00']);
    expect(due('0 7 3 * 7', '2026-03-01T00:00Z', '2026-03-08T00:00Z')).toHaveLength(2);
    expect(due('0 7-9/2,12 * 3 *', '2026-03-01T00:00Z', '2026-03-02T00:00Z')).toHaveLength(3);
  });

  it.each([
    '* * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '*/0 * * * *',
    '5-1 * * * *',
    'x * * * *',
  ])('is not what "%s" says', (text) => {
    expect(() => readCronPattern(text)).toThrow(/is not a/);
  });
});
