import { addDays, midnightOf } from '../../words/dates.js';
import { Channel, MeetingState } from '../../words/meeting-words.js';
import { Seeded } from './seeded.rules.js';
import type { Story, StoryMeeting } from './story.js';
import { workdayFrom } from './workdays.rules.js';

/** A meeting of a story with its days: when it was, and when officials did what with it. */
export interface PlannedMeeting {
  story: Story;
  meeting: StoryMeeting;
  /** Its place in the story, from 0. */
  at: number;
  /** The day on which the story's case was opened. */
  caseOpenedOn: string;
  date: string;
  endDate: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  recordedAt: Date;
  submittedAt: Date;
  /** Or returned, or delayed. */
  reviewedAt: Date;
  chance: Seeded;
}

/** Gives every meeting its days, the earliest recorded first. `today` is the day after the last that is told of. */
export function planOf(stories: readonly Story[], today: string): PlannedMeeting[] {
  return stories
    .flatMap((story) => story.meetings.map((meeting, at) => planned({ story, meeting, at, today })))
    .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
}

interface Unplanned {
  story: Story;
  meeting: StoryMeeting;
  at: number;
  today: string;
}

function planned({ story, meeting, at, today }: Unplanned): PlannedMeeting {
  const chance = new Seeded(`${story.title} ${at}`);
  const yesterday = addDays(today, -1);
  const date = workdayFrom(addDays(today, -meeting.ago), -1);
  const endDate = meeting.channel === Channel.TRIP ? addDays(date, 1) : null;
  const times = timesOf(meeting, date, chance);
  const recordedOn = noLater(workdayFrom(addDays(endDate ?? date, chance.whole(0, 1)), 1), yesterday);
  const reviewedOn = noLater(workdayFrom(addDays(endDate ?? date, lag(meeting, chance)), 1), yesterday);
  const sameDay = recordedOn === date;
  const recordedAt = moment(recordedOn, sameDay ? 16 * 60 + 35 : chance.whole(8 * 60, 10 * 60));
  return {
    ...{ story, meeting, at, date, endDate, ...times, recordedAt, chance },
    caseOpenedOn: addDays(today, -Math.max(...story.meetings.map(({ ago }) => ago))),
    submittedAt: later(recordedAt, chance.whole(5, 40)),
    reviewedAt:
      reviewedOn === recordedOn ? later(recordedAt, 65) : moment(reviewedOn, chance.whole(9 * 60, 16 * 60)),
  };
}

// Most are in time; some are later than the target, a few than the limit.
function lag({ left }: StoryMeeting, chance: Seeded): number {
  if (left && left.state !== MeetingState.DELAYED) return 1;
  const luck = chance.fraction();
  if (luck < 0.06) return chance.whole(15, 20);
  return luck < 0.26 ? chance.whole(8, 13) : chance.whole(2, 6);
}

const WITHOUT_TIMES = new Set([Channel.EMAIL_OR_LETTER, Channel.TRIP]);

function timesOf({ channel }: StoryMeeting, date: string, chance: Seeded) {
  if (WITHOUT_TIMES.has(channel) || chance.happens(0.25)) return { startsAt: null, endsAt: null };
  const begin =
    channel === Channel.MEAL
      ? 12 * 60
      : chance.pick([8, 9, 10, 13, 14, 15]) * 60 + chance.pick([0, 0, 15, 30]);
  const length = channel === Channel.PHONE_CALL ? chance.pick([15, 20, 30]) : chance.pick([30, 45, 60, 60]);
  return { startsAt: moment(date, begin), endsAt: moment(date, begin + length) };
}

/** So many minutes after midnight in Stockholm. */
export function moment(day: string, minutes: number): Date {
  return later(midnightOf(day), minutes);
}

export function later(than: Date, minutes: number): Date {
  return new Date(than.getTime() + minutes * 60_000);
}

function noLater(day: string, last: string): string {
  return day < last ? day : last;
}
