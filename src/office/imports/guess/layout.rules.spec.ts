import { describe, expect, it } from '@jest/globals';
import { headerRowOf, layoutOfText } from './layout.rules.js';

describe('Where the table lies in a file', () => {
  it.each([
    ['Datum;Med\n2026-01-02;Volvo, AB\n2026-01-03;Saab\n', ';', 1],
    ['Datum\tMed, och om\n2026-01-02\tVolvo\n', '\t', 1],
    ['a,b\n1,"x;y"\n2,z\n', ',', 1],
    ['Möten 2026;;\n;;\nDatum;Med;Om\n2026-01-02;Volvo;Buss\n2026-01-03;Saab;Tåg\n', ';', 3],
    ['2026-01-02;Volvo;Buss\n2026-01-03;Saab;Tåg\n', ';', 0],
    ['Datum\n2026-01-02\n2026-01-03\n', ';', 1],
    ['', ';', 1],
  ])('%j is cut by %j, with its names in row %i', (text, delimiter, headerRow) => {
    expect(layoutOfText(text)).toEqual({ delimiter, headerRow });
  });

  it('has its names where a row is as wide as the table', () => {
    expect(
      headerRowOf([['Rapport'], ['Datum', 'Med', 'Om'], ['2026-01-02', 'V', 'B'], ['2026-01-02', 'V', 'B']]),
    ).toBe(2);
  });
});
