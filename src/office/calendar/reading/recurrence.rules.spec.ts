import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dayNumber, dayOf, daysOfSeries, recurrenceOf } from './recurrence.rules.js';

describe('A series', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const rules = fc.oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), fc.constant('')),
    fc.tuple(
      fc.constant('FREQ=WEEKLY'),
      fc.uniqueArray(weekday, { minLength: 1 }).map((days) => `;BYDAY=${days.join(',')}`),
    ),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday).map(([nth, day]) => `;BYDAY=${nth}${day}`),
    ),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      fc.constantFrom(1, 15, 28, -1).map((day) => `;BYMONTHDAY=${day}`),
    ),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      fc.constantFrom(';BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ';BYDAY=SA,SU;BYSETPOS=1'),
    ),
    fc.tuple(
      fc.constant('FREQ=YEARLY'),
      fc
        .tuple(fc.constantFrom(1, 3, 10), fc.constantFrom(1, 2, -1), weekday)
        .map(([month, nth, day]) => `;BYMONTH=${month};BYDAY=${nth}${day}`),
    ),
  );

  it('falls on the days that the parser of the calendar finds, too', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 700 }),
        ([frequency, days], interval, offset) => {
          const text = `${frequency};INTERVAL=${interval}${days}`;
          const first = firstDay(text, dayNumber('2024-01-01') + offset);
          const ours = daysOfSeries(
            ruleOf(text),
            { first, from: first, last: first + 20_000 },
            { left: 1_000_000 },
          );
          expect([...ours].slice(0, 12).map(dayOf)).toEqual(parserDays(text, dayOf(first)));
        },
      ),
    );
  });

  it('is counted from its first day, wherever the window begins', () => {
    const rule = ruleOf('FREQ=DAILY;COUNT=10');
    const range = { first: 100, from: 108, last: 200 };
    expect([...daysOfSeries(rule, range, { left: 1000 })]).toEqual([108, 109]);
  });

  it('that does not begin on one of its days begins on the next one', () => {
    const rule = ruleOf('FREQ=WEEKLY;BYDAY=TU');
    const first = dayNumber('2026-03-02');
    expect(
      dayOf([...daysOfSeries(rule, { first, from: first, last: first + 6 }, { left: 100 })][0] ?? 0),
    ).toBe('2026-03-03');
  });
});

function ruleOf(text: string) {
  const [, , , rule] = ICAL.parse.property(`RRULE:${text}`) as unknown[];
  const recurrence = recurrenceOf(rule);
  if (!recurrence) throw new Error(`${text} is no rule`);
  return recurrence;
}

// The two differ in whether a first day that the rule does not name counts: no calendar writes such a rule.
function firstDay(text: string, from: number): number {
  for (const day of daysOfSeries(ruleOf(text), { first: from, from, last: from + 4000 }, { left: 100_000 }))
    return day;
  throw new Error(`${text} never falls`);
}

function parserDays(text: string, first: string): string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
  return Array.from({ length: 12 }, () => String(iterator.next()).slice(0, 10));
}
