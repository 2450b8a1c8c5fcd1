import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csv } from '../src/register/open-data/formats/csv.format.js';
import { jsonLines } from '../src/register/open-data/formats/json-lines.format.js';
import { parquet } from '../src/register/open-data/formats/parquet/parquet.format.js';
import { sqliteFile } from '../src/register/open-data/formats/sqlite/sqlite.format.js';
import { xlsx } from '../src/register/open-data/formats/xlsx/xlsx.format.js';
import type { Row } from '../src/register/open-data/tables/table.js';
import { duckType, ReadBack, readSheets, workbookRows } from './support/files-read-back.js';
import { hostileRows } from './support/hostile-rows.js';
import { edition, things } from './support/small-tables.js';
import { writeRegister, writeTable } from './support/writing-files.js';

const RUNS = { numRuns: 12 };
const SLOW = 120_000;

describe('A file of the open data says what was given to it, whatever people write', () => {
  let back: ReadBack;

  beforeAll(async () => {
    back = await ReadBack.open();
  });
  afterAll(() => {
    back.close();
  });

  async function holds(reading: () => Promise<void> | undefined, rows: readonly Row[]): Promise<void> {
    await back.rows('given', things, rows);
    await reading();
    expect(await back.differences('given', 'read')).toEqual([]);
    expect(await back.count('read')).toBe(rows.length);
  }

  it.each([csv, jsonLines, parquet])(
    'as $extension, read by DuckDB',
    async (format) => {
      const path = back.path(`things.${format.extension}`);
      const read = {
        csv: () => back.csv('read', things, path),
        jsonl: () => back.jsonLines('read', things, path),
        parquet: () => back.parquet('read', things, path),
      }[format.extension];
      await fc.assert(
        fc.asyncProperty(hostileRows, async (rows) => {
          await writeTable(format, path, { table: things, batches: [rows], edition });
          await holds(() => read?.(), rows);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'as SQLite, read by Python',
    async () => {
      let n = 0;
      await fc.assert(
        fc.asyncProperty(hostileRows, async (rows) => {
          const path = back.path(`things-${(n += 1)}.sqlite`);
          await writeRegister(sqliteFile, path, { tables: [things], edition, rowsOf: () => [rows] });
          await holds(() => back.sqlite('read', things, path), rows);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'as XLSX, read by read-excel-file',
    async () => {
      const path = back.path('register.xlsx');
      await fc.assert(
        fc.asyncProperty(hostileRows, async (rows) => {
          await writeRegister(xlsx, path, { tables: [things], edition, rowsOf: () => [rows] });
          const read = workbookRows(await readSheets(path), things);
          // A spreadsheet knows no difference between an empty text and none.
          const shown = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
          await holds(() => back.rows('read', things, read), shown);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it('in Parquet with the types that were declared', async () => {
    const path = back.path('types.parquet');
    await writeTable(parquet, path, { table: things, batches: [], edition });
    const described = await back.ask(`DESCRIBE SELECT * FROM '${path}'`);
    expect(described.map(([name, type]) => [name, type])).toEqual(
      things.columns.map((column) => [column.name, duckType(column)]),
    );
    expect(readFileSync(path).subarray(0, 4).toString()).toBe('PAR1');
  });
});
