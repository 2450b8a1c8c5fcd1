import { type Component, textOf } from './components.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { type Budget, dayNumber, daysOfSeries, type Recurrence, recurrenceOf } from './recurrence.rules.js';
import { type Zone, zoneOfId } from './zone.rules.js';

/** One of the two times of a zone: from when on, each year or at the times listed, its clocks are how far ahead. */
interface Observance {
  day: number;
  time: number;
  /** Further days, each with its time, as clocks showed it before. */
  listed: readonly number[];
  before: number;
  after: number;
  rule: Recurrence | null;
  until: number;
}

const DAY_MS = 86_400_000;
// Outlook's rules begin in 1601; what was then does not matter.
const EARLIEST = dayNumber('1969-01-01');

/** The zones that a calendar describes, by their names. A name that the world knows means what the world means by it. */
export function zonesOf({ parts }: Component, budget: Budget): Map<string, Zone> {
  const described = parts.filter(({ name }) => name === 'vtimezone').slice(0, CALENDAR_LIMITS.timeZones);
  return new Map(
    described.flatMap((part) => {
      const id = textOf(part, 'tzid');
      const zone = zoneOfId(id) ?? describedZone(part, budget);
      return zone ? [[id, zone] as const] : [];
    }),
  );
}

/** Null when it is described in a way that is not read here: whoever brought it is told, and nothing is guessed. */
function describedZone({ parts }: Component, budget: Budget): Zone | null {
  const read = parts.slice(0, CALENDAR_LIMITS.observances).map(observanceOf);
  const observances = read.flatMap((each) => each ?? []);
  const [earliest] = observances;
  if (!earliest || observances.length < read.length) return null;
  const years = new Map<number, Onset[]>();
  const onsetsAbout = (year: number) => {
    const onsets =
      years.get(year) ??
      observances.flatMap((each) => onsetsOf(each, year, budget)).sort(([one], [other]) => one - other);
    years.set(year, onsets);
    return onsets;
  };
  return {
    offsetAt: (instant) =>
      lastUntil(onsetsAbout(new Date(instant).getUTCFullYear()), instant)?.[1] ?? earliest.before,
  };
}

type Onset = readonly [at: number, offset: number];

/** The last of a sorted list that had begun. */
function lastUntil(onsets: readonly Onset[], instant: number): Onset | undefined {
  let [low, high] = [0, onsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((onsets[middle]?.[0] ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return onsets[low - 1];
}

/** When the observance began in the year, the one before, or, of one that does not repeat, ever. */
function onsetsOf(observance: Observance, year: number, budget: Budget): Onset[] {
  const { day, time, before, after, rule, until, listed } = observance;
  const range = { first: day, from: dayNumber(`${year - 1}-01-01`), last: dayNumber(`${year + 1}-01-02`) };
  const days = rule === null ? [day] : [...daysOfSeries(rule, range, budget)];
  const ruled = days.map((each) => each * DAY_MS + time - before).filter((onset) => onset <= until);
  return [...ruled, ...listed.map((each) => each - before)].map((onset) => [onset, after]);
}

function observanceOf(part: Component): Observance | null {
  const start = startOf(textOf(part, 'dtstart'));
  const before = offsetOf(textOf(part, 'tzoffsetfrom'));
  const after = offsetOf(textOf(part, 'tzoffsetto'));
  const repeated = repeatedIn(part);
  if (!start || before === null || after === null || !repeated) return null;
  const day = repeated.rule ? laterYear(start.date) : dayNumber(start.date);
  return { day, time: start.time, before, after, ...repeated };
}

function repeatedIn(part: Component): Pick<Observance, 'rule' | 'until' | 'listed'> | null {
  const given = part.properties.get('rrule')?.[0]?.values[0];
  const rule = yearly(recurrenceOf(given));
  const listed = listedIn(part);
  const isUnderstood = given === undefined || rule !== null;
  return listed && isUnderstood ? { rule, until: untilOf(given), listed } : null;
}

/** The days that a zone lists instead of a rule; null when one of them is none. */
function listedIn({ properties }: Component): number[] | null {
  const written = (properties.get('rdate') ?? []).flatMap(({ values }) => values);
  if (written.length > CALENDAR_LIMITS.zoneDates) return null;
  const times = written.map((one) => startOf(String(one)));
  const listed = times.flatMap((one) => (one ? dayNumber(one.date) * DAY_MS + one.time : []));
  return listed.length === written.length ? listed : null;
}

function startOf(text: string): { date: string; time: number } | null {
  const [, year, month, day, hour, minute, second = '00'] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)?/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`1970-01-01T${hour}:${minute}:${second}Z`);
  return Number.isNaN(Date.parse(date) + time) ? null : { date, time };
}

function yearly(rule: Recurrence | null): Recurrence | null {
  return rule?.frequency === 'YEARLY' && rule.count === null ? rule : null;
}

function laterYear(date: string): number {
  const day = dayNumber(date);
  return day < EARLIEST ? dayNumber(`1969${date.slice(4)}`.replace('02-29', '02-28')) : day;
}

function untilOf(rule: unknown): number {
  const until = typeof rule === 'object' && rule !== null && 'until' in rule ? String(rule.until) : '';
  const time = Date.parse(until.slice(0, 10));
  return Number.isNaN(time) ? Infinity : time + DAY_MS;
}

function offsetOf(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined) return null;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
