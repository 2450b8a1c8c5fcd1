import { describe, expect, it } from '@jest/globals';
import { addDays, midnightOf } from '../../words/dates.js';
import { MeetingState } from '../../words/meeting-words.js';
import { stories } from '../stories/stories.js';
import { planOf } from './plan.rules.js';

describe('The plan of the demonstration', () => {
  const days = Array.from({ length: 120 }, (_, later) => addDays('2026-01-01', 3 * later));

  it('keeps the order of steps and stays in the past, whatever day it is', () => {
    for (const today of days) {
      const wrong = planOf(stories, today).filter(
        ({ date, recordedAt, submittedAt, reviewedAt }) =>
          !(midnightOf(date) < recordedAt && recordedAt < submittedAt && submittedAt < reviewedAt) ||
          reviewedAt >= midnightOf(today),
      );
      expect(wrong.map(({ meeting }) => [today, meeting.title])).toEqual([]);
    }
  });

  it('lets meetings take place on working days', () => {
    const weekdays = new Set(
      planOf(stories, '2026-05-05').map(({ date }) => new Date(`${date}T12:00:00Z`).getUTCDay()),
    );
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves unpublished only what is recent', () => {
    const left = stories.flatMap(({ meetings }) => meetings.filter((meeting) => meeting.left));
    const old = left.filter(({ ago }) => ago > 20);
    expect(old.every((meeting) => meeting.left?.state === MeetingState.DELAYED)).toBe(true);
    expect(left.length - old.length).toBe(13);
  });
});
