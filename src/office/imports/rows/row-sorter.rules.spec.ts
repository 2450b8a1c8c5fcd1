import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchColumns } from '../files/columns.rules.js';
import { parseMapping, wantedColumns } from '../mapping/mapping-file.js';
import type { Mapping } from '../mapping/mapping.js';
import { DateReader } from './date.reader.js';
import { MeetingReader } from './meeting.reader.js';
import { ProposalMaker } from './proposal.js';
import { RowSorter, type SortedFile } from './row-sorter.js';
import { SourceFile } from './source-row.js';

const header = ['Id', 'Minister', 'Date', 'Organisation', 'Purpose'];
const base = {
  source: { name: 'R', url: 'https://example.org', licence: 'CC0-1.0' },
  columns: { id: 'Id', boss: 'Minister', day: 'Date', who: 'Organisation', what: 'Purpose' },
  key: 'row',
  date: { column: 'day', formats: ['YYYY-MM-DD'] },
  title: { column: 'what' },
  parties: [
    { column: 'boss', side: 'OWN', as: 'person' },
    { column: 'who', side: 'COUNTERPART', as: 'organisation', separators: [','] },
  ],
};

function sorted(rows: string[][], change: object = {}, files = [rows]): SortedFile[] {
  const mapping: Mapping = parseMapping(JSON.stringify({ ...base, ...change }));
  const sorter = new RowSorter(mapping, new DateReader(mapping.date, [], '2026-12-01'));
  return files.map((records, at) => {
    const columns = matchColumns(header, wantedColumns(mapping));
    const table = {
      header,
      columns,
      rows: records.map((cells, index) => ({ cells, row: index + 1, line: index + 2 })),
    };
    return wholly(sorter, new SourceFile(`f${String(at)}.csv`, `f${String(at)}.csv`, table));
  });
}

const meetings = ([file]: SortedFile[]) =>
  file?.groups.map(({ rows }) => rows.map((row) => row.value('who'))) ?? [];
const reasons = ([file]: SortedFile[]) =>
  file?.rejected.map(({ row, line, column, reason }) => [row, line, column, reason.message.code]);

describe('Sorting rows into meetings', () => {
  it('lets blank cells stand for the one above, but not from one file to the next', () => {
    const carry = { rows: { carryForward: ['boss'] } };
    const [first, second] = sorted([], carry, [
      [
        ['1', 'A', '2020-01-01', 'X', 'p'],
        ['2', '', '2020-01-02', 'Y', 'p'],
      ],
      [['3', '', '2020-01-03', 'Z', 'p']],
    ]);
    expect(first?.groups.map(({ rows }) => rows[0]?.value('boss'))).toEqual(['A', 'A']);
    expect(second?.groups.map(({ rows }) => rows[0]?.value('boss'))).toEqual(['']);
  });

  it('tells of rows that add up others, and takes a company called Total for what it is', () => {
    const rows = [
      ['1', 'A', '2020-01-01', 'X', 'p'],
      ['', 'Totalt', '2020-12-31', '12', ''],
      ['Summa: 12', '', '2020-12-31', '', ''],
      ['Total', '', '', '', '12'],
      ['', '', '2020-01-02', 'Total', 'p'],
      ['Total', 'A', '2020-01-03', 'Z', 'p'],
    ];
    const files = sorted(rows);
    expect(reasons(files)).toEqual([
      [2, 3, null, 'importRow.sum'],
      [3, 4, null, 'importRow.sum'],
      [4, 5, null, 'importRow.sum'],
    ]);
    expect(meetings(files)).toEqual([['X'], ['Total'], ['Z']]);
  });

  it('makes one meeting of rows that agree in the columns of a group, also when others stand between', () => {
    const rows = [
      ['1', 'A', '2020-01-01', 'X', 'p'],
      ['2', 'A', '2020-01-01', 'Y', 'p'],
      ['1', 'A', '2020-01-01', 'Z', 'p'],
      ['1', 'A', '2020-01-01', 'Z', 'p'],
    ];
    const result = sorted(rows, { group: { by: ['id'] }, key: ['id'] });
    expect(meetings(result)).toEqual([['X', 'Z'], ['Y']]);
    expect(result[0]?.duplicates).toBe(1);
  });

  it('adds a row without date and purpose to the meeting above, and to none that was rejected', () => {
    const rows = [
      ['1', 'A', '2020-01-01', 'X', 'p'],
      ['', '', '', 'Y', ''],
      ['2', 'A', '2020-13-01', 'Z', 'p'],
      ['', '', '', 'W', ''],
    ];
    const result = sorted(rows, { group: { continuedWhenBlank: ['day', 'what'] } });
    expect(meetings(result)).toEqual([['X', 'Y']]);
    expect(reasons(result)).toEqual([
      [3, 4, 'Date', 'importRow.noSuchDay'],
      [4, 5, null, 'importRow.continuesNothing'],
    ]);
  });

  it('counts a row that says the same as another in all columns but the ignored ones, in any file of the run', () => {
    const [first, second] = sorted([], { rows: { ignore: ['id'] } }, [
      [['1', 'A', '2020-01-01', 'X', 'p']],
      [
        ['9', 'A', '2020-01-01', 'X', 'p'],
        ['9', 'A', '2020-01-02', 'X', 'p'],
      ],
    ]);
    expect([first?.duplicates, second?.duplicates, second?.groups.length]).toEqual([0, 1, 1]);
  });

  it('rejects a key that comes twice for different things, and a blank one', () => {
    const rows = [
      ['1', 'A', '2020-01-01', 'X', 'p'],
      ['1', 'A', '2020-01-01', 'Y', 'p'],
      ['', 'A', '2020-01-01', 'Z', 'p'],
    ];
    expect(reasons(sorted(rows, { key: ['id'] }))).toEqual([
      [2, 3, 'Id', 'importRow.keyTwice'],
      [3, 4, 'Id', 'importRow.noKey'],
    ]);
  });

  it('rejects a row with a personal number, without repeating the number', () => {
    const result = sorted([['1', 'A', '2020-01-01', 'Anna 640823-3234', 'p']]);
    expect(reasons(result)).toEqual([[1, 2, 'Organisation', 'importRow.personalNumber']]);
    expect(JSON.stringify(result[0]?.rejected)).not.toContain('3234');
  });

  it('leaves out footnotes, blank rows and repeated headers, and counts nil returns', () => {
    const rows = [['', '', '', '', ''], header, ['', 'Note', '', '', ''], ['', 'A', 'nil return', '', '']];
    const rules = {
      rows: {
        exclude: [{ boss: { matches: '^note' } }],
        nilReturns: [{ day: { is: ['Nil Return'] } }],
      },
    };
    expect(sorted(rows, rules)[0]).toMatchObject({ rows: 4, filtered: 3, rejected: [], groups: [] });
    expect(sorted(rows, rules)[0]?.nilReturns).toHaveLength(1);
  });

  it('accounts for every row of any table exactly once', () => {
    const cell = fc.constantFrom('', '1', 'A', '2020-01-01', '2020-02-30', 'nil', 'Note', '640823-3234', '-');
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 25 });
    const rules = fc.constantFrom(
      {},
      { key: ['id'], group: { by: ['id'] } },
      { group: { continuedWhenBlank: ['day', 'what'] }, rows: { carryForward: ['boss', 'day'] } },
      {
        rows: {
          nilReturns: [{ what: { is: ['nil'] } }],
          exclude: [{ boss: { is: ['note'] } }],
          ignore: ['id'],
        },
      },
    );
    fc.assert(
      fc.property(table, rules, (rows, change) => {
        const [file] = sorted(rows, change);
        if (!file) throw new Error('There is a file');
        const { groups, filtered, duplicates, nilReturns, rejected } = file;
        const grouped = groups.reduce((sum, group) => sum + group.rows.length, 0);
        expect(grouped + filtered + duplicates + nilReturns.length + rejected.length).toBe(rows.length);
        const mapping = parseMapping(JSON.stringify(base));
        const maker = new ProposalMaker(mapping, new MeetingReader(mapping, []));
        for (const group of groups) expect(() => maker.make(group, 0)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

function wholly(sorter: RowSorter, file: SourceFile): SortedFile {
  const sorting = sorter.sorting(file);
  let step = sorting.next();
  while (!step.done) step = sorting.next();
  return step.value;
}
