/** What stands in the fields of a form, by their names; a field may come more than once. */
export type Values = ReadonlyMap<string, readonly string[]>;

// Far more than any form has; what comes beyond was not made by one.
const MOST_FIELDS = 5000;

/** The fields of a posted form, as a body parser hands them over. */
export function valuesIn(body: unknown): Values {
  if (typeof body !== 'object' || body === null) return new Map();
  const entries = Object.entries(body as Record<string, unknown>).slice(0, MOST_FIELDS);
  return new Map(entries.map(([name, value]) => [name, [value].flat().map(textIn)]));
}

/** An object as the fields of a form: each value under its JSON Pointer. */
export function valuesFor(value: unknown, pointer = ''): Values {
  return new Map(pairsOf(value, pointer));
}

/**
 * The lists of a form without the lines that nobody filled in, numbered anew. A line counts when one of the named
 * members has a value: `{ '/asks': ['text'] }`.
 */
export function withoutBlankLines(
  values: Values,
  telling: Readonly<Record<string, readonly string[]>>,
): Values {
  return Object.entries(telling).reduce((left, [list, members]) => withoutBlank(left, list, members), values);
}

function withoutBlank(values: Values, list: string, members: readonly string[]): Values {
  const numbers = [...numbersIn(values, list)];
  const filled = numbers.filter((number) =>
    members.some((member) => values.get(`${list}/${number}/${member}`)?.some((each) => each !== '')),
  );
  const places = new Map(filled.map((number, place) => [String(number), String(place)]));
  const renamed = [...values].flatMap(([name, held]): [string, readonly string[]][] => {
    const [, number, rest] = new RegExp(`^${list}/(\\d+)(/.*)$`).exec(name) ?? [];
    if (number === undefined) return [[name, held]];
    const place = places.get(number);
    return place === undefined ? [] : [[`${list}/${place}${rest ?? ''}`, held]];
  });
  return new Map(renamed);
}

/** The numbers of the lines that a list of the form has, in order. */
export function numbersIn(values: Values, list: string): readonly number[] {
  const found = [...values.keys()].flatMap((name) => {
    const number = new RegExp(`^${list}/(\\d+)(/|$)`).exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

function pairsOf(value: unknown, pointer: string): [string, string[]][] {
  if (value === undefined || value === null) return [[pointer, ['']]];
  if (value instanceof Date) return [[pointer, [value.toISOString()]]];
  if (Array.isArray(value)) return pairsOfList(value, pointer);
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, member]) => pairsOf(member, `${pointer}/${name}`));
  }
  return [[pointer, [textOf(value)]]];
}

function pairsOfList(list: readonly unknown[], pointer: string): [string, string[]][] {
  if (list.every((each) => typeof each !== 'object')) return [[pointer, list.map(textOf)]];
  return list.flatMap((each, place) => pairsOf(each, `${pointer}/${place}`));
}

// A ticked box says `on`, as browsers do.
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : '';
  return String(value);
}

// Browsers send the line ends of old teletypes.
function textIn(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}
