import { type Reason, reason } from '../../platform/language/message.js';
import { spanOf, stockholmDay } from '../../words/dates.js';
import { DatePrecision } from '../../words/meeting-words.js';
import { isDay } from '../../words/period.js';
import type { DraftMeeting } from './draft-meeting.js';
import { meetingMessages } from './meeting.messages.js';

type Dates = Pick<DraftMeeting, 'date' | 'endDate' | 'datePrecision' | 'startsAt' | 'endsAt'>;

/** No register of lobbying is older; an earlier year is a slip of the pen or of a program. */
const EARLIEST = '1990-01-01';

/** The last day that a meeting is, or may have been, on; its deadline is counted from it. */
export function lastDay({
  date,
  endDate,
  datePrecision,
}: Pick<Dates, 'date' | 'endDate' | 'datePrecision'>): string | null {
  return endDate ?? (date === null || !isDay(date) ? null : spanOf(date, datePrecision).last);
}

/** What is wrong with the days and times of a meeting, so that it cannot be published as it is. */
export function dateObstacles(dates: Dates, today: string): Reason[] {
  const { date, endDate } = dates;
  if (date === null) return [reason(meetingMessages.dateMissing, undefined, '/date')];
  const impossible = [
    ...(isDay(date) ? [] : [reason(meetingMessages.dateImpossible, undefined, '/date')]),
    ...(endDate === null || isDay(endDate)
      ? []
      : [reason(meetingMessages.dateImpossible, undefined, '/endDate')]),
  ];
  if (impossible.length > 0) return impossible;
  return [
    ...orderObstacles(dates, date),
    ...spanObstacles(dates, date),
    ...futureObstacles(dates, date, today),
    ...timeObstacles(dates, date),
  ];
}

/** A meeting of a body that was closed by then; what it did up to its last day may still come late. */
export function closedObstacles({ date }: Pick<Dates, 'date'>, closedOn: string | null = null): Reason[] {
  if (closedOn === null || date === null || date <= closedOn) return [];
  return [reason(meetingMessages.bodyClosed, { day: closedOn }, '/date')];
}

/** A year that can hardly be right: meetings of 1930 are some program's, not somebody's. */
export function suspiciousDates({ date }: Pick<Dates, 'date'>): Reason[] {
  return date !== null && isDay(date) && date < EARLIEST
    ? [reason(meetingMessages.dateSuspicious, { date }, '/date')]
    : [];
}

function orderObstacles({ endDate, startsAt, endsAt }: Dates, date: string): Reason[] {
  return [
    ...(endDate !== null && endDate < date
      ? [reason(meetingMessages.endBeforeStart, undefined, '/endDate')]
      : []),
    ...(startsAt && endsAt && endsAt < startsAt
      ? [reason(meetingMessages.endBeforeStart, undefined, '/endsAt')]
      : []),
  ];
}

// An imprecise date says what it may be: never the first of a month in place of an unknown day.
function spanObstacles({ endDate, datePrecision }: Dates, date: string): Reason[] {
  const { first } = spanOf(date, datePrecision);
  const { last } = spanOf(endDate !== null && endDate >= date ? endDate : date, datePrecision);
  const precise = datePrecision === DatePrecision.DAY;
  if (precise || (date === first && endDate === last)) return [];
  return [reason(meetingMessages.dateSpan, { first, last }, date === first ? '/endDate' : '/date')];
}

// A month that has begun may hold a meeting that is over; a day, or the last of several, must have come.
function futureObstacles({ endDate, datePrecision }: Dates, date: string, today: string): Reason[] {
  const decisive = datePrecision === DatePrecision.DAY ? (endDate ?? date) : date;
  if (decisive <= today) return [];
  const field = decisive === date ? '/date' : '/endDate';
  return [reason(meetingMessages.dateInFuture, { date: decisive }, field)];
}

function timeObstacles({ endDate, datePrecision, startsAt, endsAt }: Dates, date: string): Reason[] {
  const times = [
    { at: startsAt, field: '/startsAt' },
    { at: endsAt, field: '/endsAt' },
  ];
  return times.flatMap(({ at, field }) => {
    if (!at) return [];
    if (datePrecision !== DatePrecision.DAY)
      return [reason(meetingMessages.timesWithoutDay, undefined, field)];
    const day = stockholmDay(at);
    const within = date <= day && day <= (endDate ?? date);
    return within ? [] : [reason(meetingMessages.timesOutsideDay, undefined, field)];
  });
}
