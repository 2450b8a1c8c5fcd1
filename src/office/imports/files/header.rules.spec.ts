import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { WantedColumn } from './columns.rules.js';
import { findHeader, isFilled, requireColumns } from './header.rules.js';
import type { RawRecord } from './table.js';

const wanted = (...names: string[]): WantedColumn[] =>
  names.map((name) => ({ alias: name, names: [name], isOptional: false }));
const three = wanted('Date', 'Organisation', 'Purpose');
const recordsOf = (...rows: string[][]): RawRecord[] =>
  rows.map((cells, index) => ({ line: index + 1, cells }));
const header = ['Date', 'Organisation', 'Purpose'];

// Rows that are no header: none of the cells is like a wanted name.
const otherRow = fc.array(fc.constantFrom('', ' ', '1', 'Acme AB', '2024-03-05', 'x'), {
  minLength: 1,
  maxLength: 6,
});

/** What the refusal says, or null when there is none. */
function refusalOf(names: string[], columns: readonly WantedColumn[]) {
  const found = findHeader(recordsOf(names), columns);
  if (!found) return null;
  try {
    requireColumns(found);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons[0];
  }
}

describe('Finding the row that names the columns', () => {
  it('finds it below whatever stands above the table, and among whatever follows', () => {
    fc.assert(
      fc.property(
        fc.array(otherRow, { maxLength: 20, size: 'max' }),
        fc.array(otherRow, { maxLength: 20, size: 'max' }),
        fc.shuffledSubarray(header, { minLength: 3 }),
        (above, below, names) => {
          const found = findHeader(recordsOf(...above, names, ...below), three);
          expect(found).toMatchObject({ index: above.length, names });
          expect(found?.columns.missing).toEqual([]);
        },
      ),
    );
  });

  it('takes the first of several whole headers', () => {
    expect(findHeader(recordsOf(header, header, [...header, 'Place']), three)?.index).toBe(0);
  });

  it('takes the row that has most of the columns when none has all', () => {
    const rows = recordsOf(['Date'], ['Date', 'Organisation'], ['Purpose']);
    expect(findHeader(rows, three)?.index).toBe(1);
  });

  it('takes the wider of two rows that lack as much, for a heading is narrow', () => {
    const rows = recordsOf(['Meetings'], ['When', 'With whom', 'Why'], ['2024', 'Acme', 'Taxes']);
    expect(findHeader(rows, three)?.index).toBe(1);
  });

  it('looks only at the row that a mapping names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (headerRow) => {
        const rows = recordsOf(header, ['a'], ['b', 'c'], ['d'], header);
        expect(findHeader(rows, three, headerRow)?.index).toBe(headerRow - 1);
      }),
    );
    expect(findHeader(recordsOf(header), three, 2)).toBeUndefined();
  });

  it('numbers the columns of the widest row when a mapping says that no row names them', () => {
    fc.assert(
      fc.property(fc.array(otherRow, { maxLength: 8 }), (rows) => {
        const width = Math.max(0, ...rows.map(({ length }) => length));
        const found = findHeader(recordsOf(...rows), [], 0);
        expect(found?.index).toBe(-1);
        expect(found?.names).toEqual(Array.from({ length: width }, (_, index) => String(index + 1)));
      }),
    );
  });

  it('passes over rows with nothing in them', () => {
    const blank = fc.array(fc.constantFrom('', ' ', '\t'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(blank, { maxLength: 20 }), (rows) => {
        expect(recordsOf(...rows).some(isFilled)).toBe(false);
        expect(findHeader(recordsOf(...rows), three)).toBeUndefined();
        expect(findHeader(recordsOf(...rows, header), three)?.index).toBe(rows.length);
      }),
    );
  });

  it('leaves out empty cells at the right edge, and line breaks in names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '  '), { maxLength: 9 }), (edge) => {
        const found = findHeader(recordsOf([' Date\n(start) ', '', 'Purpose', ...edge]), three);
        expect(found?.names).toEqual(['Date (start)', '', 'Purpose']);
      }),
    );
  });
});

describe('Requiring columns', () => {
  it('is content with a header that has them all, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(header, { minLength: 3 }), otherRow, (names, others) => {
        expect(refusalOf([...names, ...others], three)).toBeNull();
      }),
    );
  });

  it('names each column that is missing, and those that are there', () => {
    fc.assert(
      fc.property(fc.subarray(header, { minLength: 1, maxLength: 2 }), (names) => {
        const lacking = header.filter((name) => !names.includes(name));
        expect(refusalOf(names, three)).toMatchObject({
          message: { code: 'importFile.columnsMissing' },
          params: {
            count: lacking.length,
            wanted: lacking.map((name) => `“${name}”`).join(', '),
            present: names.map((name) => `“${name}”`).join(', '),
          },
        });
      }),
    );
  });

  it('tells every name that a column may have, and the place of one that is found by it', () => {
    const columns = [
      { alias: 'who', names: ['Organisation', 'Company'], isOptional: false },
      { alias: 'place', names: [], position: 9, isOptional: false },
    ];
    expect(refusalOf(['Date'], columns)?.params).toMatchObject({
      wanted: '“Organisation” / “Company”, “place” (9)',
    });
  });

  it('refuses a column that stands there twice', () => {
    expect(refusalOf([...header, 'date'], three)).toMatchObject({
      message: { code: 'importFile.columnTwice' },
      params: { name: '“Date”' },
    });
  });

  it('lists no more of a header than anybody reads, and nothing that a terminal would obey', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'Ö', '\u001b', '\u0007'),
      maxLength: 200,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 80, size: 'max' }), (names) => {
        const present = String(refusalOf(['x', ...names, 'x'], three)?.params?.['present']);
        expect(present).not.toMatch(/\p{Cc}/u);
        expect(present.length).toBeLessThanOrEqual(40 * 65 + 1);
        expect(present.endsWith('…')).toBe(names.length + 2 > 40);
      }),
    );
  });
});
