import { groupBy } from '../../../platform/group-by.js';
import { firstMoment } from './event-time.rules.js';
import { paramOf, textOf } from './components.rules.js';
import { isExpanded, sequenceOf, type Source, startOf, uidOf } from './source.rules.js';
import { asIn, type Moment, momentKey } from './time-values.rules.js';

/** A VEVENT with the time of its series that it stands for; null: for the event or the series itself. */
export interface Version {
  source: Source;
  recurrence: Moment | null;
  /** Whether it stands for all later times of the series, too. */
  isForLater: boolean;
  /** Whether the series is in the file. */
  hasSeries: boolean;
}

interface Compared extends Version {
  name: string;
  sequence: number;
  stamp: string;
  start: string;
}

/** What a file says last of each event and of each time of a series; times as the series in the file writes them. */
export function newestOf(sources: readonly Source[]): Version[] {
  const series = sources.filter(isExpanded).sort((a, b) => sequenceOf(a) - sequenceOf(b));
  const starts = new Map(series.map((source) => [uidOf(source), startOf(source)]));
  const versions = sources.map((source) => compared(versionOf(source, starts.get(uidOf(source)) ?? null)));
  const alike = groupBy(versions, ({ name }) => name);
  return versions.filter(
    (one) => uidOf(one.source) === '' || !alike.get(one.name)?.some((other) => isNewer(other, one)),
  );
}

function versionOf(source: Source, seriesStart: Moment | null): Version {
  const { event, reading } = source;
  const given = firstMoment(event, 'recurrence-id', reading);
  const property = event.properties.get('recurrence-id')?.[0];
  return {
    source,
    recurrence: given && seriesStart ? asIn(seriesStart, given) : given,
    isForLater: property !== undefined && paramOf(property, 'range').toUpperCase() === 'THISANDFUTURE',
    hasSeries: seriesStart !== null,
  };
}

function compared(version: Version): Compared {
  const { source, recurrence } = version;
  const start = startOf(source);
  return {
    ...version,
    name: `${uidOf(source)} ${recurrence ? momentKey(recurrence) : placeless(source)}`,
    sequence: sequenceOf(source),
    stamp: textOf(source.event, 'dtstamp'),
    start: start ? momentKey(start) : '',
  };
}

// What stands for one time of a series, nobody can tell which, takes the place of nothing.
function placeless({ event, number }: Source): string {
  return event.properties.has('recurrence-id') ? `event ${number}` : '';
}

// Of two with the same number that begin at different times neither is newer: some programs name all their events alike.
function isNewer(other: Compared, one: Compared): boolean {
  if (other.sequence !== one.sequence) return other.sequence > one.sequence;
  if (other.start !== one.start) return false;
  return other.stamp === one.stamp ? other.source.number > one.source.number : other.stamp > one.stamp;
}
