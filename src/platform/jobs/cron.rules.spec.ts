import { describe, expect, it } from '@jest/globals';
import { latestDue, readCronPattern } from './cron.rules.js';

/** The minutes, from one instant to another, on which a pattern falls, as a server finds them that looks each minute. */
function due(text: string, from: string, to: string): string[] {
  const pattern = readCronPattern(text);
  const found: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 60_000) {
    const moment = latestDue(pattern, at - 60_000, at);
    if (moment) found.push(moment.toISOString().slice(0, 16));
  }
  return found;
}

describe('What is done again and again', () => {
  it('is done by the clocks of Stockholm, in winter as in summer', () => {
    expect(due('30 3 * * *', '2026-01-10T02:00Z', '2026-01-10T05:00Z')).toEqual(['2026-01-10T02:30']);
    expect(due('30 3 * * *', '2026-07-10T01:00Z', '2026-07-10T04:00Z')).toEqual(['2026-07-10T01:30']);
  });

  it('is done once on the night when the clocks jump over its time', () => {
    expect(due('30 2 * * *', '2026-03-28T22:00Z', '2026-03-29T04:00Z')).toEqual(['2026-03-29T01:00']);
  });

  it('is done once on the night when its time comes twice', () => {
    expect(due('30 2 * * *', '2026-10-24T22:00Z', '2026-10-25T04:00Z')).toEqual(['2026-10-25T00:30']);
  });

  it('goes by passing time when it is done every hour', () => {
    expect(due('0 * * * *', '2026-10-24T23:00Z', '2026-10-25T03:00Z')).toHaveLength(4);
    expect(due('*/20 * * * *', '2026-03-29T00:00Z', '2026-03-29T03:00Z')).toHaveLength(9);
  });

  it('is found when nobody looked for a while, the last of several', () => {
    const minute = Date.parse('2026-03-04T10:17Z');
    const found = latestDue(readCronPattern('0 7 * * *'), Date.parse('2026-03-01T00:00Z'), minute);
    expect(found).toEqual(new Date('2026-03-04T06:00Z'));
    expect(latestDue(readCronPattern('0 7 * * *'), Date.parse('2026-03-04T06:00Z'), minute)).toBeUndefined();
  });

  it.each(['* * * *', '* * * * * *', '60 * * * *', '* 24 * * *', '*/0 * * * *', 'x * * * *'])(
    'is not what "%s" says',
    (text) => {
      expect(() => readCronPattern(text)).toThrow(/CronPattern/);
    },
  );
});
