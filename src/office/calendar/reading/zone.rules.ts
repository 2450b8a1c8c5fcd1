import { TIME_ZONE } from '../../../platform/language/stockholm.js';
import { windowsZones } from './windows-zones.codelist.js';

/** A time zone: how far its clocks are ahead of UTC at an instant, all in milliseconds. */
export interface Zone {
  offsetAt: (instant: number) => number;
}

export const utc: Zone = { offsetAt: () => 0 };

/** The zone that an identifier stands for: IANA's, Windows', or one of those with a maker's path before it. */
export function zoneOfId(tzid: string): Zone | null {
  const id = tzid.trim().replace(/^"|"$/g, '');
  if (/^(Z|UTC|GMT|Etc\/UTC|tzone:\/\/Microsoft\/Utc)$/i.test(id)) return utc;
  return placeZone(windowsZones.get(id.toLowerCase()) ?? placeIn(id));
}

/** The clocks of Sweden: for times without a zone. */
export function swedishZone(): Zone {
  return placeZone(TIME_ZONE) ?? utc;
}

/** The instant at which a zone's clocks show a time, given as if it were UTC. Shown twice: the first; never: as before the jump. */
export function instantOf(wall: number, { offsetAt }: Zone): number {
  const before = offsetAt(wall - DAY);
  const candidates = [before, offsetAt(wall + DAY)].map((offset) => wall - offset).sort((a, b) => a - b);
  return candidates.find((instant) => instant + offsetAt(instant) === wall) ?? wall - before;
}

const DAY = 86_400_000;

// /freeassociation.sourceforge.net/Europe/Stockholm; (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien
function placeIn(id: string): string {
  if (/^\(?(UTC|GMT)[+-]01:00\).*Stockholm/i.test(id)) return TIME_ZONE;
  const place =
    /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(?:\/[\w+-]{1,40}){1,2})$/;
  return place.exec(id)?.[1] ?? (/^(CET|EET|WET|MET)$/.test(id) ? id : '');
}

// As many as the world has, at most.
const zones = new Map<string, Zone | null>();

function placeZone(place: string): Zone | null {
  if (place === '') return null;
  const known = zones.get(place);
  if (known !== undefined) return known;
  const zone = madeZone(place);
  if (zone) zones.set(place, zone);
  return zone;
}

function madeZone(timeZone: string): Zone | null {
  try {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      ...{
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      },
    });
    return remembering((instant) => shownBy(clock, instant) - instant);
  } catch {
    return null;
  }
}

// Clocks are put forward or back at a quarter of an hour, if at all.
const QUARTER = 900_000;
const MOST_REMEMBERED = 5000;

function remembering(offsetAt: Zone['offsetAt']): Zone {
  const known = new Map<number, number>();
  return {
    offsetAt: (instant) => {
      const quarter = Math.floor(instant / QUARTER) * QUARTER;
      const offset = known.get(quarter) ?? offsetAt(quarter);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(quarter, offset);
      return offset;
    },
  };
}

function shownBy(clock: Intl.DateTimeFormat, instant: number): number {
  const shown = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: string): number => shown[name] ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
