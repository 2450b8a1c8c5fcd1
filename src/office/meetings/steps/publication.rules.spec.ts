import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TODAY } from '../../../../test/support/draft.js';
import { addDays, addMonths } from '../../../words/dates.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import { Ground, Review } from '../../../words/register-words.js';
import { delayObstacles, embargoObstacles, lateness, mayPublish, reviewOf } from './publication.rules.js';

const accounts = fc.constantFrom('anna', 'bo', null);

describe('Four eyes', () => {
  it('keep whoever edited last from publishing, unless the body switched them off; the record says which', () => {
    fc.assert(
      fc.property(accounts, accounts, fc.boolean(), (editor, publisher, fourEyes) => {
        const refused = fourEyes && editor === publisher;
        const refusal = mayPublish(editor, publisher, fourEyes);
        expect(refusal?.message.code).toBe(refused ? 'meeting.fourEyes' : undefined);
        const second = publisher !== null && editor !== publisher;
        expect(reviewOf(editor, publisher)).toBe(second ? Review.FOUR_EYES : Review.SINGLE);
      }),
    );
  });
});

describe('A meeting is late', () => {
  it('when more days than the limit have passed since its last day, and on no other day', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(30), fc.nat(10), (after, limit, length) => {
        const endDate = '2026-03-29';
        const meeting = { date: addDays(endDate, -length), endDate, datePrecision: DatePrecision.DAY };
        expect(lateness(meeting, addDays(endDate, after), limit)).toEqual({
          daysToPublication: after,
          late: after > limit,
        });
      }),
    );
  });

  it('never before the last day that it may have been on', () => {
    const month = { date: '2026-03-01', endDate: '2026-03-31', datePrecision: DatePrecision.MONTH };
    expect(lateness(month, '2026-03-20', 14)).toEqual({ daysToPublication: 0, late: false });
    expect(lateness({ ...month, endDate: null }, '2026-04-15', 14)).toEqual({
      daysToPublication: 15,
      late: true,
    });
    expect(lateness({ ...month, date: null, endDate: null }, TODAY, 14).late).toBe(false);
  });
});

describe('A delay', () => {
  const decided = { ground: Ground.SECRECY, decision: 'Regiondirektören, RS 2026-0012' };
  const codes = (until: string | null): string[] =>
    delayObstacles({ ...decided, until }, TODAY).map(({ message }) => message.code);

  it('lasts from tomorrow to six months at most', () => {
    const latest = addMonths(TODAY, 6);
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 400 }), (days) => {
        const until = addDays(TODAY, days);
        const expected =
          days <= 0 ? ['meeting.embargoPast'] : until > latest ? ['meeting.embargoTooLong'] : [];
        expect(codes(until)).toEqual(expected);
      }),
    );
    expect(codes(null)).toEqual(['meeting.dateImpossible']);
    expect(codes('2026-02-31')).toContain('meeting.dateImpossible');
  });

  it('is prolonged within six months of the first decision', () => {
    const first = addMonths(TODAY, -4);
    const prolonged = (until: string): string[] =>
      delayObstacles({ ...decided, until }, TODAY, first).map(({ message }) => message.code);
    expect(prolonged(addMonths(first, 6))).toEqual([]);
    expect(prolonged(addDays(addMonths(first, 6), 1))).toEqual(['meeting.embargoTooLong']);
  });

  it('has a ground and a decision', () => {
    const bare = embargoObstacles({ until: '2026-04-01', ground: null, decision: ' ' }, TODAY);
    expect(bare.map(({ message, field }) => `${message.code} ${field ?? ''}`)).toEqual([
      'meeting.embargoGroundMissing /embargo/ground',
      'meeting.embargoDecisionMissing /embargo/decision',
    ]);
    expect(embargoObstacles({ ...decided, until: '2026-01-01' }, TODAY)).toEqual([]);
  });
});
