import { compareNames, readSnapshotName } from '../snapshot-names.rules.js';

const MONTH = 31;
const YEAR = 366;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Which snapshots of those that are there are to go: of each day the newest is kept for a month, then the first of each
 * calendar month for a year, then the first of each calendar year. The newest of all stays, and all of today.
 */
export function tooOld(names: readonly string[], today: string): string[] {
  const newest = [...names].sort(compareNames).at(-1);
  const kept = new Set(newest === undefined ? [] : [newest]);
  const spans = new Set<string>();
  for (const [day, name] of newestOfDays(names)) {
    const span = spanOf(day, today);
    if (!spans.has(span)) kept.add(name);
    spans.add(span);
  }
  return names.filter((name) => !kept.has(name) && dayOf(name) !== today);
}

// Days in order, each with the newest of its snapshots: what others there are, it takes the place of.
function newestOfDays(names: readonly string[]): Map<string, string> {
  return new Map([...names].sort(compareNames).map((name) => [dayOf(name), name]));
}

// The earliest day of a span is the one that is kept: what was kept once is not exchanged for another later.
function spanOf(day: string, today: string): string {
  const age = (Date.parse(today) - Date.parse(day)) / DAY_MS;
  if (age <= MONTH) return day;
  return age <= YEAR ? day.slice(0, 7) : day.slice(0, 4);
}

function dayOf(name: string): string {
  return readSnapshotName(name)?.day ?? '';
}
