import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokenLine, type Dialect } from './csv.rules.js';
import { CsvSplitter } from './csv-splitter.js';
import type { RawRecord } from './table.js';

const dialect = { delimiter: ',', quote: '"' };
const split = (text: string, pieces: number[] = [], expected?: number): RawRecord[] =>
  splitBy(dialect, text, pieces, expected);

function splitBy(by: Dialect, text: string, pieces: number[] = [], expected?: number): RawRecord[] {
  const splitter = new CsvSplitter(by);
  const records: RawRecord[] = [];
  let from = 0;
  for (const size of pieces) {
    records.push(...splitter.push(text.slice(from, from + size), expected));
    from += size;
  }
  records.push(...splitter.push(text.slice(from), expected), ...splitter.end(expected));
  return records;
}

const cellsOf = (records: RawRecord[]) => records.map(({ cells }) => cells);
const faultsOf = (records: RawRecord[]) => records.map(({ problem }) => problem?.message.code ?? null);

const written = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({
  unit: fc.constantFrom('a', 'å', ' ', ',', '"', '\n', '\r', '\r\n', ';', "'"),
  maxLength: 8,
});
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

describe('Cutting text into records', () => {
  it('gives back every cell that was written by the rules, whatever the line ends and however it arrives', () => {
    fc.assert(
      fc.property(rows, lineEnd, fc.array(fc.nat(5), { maxLength: 40 }), (table, end, pieces) => {
        const text = table.map((row) => row.map(written).join(',') + end).join('');
        const records = split(text, pieces);
        expect(cellsOf(records)).toEqual(table);
        expect(faultsOf(records).every((fault) => fault === null)).toBe(true);
      }),
    );
  });

  it('never fails on any text, and never loses a line without a word', () => {
    const noise = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 });
    fc.assert(
      fc.property(noise, fc.array(fc.nat(5), { maxLength: 20 }), (text, pieces) => {
        const records = split(text, pieces);
        expect(records).toEqual(split(text));
        const lines = text.split(/\r\n|\r|\n/);
        const starts = records.map(({ line }) => line);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        expect(Math.max(0, ...starts)).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  it('tells the line where each record begins', () => {
    const records = split('a,b\r\n1,"x\ry"\n2,z\r3,"p\r\n\r\nq"\n4,w');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4, 5, 8]);
    expect(cellsOf(records)[1]).toEqual(['1', 'x\ry']);
  });

  it('refuses only the line of a quote that is never closed', () => {
    const records = split('a,b\n1,"open\n2,"fine"\n3,also');
    expect(cellsOf(records)).toEqual([['a', 'b'], ['1,"open'], ['2', 'fine'], ['3', 'also']]);
    expect(faultsOf(records)).toEqual([null, 'importFile.openQuote', null, null]);
    const atTheEnd = split('a,b\n1,x\n2,"open\n3,y\n');
    expect(cellsOf(atTheEnd).slice(-1)).toEqual([['3', 'y']]);
  });

  it('refuses only the line of a quote whose cell swallowed the rows after it', () => {
    const records = split('a,b\n1,"open\n2,x\n3,y",z\n4,w\n', [], 2);
    expect(faultsOf(records)).toEqual([null, 'importFile.openQuote', null, null, null]);
    expect(cellsOf(records)[2]).toEqual(['2', 'x']);
  });

  it('refuses a row with quotes that are not doubled, and reads on', () => {
    const records = split('a,b\n1,"He said "hi" to us"\n2,x');
    expect(faultsOf(records)).toEqual([null, 'importFile.strayQuote', null]);
    expect(cellsOf(records)[2]).toEqual(['2', 'x']);
  });

  it('reads quotes inside an unquoted cell as they are', () => {
    expect(cellsOf(split('1,The "Acme" club,x'))).toEqual([['1', 'The "Acme" club', 'x']]);
  });

  it('reads quotes as ordinary characters where a mapping says so', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '"'), maxLength: 8 });
    const rowsOfPlain = fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rowsOfPlain, lineEnd, fc.array(fc.nat(5)), (table, end, pieces) => {
        const text = table.map((row) => row.join(',') + end).join('');
        expect(cellsOf(splitBy({ delimiter: ',', quote: '' }, text, pieces))).toEqual(table);
      }),
    );
  });

  it.each(['\\', '"'])('gives back every cell whose quotes were marked by %s', (escape) => {
    const marks = escape === '"' ? /"/g : /["\\]/g;
    const marked = (text: string) => `"${text.replace(marks, (mark) => escape + mark)}"`;
    const unit = fc.constantFrom('a', ',', '"', '\n', '\\');
    const table = fc.array(fc.array(fc.string({ unit, maxLength: 8 }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, fc.array(fc.nat(5)), (cells, pieces) => {
        const text = cells.map((row) => row.map(marked).join(',')).join('\n');
        expect(cellsOf(splitBy({ ...dialect, escape }, text, pieces))).toEqual(cells);
      }),
    );
  });

  it('breaks a line off only when its end is known: a CR may be half of a CRLF', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ') });
    fc.assert(
      fc.property(line, (text) => {
        expect(brokenLine(text, 0, false)).toBe('more');
        expect(brokenLine(`${text}\r`, 0, false)).toBe('more');
        expect(brokenLine(`${text}\r\n`, 0, false)).toMatchObject({ cells: [text], breaks: 1 });
        expect(brokenLine(text, 0, true)).toMatchObject({ cells: [text], breaks: 0 });
      }),
    );
  });

  it('accepts blanks around quotes', () => {
    expect(cellsOf(split('1, "a, b" ,x'))).toEqual([['1', 'a, b', 'x']]);
  });

  it('refuses a file with a line that is longer than any record may be, with bounded memory', () => {
    const splitter = new CsvSplitter(dialect);
    const piece = 'x'.repeat(65_536);
    const push = () => {
      for (let pushed = 0; pushed < 100; pushed += 1) splitter.push(piece).next();
    };
    expect(push).toThrow('lineTooLong');
  });

  it('gives up a quoted cell that never ends, line by line, without giving up the file', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${String(index)},${'y'.repeat(50)}`);
    const records = split(
      ['1,"open', ...lines].join('\n'),
      Array.from({ length: 40 }, () => 65_536),
    );
    expect(records).toHaveLength(30_001);
    expect(faultsOf(records).filter((fault) => fault !== null)).toHaveLength(1);
  });
});
