import {
  chmodSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { readTable } from '../src/office/imports/files/read-table.js';
import type { Reading, Table } from '../src/office/imports/files/table.js';
import { Refusal } from '../src/platform/errors/refusal.js';
import { sayReason } from '../src/platform/language/message.js';
import { workbookOf, zipOf } from './support/small-zip.js';

const columns = ['Datum', 'Organisation', 'Syfte'].map((name) => ({
  alias: name,
  names: [name],
  isOptional: false,
}));
const rows = [
  ['2020-01-02', 'Skånska Åkeriet AB', 'Vägen, "den nya"; och bron'],
  ['2020-02-03', 'Börje & Söner', 'Första raden\nandra raden'],
];
const header = ['Datum', 'Organisation', 'Syfte'];

describe('A file to import', () => {
  let folder: string;
  let made = 0;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dagsljus-files-å-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function file(content: string | Buffer, name = `${made}.csv`): string {
    made += 1;
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  const read = (path: string, reading: Reading = {}): Promise<Table> => readTable(path, reading, columns);

  async function refusal(path: string, reading: Reading = {}): Promise<string> {
    try {
      await read(path, reading);
      return 'accepted';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.reasons.map((reason) => sayReason(reason, 'en')).join(' ');
    }
  }

  const csv = (delimiter: string, end: string): string =>
    [header, ...rows]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end)
      .join('');

  it.each(
    [',', ';', '\t', '|'].flatMap((delimiter) =>
      ['\n', '\r\n', '\r'].flatMap((end) =>
        ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'].map((encoding) => ({
          delimiter,
          end,
          encoding,
        })),
      ),
    ),
  )(
    'is read with $delimiter between cells, $end at the end of lines, in $encoding',
    async ({ delimiter, end, encoding }) => {
      for (const addBOM of [true, false]) {
        const table = await read(file(iconv.encode(csv(delimiter, end), encoding, { addBOM })));
        expect(table.header).toEqual(header);
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
        expect(table.rows.map(({ row, line }) => [row, line])).toEqual([
          [1, 2],
          [2, 3],
        ]);
      }
    },
  );

  it('is read in a given encoding, delimiter and header row against all appearance', async () => {
    const text = ['Datum;Organisation;Syfte', 'Datum#Organisation#Syfte', '2020-01-02#Ęcole#å'].join('\n');
    const reading = { encoding: 'windows-1250', delimiter: '#', headerRow: 2 };
    const table = await read(file(iconv.encode(text.replace('å', 'ł'), 'windows-1250')), reading);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['2020-01-02', 'Ęcole', 'ł']]);
  });

  it('may have a heading above its header, blank lines anywhere, and no rows', async () => {
    const above = await read(
      file('Möten 2020;;\r\n\r\nHela regionen;;\r\nDatum;Organisation;Syfte\r\n\r\n2020-01-02;A;b\r\n\r\n'),
    );
    expect(above.rows.map(({ line, row }) => [line, row])).toEqual([[6, 1]]);
    expect((await read(file('Datum,Organisation,Syfte'))).rows).toEqual([]);
    expect((await read(file('Datum,Organisation,Syfte\n\u001a'))).rows).toEqual([]);
  });

  it('may have rows shorter than its header; one with more cells is told as a fault of its own', async () => {
    const { rows: read_ } = await read(file('Datum,Organisation,Syfte\n2020,A\n2020,A,b,,\n2020,A, Inc,b\n'));
    expect(read_.map(({ problem }) => problem?.message.code)).toEqual([
      undefined,
      undefined,
      'importFile.tooManyCells',
    ]);
  });

  it('may be an Excel workbook: dates as exactly as they are shown, rows of the first visible sheet', async () => {
    const serial = 41_338;
    const workbook = workbookOf(
      [
        ['Möten', '', ''],
        header,
        [{ serial, format: 'yyyy-mm-dd' }, 'Åkeriet', 'Väg 61'],
        [],
        [{ serial, format: 'mmm-yy' }, 'B', 17],
        [{ serial: serial + 0.5, format: 'd/m/yyyy h:mm' }, '<C> & "D"', '_x0041_'],
      ],
      ['yyyy-mm-dd', 'mmm-yy', 'd/m/yyyy h:mm'],
    );
    const table = await read(file(workbook, 'möten.xlsx'));
    expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, '2013-03-05', 'Åkeriet', 'Väg 61'],
      [5, '2013-03', 'B', '17'],
      [6, '2013-03-05 12:00', '<C> & "D"', 'A'],
    ]);
    expect(await refusal(file(workbook, 'två.xlsx'), { sheet: 'Budget' })).toBe(
      'The Excel workbook has no sheet “Budget”. It has the sheets: “Secret”, “Möten”.',
    );
  });

  it('is refused when it lacks columns, with a list of those it has', async () => {
    expect(await refusal(file('Date,Organisation,Purpose\n1,2,3\n'))).toBe(
      'The columns “Datum”, “Syfte” are missing. The file has the columns: “Date”, “Organisation”, “Purpose”.',
    );
  });

  it.each<[string, () => string | Buffer, RegExp]>([
    ['nothing', () => '', /is empty/],
    ['blanks', () => ' \n\n \r\n', /is empty/],
    ['random bytes', () => randomBytes(100_000), /does not hold text|is compressed|ZIP|columns/],
    ['a ZIP file', () => zipOf({ 'a.csv': 'Datum,Organisation,Syfte' }), /The content is a ZIP file/],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), /older Excel file/],
    ['a PDF', () => '%PDF-1.7\n1 0 obj', /This is a PDF/],
    ['an error page', () => '\n<!DOCTYPE html>\n<html><body>404 Not Found</body></html>', /web page/],
    ['XML', () => '<?xml version="1.0"?><rows/>', /is XML/],
    ['JSON', () => '[{"Datum": "2020-01-02"}]', /is JSON/],
    ['an SQL dump', () => '-- MySQL dump 10.13\n\nINSERT INTO `meeting` VALUES (1,2);', /holds SQL/],
    ['SQL tuples', () => "(1, '2020-01-02', 'A, B'),\n(2, '2020-01-03', NULL);\n", /holds SQL/],
    ['a text', () => 'Dear Sir,\nplease find attached the meetings of our ministers.\n', /columns/],
    ['too many columns', () => `${'x,'.repeat(2000)}\n`, /2,001 columns/],
  ])('is refused whole, in a sentence, when it holds %s', async (_what, content, sentence) => {
    expect(await refusal(file(content()))).toMatch(sentence);
  });

  it('is refused when it cannot be read, or is no file', async () => {
    expect(await refusal(join(folder, 'nowhere.csv'))).toBe('There is no such file.');
    expect(await refusal(join(folder, 'x'.repeat(300)))).toBe('There is no such file.');
    mkdirSync(join(folder, 'sub.csv'));
    expect(await refusal(join(folder, 'sub.csv'))).toMatch(/This is a folder/);
    expect(await refusal('/dev/null')).toBe('This is not an ordinary file.');
    if (process.getuid?.() === 0) return;
    const closed = file('Datum', 'closed.csv');
    chmodSync(closed, 0);
    expect(await refusal(closed)).toBe('The file may not be read.');
  });

  it('is refused when it is no workbook, a damaged one, or one that unpacks without end', async () => {
    expect(await refusal(file('Datum,Organisation,Syfte\n', 'text.xlsx'))).toMatch(
      /is not an Excel workbook/,
    );
    expect(await refusal(file(zipOf({ 'a.txt': 'a' }), 'zip.xlsx'))).toMatch(/is not an Excel workbook/);
    const whole = workbookOf([header, ...rows]);
    expect(await refusal(file(whole.subarray(0, whole.length - 40), 'cut.xlsx'))).toMatch(
      /not an Excel workbook/,
    );
    const broken = zipOf({ 'xl/workbook.xml': '<workbook><sheets>' });
    expect(await refusal(file(broken, 'broken.xlsx'))).toMatch(/is damaged/);
    const bomb = zipOf({ 'xl/workbook.xml': `<workbook>${' '.repeat(310_000_000)}</workbook>` });
    expect(await refusal(file(bomb, 'bomb.xlsx'))).toMatch(/unpacks to more than/);
  });

  it('is refused at a line of a gigabyte, without holding it', async () => {
    const path = join(folder, 'line.csv');
    const descriptor = openSync(path, 'w');
    writeSync(descriptor, 'Datum,Organisation,Syfte\n2020-01-02,A,');
    writeSync(descriptor, Buffer.alloc(16_000_000, 'x'));
    ftruncateSync(descriptor, 1_000_000_000);
    closeSync(descriptor);
    const before = process.memoryUsage().rss;
    expect(await refusal(path)).toBe('Line 2 is longer than 1,000,000 characters: this is not a table.');
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    rmSync(path);
  });

  it('keeps cells with NUL and broken characters for the rows to judge', async () => {
    const table = await read(
      file(Buffer.from('Datum,Organisation,Syfte\n2020-01-02,A\0B,\xff\xfe rest och å\n', 'latin1')),
    );
    expect(table.rows[0]?.cells[1]).toBe('A\0B');
  });
});
