import type { Row } from '../../src/register/open-data/tables/table.js';

const BATCH = 500;
const TEXT = 'Bolaget ville att regionen prioriterar dubbelspår, "nu" och inte sedan: förseningarna kostar. ';

/** So many rows of `things`, the same every time, some at a time. */
export function* inventedThings(rows: number): Generator<Row[]> {
  for (let first = 0; first < rows; first += BATCH) {
    yield Array.from({ length: Math.min(BATCH, rows - first) }, (_, place) => thing(first + place));
  }
}

export function thingId(number: number): string {
  // Scattered, as identifiers are.
  const digits = (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${digits}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function thing(number: number): Row {
  const date = new Date(Date.UTC(2014, 6, 1) + number * 61_000);
  return [
    thingId(number),
    `Möte nummer ${number}`,
    `https://example.org/things/${number}`,
    number,
    `${number}.5`,
    number % 3 === 0 ? null : number % 2 === 0,
    date.toISOString().slice(0, 10),
    date.toISOString(),
    JSON.stringify({ number, text: TEXT }),
    [`Organisation ${number % 1000}`, TEXT.repeat(number % 4)].filter((name) => name !== ''),
    [thingId(number)],
    number === 0 ? null : thingId(number - 1),
  ];
}
