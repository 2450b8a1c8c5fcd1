import { describe, expect, it } from '@jest/globals';
import { looksPasted, pastedFile } from './pasted.rules.js';

describe('Cells pasted out of a spreadsheet', () => {
  it.each([
    ['Datum\tMed\n2026-01-02\tVolvo', 'Datum\tMed\n2026-01-02\tVolvo\n'],
    // The first cell was empty, and the form has taken its tab away.
    [
      'Datum\tMed\n1\t2026-01-02\tVolvo\n2\t2026-01-03\tSaab',
      '\tDatum\tMed\n1\t2026-01-02\tVolvo\n2\t2026-01-03\tSaab\n',
    ],
    ['A\n1\t2\t3', '\t\tA\n1\t2\t3\n'],
    ['"Datum\noch tid"\tMed\n2026-01-02\tVolvo', '"Datum\noch tid"\tMed\n2026-01-02\tVolvo\n'],
    ['Datum', 'Datum\n'],
  ])('%j become the file %j', (text, file) => {
    expect(pastedFile(text)).toBe(file);
  });

  it.each([
    ['a\tb', true],
    ['a\nb', true],
    ['hej', false],
    ['', false],
  ])('%j are cells: %p', (text, expected) => {
    expect(looksPasted(text)).toBe(expected);
  });
});
