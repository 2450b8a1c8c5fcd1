import { stockholmTime } from '../../../../platform/language/stockholm.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { midnightOf } from '../../../../words/dates.js';
import { isDay } from '../../../../words/period.js';

const TIMES = ['/startsAt', '/endsAt'] as const;
const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const MINUTE = 60_000;

/** Times as the register keeps them: the form asks for a time of the meeting's day. */
export function withInstants(values: Values): Values {
  const first = values.get('/date')?.at(-1) ?? '';
  const last = values.get('/endDate')?.at(-1) || first;
  return withTimes(values, (text, name) => instantOf(name === '/endsAt' ? last : first, text));
}

/** Times as the form asks for them. */
export function withClockTimes(values: Values): Values {
  return withTimes(values, (text) =>
    Number.isNaN(Date.parse(text)) ? text : stockholmTime(new Date(text)).time,
  );
}

function withTimes(values: Values, change: (text: string, name: string) => string): Values {
  const changed = TIMES.flatMap((name): [string, string[]][] => {
    const text = values.get(name)?.at(-1);
    return text ? [[name, [change(text, name)]]] : [];
  });
  return new Map([...values, ...changed]);
}

// Summer time may begin or end in between: the hour is set right by what the clock then shows.
function instantOf(day: string, text: string): string {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours === undefined || !isDay(day)) return text;
  const wanted = Number(hours) * 60 + Number(minutes);
  const near = new Date(midnightOf(day).getTime() + wanted * MINUTE);
  const [shownHours = 0, shownMinutes = 0] = stockholmTime(near).time.split(':').map(Number);
  const off = wanted - (shownHours * 60 + shownMinutes);
  return new Date(near.getTime() + off * MINUTE).toISOString();
}
