import { type Component, textOf } from './components.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { type Budget, dayNumber, daysOfSeries, type Recurrence, recurrenceOf } from './recurrence.rules.js';
import { type Zone, zoneOfId } from './zone.rules.js';

/** One of the two times of a zone: from when on, each year, its clocks are how far ahead. */
interface Observance {
  day: number;
  time: number;
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

function describedZone({ parts }: Component, budget: Budget): Zone | null {
  const observances = parts.slice(0, CALENDAR_LIMITS.observances).flatMap((part) => observanceOf(part) ?? []);
  const [earliest] = observances;
  if (!earliest) return null;
  const years = new Map<number, [onset: number, offset: number][]>();
  const onsetsAbout = (year: number) => {
    const known = years.get(year) ?? observances.flatMap((each) => onsetsOf(each, year, budget));
    years.set(year, known);
    return known;
  };
  return {
    offsetAt: (instant) => {
      const past = onsetsAbout(new Date(instant).getUTCFullYear()).filter(([onset]) => onset <= instant);
      const [, offset] = past.reduce((a, b) => (b[0] > a[0] ? b : a), [-Infinity, earliest.before]);
      return offset;
    },
  };
}

/** When the observance began in the year, the one before, or, of one that does not repeat, ever. */
function onsetsOf(observance: Observance, year: number, budget: Budget): [number, number][] {
  const { day, time, before, after, rule, until } = observance;
  const range = { first: day, from: dayNumber(`${year - 1}-01-01`), last: dayNumber(`${year + 1}-01-02`) };
  const days = rule === null ? [day] : [...daysOfSeries(rule, range, budget)];
  const onsets = days.map((each) => each * DAY_MS + time - before);
  return onsets.filter((onset) => onset <= until).map((onset) => [onset, after]);
}

function observanceOf(part: Component): Observance | null {
  const start = startOf(textOf(part, 'dtstart'));
  const before = offsetOf(textOf(part, 'tzoffsetfrom'));
  const after = offsetOf(textOf(part, 'tzoffsetto'));
  if (!start || before === null || after === null) return null;
  const given = part.properties.get('rrule')?.[0]?.values[0];
  const rule = yearly(recurrenceOf(given));
  const day = rule ? laterYear(start.date) : dayNumber(start.date);
  return { day, time: start.time, before, after, rule, until: untilOf(given) };
}

function startOf(text: string): { date: string; time: number } | null {
  const [, date = '', clock = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(text) ?? [];
  const time = Date.parse(`1970-01-01T${clock}Z`);
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
