import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draft, TODAY } from '../../../test/support/draft.js';
import { addDays, midnightOf, spanOf } from '../../words/dates.js';
import { DatePrecision } from '../../words/meeting-words.js';
import { dateObstacles, lastDay, suspiciousDates } from './date.rules.js';
import type { DraftMeeting } from './draft-meeting.js';

const NO_TIMES = { startsAt: null, endsAt: null };
const days = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const imprecise = fc.constantFrom(DatePrecision.MONTH, DatePrecision.QUARTER, DatePrecision.YEAR);

function found(changes: Partial<DraftMeeting>, today = TODAY): string[] {
  return dateObstacles(draft({ ...NO_TIMES, ...changes }), today).map(
    ({ message, field }) => `${message.code} ${field ?? ''}`,
  );
}

describe('The days of a meeting', () => {
  it('may be any that have come, and no other', () => {
    fc.assert(
      fc.property(days, days, fc.nat(20), (today, date, length) => {
        const endDate = addDays(date, length);
        const field = length === 0 ? '/date' : '/endDate';
        const expected = endDate > today ? [`meeting.dateInFuture ${field}`] : [];
        expect(found({ date, endDate }, today)).toEqual(expected);
        expect(found({ date: endDate }, today)).toEqual(expected.map(() => 'meeting.dateInFuture /date'));
      }),
    );
  });

  it('exist', () => {
    expect(found({ date: '2026-02-30' })).toEqual(['meeting.dateImpossible /date']);
    expect(found({ date: '2026-02-03', endDate: 'soon' })).toEqual(['meeting.dateImpossible /endDate']);
    expect(found({ date: null })).toEqual(['meeting.dateMissing /date']);
  });

  it('end after they begin', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (date, earlier) => {
        const codes = found({ date, endDate: addDays(date, -earlier) }, '2050-01-01');
        expect(codes).toEqual(['meeting.endBeforeStart /endDate']);
      }),
    );
  });

  it('are doubted when no register was kept so early', () => {
    expect(suspiciousDates({ date: '1930-05-01' })).toMatchObject([{ params: { date: '1930-05-01' } }]);
    expect(suspiciousDates({ date: '1990-01-01' })).toEqual([]);
    expect(suspiciousDates({ date: null })).toEqual([]);
    expect(suspiciousDates({ date: '1930' })).toEqual([]);
  });
});

describe('An imprecise date', () => {
  it('is given as the first and the last day that it may be', () => {
    fc.assert(
      fc.property(days, days, imprecise, (one, other, datePrecision) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const date = spanOf(from, datePrecision).first;
        const endDate = spanOf(to, datePrecision).last;
        expect(found({ date, endDate, datePrecision }, '2050-01-01')).toEqual([]);
        expect(found({ date: addDays(date, 1), endDate, datePrecision }, '2050-01-01')).toHaveLength(1);
        expect(found({ date, endDate: addDays(endDate, 1), datePrecision }, '2050-01-01')).toHaveLength(1);
        expect(found({ date, endDate: null, datePrecision }, '2050-01-01')).toEqual([
          'meeting.dateSpan /endDate',
        ]);
      }),
    );
  });

  it('says which days those are', () => {
    const [obstacle] = dateObstacles(
      draft({ ...NO_TIMES, date: '2026-02-10', datePrecision: DatePrecision.MONTH }),
      TODAY,
    );
    expect(obstacle).toMatchObject({ field: '/date', params: { first: '2026-02-01', last: '2026-02-28' } });
  });

  it('may end in days to come, but not begin in them', () => {
    const month = { date: '2026-03-01', endDate: '2026-03-31', datePrecision: DatePrecision.MONTH };
    expect(found(month, '2026-03-01')).toEqual([]);
    expect(found(month, '2026-02-28')).toEqual(['meeting.dateInFuture /date']);
  });

  it('has no times of day', () => {
    const month = { date: '2026-02-01', endDate: '2026-02-28', datePrecision: DatePrecision.MONTH };
    expect(found({ ...month, startsAt: new Date('2026-02-03T10:00:00Z') })).toEqual([
      'meeting.timesWithoutDay /startsAt',
    ]);
  });
});

describe('The times of a meeting', () => {
  it('lie within its days, as Stockholm counts them', () => {
    fc.assert(
      fc.property(days, fc.nat(3), fc.integer({ min: -48, max: 120 }), (date, length, hours) => {
        const endDate = addDays(date, length);
        const startsAt = new Date(midnightOf(date).getTime() + hours * 3_600_000);
        const within = startsAt >= midnightOf(date) && startsAt < midnightOf(addDays(endDate, 1));
        const expected = within ? [] : ['meeting.timesOutsideDay /startsAt'];
        expect(found({ date, endDate, startsAt }, '2050-01-01')).toEqual(expected);
      }),
    );
  });

  it('end after they begin', () => {
    const startsAt = new Date('2026-03-12T09:00:00Z');
    const endsAt = new Date('2026-03-12T08:00:00Z');
    expect(found({ startsAt, endsAt })).toEqual(['meeting.endBeforeStart /endsAt']);
    expect(found({ startsAt: endsAt, endsAt: startsAt })).toEqual([]);
  });
});

describe('The last day of a meeting', () => {
  it('is its end, or the last day that its date may be', () => {
    const { DAY, MONTH } = DatePrecision;
    expect(lastDay({ date: '2026-02-03', endDate: '2026-02-05', datePrecision: DAY })).toBe('2026-02-05');
    expect(lastDay({ date: '2026-02-03', endDate: null, datePrecision: DAY })).toBe('2026-02-03');
    expect(lastDay({ date: '2026-02-01', endDate: null, datePrecision: MONTH })).toBe('2026-02-28');
    expect(lastDay({ date: null, endDate: null, datePrecision: MONTH })).toBeNull();
    expect(lastDay({ date: 'soon', endDate: null, datePrecision: MONTH })).toBeNull();
  });
});
