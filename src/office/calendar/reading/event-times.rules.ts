import { groupBy } from '../../../platform/group-by.js';
import { reason } from '../../../platform/language/message.js';
import type { CalendarEvent } from './calendar-event.js';
import { eventTime } from './event-time.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { occurrencesOf } from './occurrences.rules.js';
import { readingMessages } from './reading.messages.js';
import { isExpanded, type ReadSource, readSource, type Source, uidOf } from './source.rules.js';
import { daysBetween, daysLater, type Moment, momentKey, wallOf } from './time-values.rules.js';
import { newestOf, type Version } from './versions.rules.js';

/** The events of a file, each in its newest version; what says something of one time of a series takes its place. */
export function eventsOf(sources: readonly Source[]): CalendarEvent[] {
  const read = newestOf(sources).flatMap((version): ReadVersion[] => {
    const said = readSource(version.source);
    return said ? [{ ...version, ...said }] : [];
  });
  const changes = groupBy(
    read.filter(({ recurrence }) => recurrence !== null),
    ({ source }) => uidOf(source),
  );
  const events: CalendarEvent[] = [];
  for (const version of read) {
    const uid = uidOf(version.source);
    // What has no name belongs to no series.
    const changesOfSeries = uid === '' ? [] : (changes.get(uid) ?? []);
    const times = isExpanded(version.source) ? seriesTimes(version, changesOfSeries) : [singleTime(version)];
    events.push(...times.slice(0, CALENDAR_LIMITS.allOccurrences - events.length));
  }
  return events;
}

type ReadVersion = Version & ReadSource;

function singleTime({ base, start, length, recurrence, ...version }: ReadVersion): CalendarEvent {
  const { number, notes } = version.source;
  if (version.isForLater && !version.hasSeries) notes.push(reason(readingMessages.rangeUnknown, { number }));
  return {
    ...base,
    recurrence: recurrence ? momentKey(recurrence) : '',
    // A cancellation that names no time of a series takes all of them back.
    isWholeSeries: base.isCancelled && recurrence === null,
    isOfWholeSeries: false,
    time: eventTime(start, length),
  };
}

function seriesTimes(series: ReadVersion, changes: readonly ReadVersion[]): CalendarEvent[] {
  const { starts, isComplete } = seriesStarts(series);
  const replaced = new Set(changes.flatMap(({ recurrence }) => (recurrence ? [momentKey(recurrence)] : [])));
  const forLater = changes
    .flatMap(({ isForLater, recurrence, ...said }) =>
      isForLater && recurrence ? [{ ...said, recurrence }] : [],
    )
    .sort((a, b) => wallOf(b.recurrence) - wallOf(a.recurrence));
  return starts
    .filter((one) => !replaced.has(momentKey(one)))
    .map((one) => {
      const { base, start, length } = lastChange(forLater, one) ?? { ...series, start: one };
      return {
        ...base,
        recurrence: momentKey(one),
        isWholeSeries: false,
        isOfWholeSeries: isComplete,
        time: eventTime(start, length),
      };
    });
}

type LaterChange = ReadSource & { recurrence: Moment };

/** What a change of all later times makes of one: as many days later as the time lies after the first that was changed. */
function lastChange(latestFirst: readonly LaterChange[], one: Moment): ReadSource | null {
  const last = latestFirst.find(({ recurrence }) => wallOf(recurrence) <= wallOf(one));
  return last ? { ...last, start: daysLater(last.start, daysBetween(last.recurrence, one)) } : null;
}

function seriesStarts({ source, start }: ReadVersion): { starts: Moment[]; isComplete: boolean } {
  const { event, number, notes, window } = source;
  const { starts, isUnknown, isCut } = occurrencesOf(event, start, source);
  if (isUnknown) notes.push(reason(readingMessages.ruleUnknown, { number }));
  if (isCut)
    notes.push(reason(readingMessages.tooManyOccurrences, { number, limit: CALENDAR_LIMITS.occurrences }));
  else if (starts.length === 0) notes.push(reason(readingMessages.nothingInWindow, { number, ...window }));
  return { starts, isComplete: !isUnknown && !isCut };
}
