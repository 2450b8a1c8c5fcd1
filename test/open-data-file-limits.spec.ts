import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csv } from '../src/register/open-data/formats/csv.format.js';
import { jsonLines } from '../src/register/open-data/formats/json-lines.format.js';
import { parquet } from '../src/register/open-data/formats/parquet/parquet.format.js';
import { sqliteFile } from '../src/register/open-data/formats/sqlite/sqlite.format.js';
import { workbooks, xlsx } from '../src/register/open-data/formats/xlsx/xlsx.format.js';
import type { Row } from '../src/register/open-data/tables/table.js';
import { python, ReadBack, readSheets, type WorkbookSheet } from './support/files-read-back.js';
import { inventedThings, thingId } from './support/invented-rows.js';
import { edition, numbers, things } from './support/small-tables.js';
import { sha256, writeRegister, writeTable } from './support/writing-files.js';

const run = promisify(execFile);
const SLOW = 180_000;

describe('Files of the open data', () => {
  let back: ReadBack;

  beforeAll(async () => {
    back = await ReadBack.open();
  });
  afterAll(() => {
    back.close();
  });

  const thing = (changes: Record<string, Row[number]>): Row => {
    const [usual = []] = [...inventedThings(1)].flat();
    return things.columns.map(({ name }, place) => (name in changes ? changes[name] : usual[place]) ?? null);
  };
  const inBook = async (rows: Row[], format = xlsx): Promise<WorkbookSheet[]> => {
    const path = back.path('limits.xlsx');
    await writeRegister(format, path, { tables: [things], edition, rowsOf: () => [rows] });
    return await readSheets(path);
  };

  it(
    'are the same bytes when they are made again, in another process and another part of the world',
    async () => {
      for (const format of ['csv', 'jsonl', 'parquet', 'sqlite', 'xlsx']) {
        const made = async (zone: string, name: string): Promise<string> => {
          const path = back.path(`${name}.${format}`);
          const program = ['--import', './bench/typescript.mjs', 'test/support/write-many.ts'];
          await run(process.execPath, [...program, format, '12000', path], {
            env: { ...process.env, TZ: zone },
          });
          return await sha256(path);
        };
        expect([format, await made('Asia/Kathmandu', 'one')]).toEqual([format, await made('UTC', 'other')]);
      }
    },
    SLOW,
  );

  it.each([csv, jsonLines, parquet])('refuse the character NUL: $extension', async (format) => {
    for (const row of [thing({ title: 'a\0b' }), thing({ names: ['\0'] }), thing({ record: '"\0"' })]) {
      await expect(
        writeTable(format, back.path('nul'), { table: things, batches: [[row]], edition }),
      ).rejects.toThrow('NUL');
    }
  });

  it.each([sqliteFile, xlsx])('refuse the character NUL: $extension', async (format) => {
    const rows = [[thing({ title: 'a\0b' })]];
    await expect(
      writeRegister(format, back.path(`nul.${format.extension}`), {
        tables: [things],
        edition,
        rowsOf: () => rows,
      }),
    ).rejects.toThrow('NUL');
  });

  it('say that the disk is full, instead of waiting for it: xlsx', async () => {
    const rowsOf = () => inventedThings(20_000);
    await expect(writeRegister(xlsx, '/dev/full', { tables: [things], edition, rowsOf })).rejects.toThrow(
      'ENOSPC',
    );
  });

  it('refuse a list whose values could not be told apart', async () => {
    const batches = [[thing({ names: ['a|b'] })]];
    await expect(writeTable(csv, back.path('list'), { table: things, batches, edition })).rejects.toThrow(
      '|',
    );
  });

  it('are CSV by RFC 4180: no mark at the start, CRLF after each line, one header', async () => {
    const path = back.path('strict.csv');
    await writeTable(csv, path, { table: things, batches: inventedThings(300), edition });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('id,title,page,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows: string[][] = parse(text, { record_delimiter: '\r\n', relax_quotes: false });
    expect(rows).toHaveLength(301);
    const read = python(
      'import csv, sys; print(len(list(csv.reader(open(sys.argv[1], newline=""), strict=True))))',
      [path],
    );
    expect(Number(read)).toBe(301);
  });

  it('keep a long text whole, except that a spreadsheet cannot, and says so', async () => {
    const long = '𝔇'.repeat(40_000);
    const row = thing({ title: long });
    const sheets = await inBook([row, thing({ id: thingId(1), title: 'x'.repeat(32_767) })]);
    const [, cut, fits] = sheets.find(({ sheet }) => sheet === 'things')?.data ?? [];
    expect(cut?.[1]).toBe(`${'𝔇'.repeat(16_383)}…`);
    expect(fits?.[1]).toBe('x'.repeat(32_767));
    const told = sheets[0]?.data.find(([table, column]) => table === 'things' && column === 'title');
    expect(told?.slice(-2)).toEqual(['1 texter avkortade', '1 texts cut']);
    for (const format of [csv, jsonLines, parquet]) {
      const path = back.path(`long.${format.extension}`);
      await writeTable(format, path, { table: things, batches: [[row]], edition });
      const [found] = await back.ask(`SELECT length(title)::INTEGER FROM '${path}'`);
      expect(found).toEqual([40_000]);
    }
  });

  it('go on in another sheet where one is full', async () => {
    const rows = [...inventedThings(10)].flat();
    const sheets = await inBook(rows, workbooks(5));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['dictionary', 'things', 'things (2)', 'things (3)']);
    expect(sheets.slice(1).map(({ data }) => data.length)).toEqual([5, 5, 3]);
    for (const { data } of sheets.slice(1)) expect(data[0]).toEqual(things.columns.map(({ name }) => name));
    expect(sheets.slice(1).flatMap(({ data: [, ...own] }) => own.map(([id]) => id))).toEqual(
      rows.map(([id]) => id),
    );
    const [, whole, table, column] = sheets[0]?.data ?? [];
    expect(whole?.join(' ')).toMatch(
      /1.048.576 rader[^]*32.767 tecken[^]*1,048,576 rows[^]*32,767 characters/,
    );
    expect(table?.slice(-2)).toEqual([
      '10 rader på 3 flikar: things, things (2), things (3)',
      '10 rows in 3 sheets: things, things (2), things (3)',
    ]);
    expect(column?.slice(0, 5)).toEqual([
      'things',
      'id',
      'uuid',
      'Vad id är, på svenska.',
      'What id is, in English.',
    ]);
  });

  it(
    'split a workbook where Excel ends',
    async () => {
      const path = back.path('million.xlsx');
      const rows = Array.from({ length: 1_048_580 }, (_, number): Row => [number, null]);
      await writeRegister(xlsx, path, { tables: [numbers], edition, rowsOf: () => [rows] });
      const counted = python(
        `import sys, zipfile
book = zipfile.ZipFile(sys.argv[1])
print([book.read(f'xl/worksheets/sheet{n}.xml').count(b'<row ') for n in (1, 2)])`,
        [path],
      );
      expect(JSON.parse(counted)).toEqual([1_048_576, 6]);
    },
    SLOW,
  );

  it('are workbooks of sound XML without a formula, their first row in sight', async () => {
    await inBook([thing({ title: '=1+1', page: '\u0001<&>"\'' })]);
    const told = JSON.parse(python(READ_PARTS, [back.path('limits.xlsx')])) as Record<string, unknown>;
    expect(told).toEqual({
      parts: [
        '_rels/.rels',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        '[Content_Types].xml',
      ],
      // In UTC, whatever the machine thinks; ZIP counts every other second.
      times: [[2026, 3, 29, 1, 30, 14]],
      bad: null,
      formulas: 0,
      frozen: 2,
    });
  });

  it('are Parquet in groups of rows that fit into memory, with licence and version of the schema', async () => {
    const path = back.path('groups.parquet');
    await writeTable(parquet, path, { table: things, batches: inventedThings(12_000), edition });
    const groups = await back.ask(
      `SELECT DISTINCT row_group_id::INTEGER, row_group_num_rows::INTEGER FROM parquet_metadata('${path}') ORDER BY 1`,
    );
    expect(groups.map(([, rows]) => rows)).toEqual([5000, 5000, 2000]);
    const about = await back.ask(
      `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}') ORDER BY 1`,
    );
    expect(Object.fromEntries(about)).toMatchObject({
      licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
      schema_version: '1.0.0',
      revision: '42',
    });
    const found = await back.ask(
      `SELECT count(*)::INTEGER FROM '${path}' WHERE size >= 11000 AND date > '2014-07-02'`,
    );
    expect(found).toEqual([[1000]]);
  });
});

const READ_PARTS = `
import json, sys, zipfile
import xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
roots = [tree.fromstring(book.read(name)) for name in book.namelist()]
print(json.dumps({
  'parts': book.namelist(),
  'times': sorted({part.date_time for part in book.infolist()}),
  'bad': book.testzip(),
  'formulas': sum(len(root.findall('.//' + main + 'f')) for root in roots),
  'frozen': sum(pane.get('ySplit') == '1' and pane.get('state') == 'frozen' for root in roots for pane in root.iter(main + 'pane')),
}))
`;
