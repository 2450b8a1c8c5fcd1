import { describe, expect, it } from '@jest/globals';
import { withClockTimes, withInstants } from './form-times.rules.js';

const instants = (date: string, startsAt: string) =>
  withInstants(
    new Map([
      ['/date', [date]],
      ['/startsAt', [startsAt]],
    ]),
  ).get('/startsAt')?.[0];

describe('A time of the day', () => {
  it.each([
    ['2026-01-15', '09:30', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15', '9.30', '2026-07-15T07:30:00.000Z'],
    ['2026-03-29', '14:00', '2026-03-29T12:00:00.000Z'],
    ['2026-10-25', '14:00', '2026-10-25T13:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
  ])('is kept as an instant: %s %s is %s', (date, time, instant) => {
    expect(instants(date, time)).toBe(instant);
  });

  it.each([
    ['', '09:30'],
    ['2026-02-30', '09:30'],
    ['2026-02-03', '25:00'],
    ['2026-02-03', 'efter lunch'],
  ])('stays as it was typed where it is none: %s %s', (date, time) => {
    expect(instants(date, time)).toBe(time);
  });

  it('is shown again as it was typed', () => {
    const kept = new Map([
      ['/startsAt', ['2026-07-15T07:30:00.000Z']],
      ['/endsAt', ['']],
    ]);
    expect([...withClockTimes(kept).values()]).toEqual([['09:30'], ['']]);
  });

  it('at the end of several days is of the last one', () => {
    const values = new Map([
      ['/date', ['2026-05-04']],
      ['/endDate', ['2026-05-06']],
      ['/endsAt', ['16:00']],
    ]);
    expect(withInstants(values).get('/endsAt')).toEqual(['2026-05-06T14:00:00.000Z']);
  });
});
