import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WantedColumn } from './columns.rules.js';
import { findDialect } from './dialect.rules.js';
import type { Reading } from './table.js';

const names = ['Date', 'Organisation', 'Purpose'];
const wanted: WantedColumn[] = names.map((name) => ({ alias: name, names: [name], isOptional: false }));
const delimiter = fc.constantFrom(',', ';', '\t', '|', '^', '~', '\u001f');
const cell = fc.string({ unit: fc.constantFrom('a', 'Ö', '1', ' ', ',', ';', '|', '-'), maxLength: 8 });
const row = fc.array(cell, { minLength: 3, maxLength: 3 });

const textOf = (rows: string[][], mark: string) =>
  rows.map((cells) => cells.map((each) => `"${each}"`).join(mark)).join('\n');
const found = (sample: string, reading: Reading = {}) => findDialect(sample, reading, wanted);

describe('Finding how a file separates its cells', () => {
  it('finds the mark whatever the cells hold, in short files and long ones', () => {
    fc.assert(
      fc.property(delimiter, fc.array(row, { maxLength: 60, size: 'max' }), (mark, rows) => {
        const result = found(textOf([names, ...rows], mark));
        expect(result?.dialect).toEqual({ delimiter: mark, quote: '"' });
        expect(result?.header).toMatchObject({ index: 0, names });
      }),
    );
  });

  it('reads by the marks that a mapping names, and by no other', () => {
    fc.assert(
      fc.property(delimiter, delimiter, (mark, named) => {
        const result = found(textOf([names], mark), { delimiter: named, quote: '"', escape: '\\' });
        expect(result?.dialect).toEqual({ delimiter: named, quote: '"', escape: '\\' });
        expect(result?.header.columns.missing.length === 0).toBe(mark === named);
      }),
    );
  });

  it('prefers the mark that cuts more when the names tell nothing, if as many rows agree', () => {
    expect(found('When;Who;Why\n1;2;3\n4;5;6')?.dialect.delimiter).toBe(';');
    expect(found('When, with; whom; why\n1,2\n3,4\n5,6')?.dialect.delimiter).toBe(',');
  });

  it('finds none in a text without anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\r') }), (blank) => {
        expect(found(blank)).toBeUndefined();
      }),
    );
  });

  it('refuses a text with more columns than any table has, whichever mark makes them', () => {
    fc.assert(
      fc.property(delimiter, fc.integer({ min: 1000, max: 2000 }), (mark, marks) => {
        expect(() => found(mark.repeat(marks))).toThrow('tooManyColumns');
        expect(() => found(`Date${mark.repeat(999)}`)).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });
});
