import type n3 from 'n3';

const TERMS = 'http://purl.org/dc/terms/';

/** What became public after it changed last, by its name. */
export function issuedTooLate(quads: readonly n3.Quad[]): string[] {
  const said = (property: string) =>
    new Map(
      quads
        .filter(({ predicate }) => predicate.value === `${TERMS}${property}`)
        .map(({ subject, object }) => [subject.value, Date.parse(object.value)]),
    );
  const modified = said('modified');
  return [...said('issued')].flatMap(([name, issued]) =>
    issued > (modified.get(name) ?? NaN) ? [name] : [],
  );
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Dates and times that no calendar has. The official shapes take "2026-13-41" for a date. */
export function impossibleDates(quads: readonly n3.Quad[]): string[] {
  return quads.flatMap(({ object }) => {
    if (object.termType !== 'Literal') return [];
    const isPossible = CALENDAR[object.datatype.value];
    return !isPossible || isPossible(object.value) ? [] : [object.value];
  });
}

const CALENDAR: Readonly<Record<string, (text: string) => boolean>> = {
  [`${XSD}date`]: isDay,
  [`${XSD}dateTime`]: (text) => {
    const [day = '', time = ''] = text.split('T');
    return isDay(day) && /^([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(time);
  },
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
