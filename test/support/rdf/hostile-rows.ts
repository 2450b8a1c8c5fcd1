import type { Cell, Column, ColumnType, Row, Table } from '../../../src/register/open-data/tables/table.js';

const TEXTS = [
  'plain',
  'two\nlines\r\nand a tab\t',
  '"quoted" \\ back',
  '<b>&amp;</b> ]]> <!--',
  'Åäö – 🏛️ 日本語',
  '\u0001\u001f\u007f\u0085\u2028\u2029\ufffe',
  '@id',
  '',
  ' leading and trailing ',
  'https://example.org/a b<c>"d"{e}|f\\g^h`i',
];
const URIS = [
  'https://example.org/a?b=c&d=%20#e',
  'https://example.org/å b<c>"{}|\\^`',
  'no address at all',
  'mailto:someone@example.org',
];

/** A row with texts that formats have trouble with; another one for each number. */
export function hostileRow(table: Table, number: number): Row {
  return table.columns.map((column, place) => {
    if (!column.required && (number + place) % 4 === 0) return column.list ? [] : null;
    if (!column.list) return value(column, number, place);
    return [value(column, number, place), value(column, number + 1, place), value(column, number, place)].map(
      String,
    );
  });
}

// What a column of a type may hold, apart from its words.
const VALUES: Readonly<Partial<Record<ColumnType, readonly Cell[]>>> = {
  integer: [0, -1, 9007199254740991, 12],
  decimal: ['0.10', '-12', '123456789012345678901234567890.5'],
  boolean: [true, false],
  date: ['2026-02-28', '1999-12-31'],
  datetime: ['2026-02-28T23:59:59.999Z', '2000-02-29T00:00:00.000Z'],
  json: ['{"b":1,"a":[null,"\\u0000é"]}', '[]'],
  uri: URIS,
};

function value({ type, vocabulary, name }: Column, number: number, place: number): Cell {
  if (name === 'seq' || name === 'line') return number;
  if (type === 'uuid') {
    return `0197${String(number).padStart(4, '0')}-0000-7000-8000-${String(place).padStart(12, '0')}`;
  }
  const values = vocabulary?.values ?? VALUES[type] ?? TEXTS;
  return values[(number + place) % values.length] ?? null;
}
