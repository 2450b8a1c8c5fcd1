import fc from 'fast-check';
import type { Cell, Row } from '../../src/register/open-data/tables/table.js';

const NASTY = [
  '=HYPERLINK("http://example.org")',
  '+1',
  '-1',
  '@SUM(A1)',
  '"',
  '""',
  ' ',
  ' i början och slutet ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  'rad ett\r\nrad "två"\nrad, tre\rslut',
  'a,b;c\td',
  '_x000D_ och _x0041_',
  '\u0001\u0008\u000b\u000c\u001f\u007f\u0085',
  '\ufffe\uffff\ufeff',
  '<a href="x">&amp;</a>]]>',
  '𝔇agsljus 👩‍👩‍👧 åäö ÅÄÖ',
  '\u2028\u2029\u202e',
  'null',
  'NULL',
  'true',
  '0012',
  '1e5',
  '2026-03-12',
  "'",
  '\\',
  '\\N',
  '\\u0000',
  '${x}`',
];

/** Text such as people paste from somewhere: of any characters but NUL. */
const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...NASTY, 'ord')).map((parts) => parts.join('')),
  )
  .map((text) => text.replaceAll('\0', '␀'));

const inList = hostileText.map((text) => text.replaceAll('|', '/')).filter((text) => text !== '');

/** Rows of `things`, each with another id. */
export const hostileRows: fc.Arbitrary<Row[]> = fc
  .uniqueArray(fc.uuid({ version: 4 }), { minLength: 1, maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map((id) => rowOf(id, ids))));

function rowOf(id: string, ids: readonly string[]): fc.Arbitrary<Row> {
  const maybe = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.option(cell, { freq: 3 });
  return fc.tuple(
    fc.constant(id),
    maybe(hostileText),
    maybe(hostileText),
    maybe(fc.maxSafeInteger()),
    maybe(
      fc
        .tuple(fc.integer(), fc.nat(9999))
        .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`),
    ),
    maybe(fc.boolean()),
    maybe(day),
    moment,
    maybe(hostileText.map((text) => JSON.stringify({ text, [text]: [1, null, true] }))),
    fc.array(inList, { maxLength: 4 }),
    fc.shuffledSubarray([...ids]),
    maybe(fc.constantFrom(...ids)),
  );
}

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const moment = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
