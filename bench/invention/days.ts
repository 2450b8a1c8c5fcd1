const DAY = 86_400_000;

/** The register's twelve years: fixed, so that the same size gives the same register on any day. */
const FIRST = Date.UTC(2014, 6, 1);
const LAST = Date.UTC(2026, 5, 30);

/** When the records that meetings name became public. */
export const BEGINNING = new Date(FIRST - DAY);

/** The moment in the register's twelve years after a share of them. */
export function momentAfter(share: number): Date {
  return new Date(FIRST + Math.floor((LAST - FIRST) * share));
}

/** A day as the register writes it, so many days before a moment. */
export function dayBefore(moment: Date, days: number): string {
  const day = Math.floor(moment.getTime() / DAY) - days;
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

const written = new Map<number, string>();
