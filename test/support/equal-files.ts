import { createReadStream } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'csv-parse';
import { csv } from '../../src/register/open-data/formats/csv.format.js';
import { jsonLines } from '../../src/register/open-data/formats/json-lines.format.js';
import { parquet } from '../../src/register/open-data/formats/parquet/parquet.format.js';
import { sqliteFile } from '../../src/register/open-data/formats/sqlite/sqlite.format.js';
import { xlsx } from '../../src/register/open-data/formats/xlsx/xlsx.format.js';
import type { OpenTables } from '../../src/register/open-data/rows/open-tables.js';
import type { DeclaredTable } from '../../src/register/open-data/tables/declaration.js';
import {
  type Cell,
  type Column,
  LIST_SEPARATOR,
  type Row,
} from '../../src/register/open-data/tables/table.js';
import { TABLES } from '../../src/register/open-data/tables/tables.js';
import { duckType, ReadBack, readSheets, workbookRows } from './files-read-back.js';
import { withTables } from './open-tables.js';
import { asTold, rowsByGraphql, TOLD_TABLES } from './rows-by-graphql.js';
import type { TestApp } from './test-app.js';
import { fileSink } from './writing-files.js';

const OF_TABLES = [csv, jsonLines, parquet];
const OF_REGISTERS = [sqliteFile, xlsx];

/** All files of a register, written from one state of it, and read back by other software. */
export class RegisterFiles {
  private constructor(readonly back: ReadBack) {}

  static async write(register: TestApp): Promise<RegisterFiles> {
    const files = new RegisterFiles(await ReadBack.open());
    await withTables(register, (tables) => files.writeAll(tables));
    return files;
  }

  close(): void {
    this.back.close();
  }

  path(name: string): string {
    return this.back.path(name);
  }

  /** How many rows each table has, after the same rows were found in each format, in both directions. */
  async requireSameRows(): Promise<Record<string, number>> {
    const sheets = await readSheets(this.path('register.xlsx'));
    const counts: Record<string, number> = {};
    for (const table of TABLES) {
      await this.back.csv('csv', table, this.path(`${table.name}.csv`));
      await this.back.jsonLines('jsonl', table, this.path(`${table.name}.jsonl`));
      await this.back.parquet('parquet', table, this.path(`${table.name}.parquet`));
      await this.back.sqlite('sqlite', table, this.path('register.sqlite'));
      await this.back.rows('xlsx', table, workbookRows(sheets, table));
      for (const other of ['jsonl', 'parquet', 'sqlite', 'xlsx']) {
        expect([table.name, other, await this.back.differences('csv', other)]).toEqual([
          table.name,
          other,
          [],
        ]);
      }
      counts[table.name] = await this.back.count('csv');
    }
    return counts;
  }

  /** Parquet has the types that were declared. */
  async requireTypes(): Promise<void> {
    for (const { name, columns } of TABLES) {
      const described = await this.back.ask(`DESCRIBE SELECT * FROM '${this.path(`${name}.parquet`)}'`);
      expect(described.map(([column, type]) => [column, type])).toEqual(
        columns.map((column) => [column.name, duckType(column)]),
      );
    }
  }

  /** What the public API answers is what the CSV files say, and the other way round. */
  async requireSameAsApi(register: TestApp): Promise<void> {
    const gone = await this.merged();
    for (const table of TOLD_TABLES) {
      const told = await rowsByGraphql(register, table);
      const answered = told.map((line) => JSON.stringify([...line]));
      const written: string[] = [];
      for await (const row of this.csvRows(table)) {
        const cells = asTold(table, row);
        if (!gone.has(cells[0]?.[1])) written.push(JSON.stringify(cells));
      }
      expect([table.name, differences(answered, written)]).toEqual([table.name, []]);
    }
  }

  // Lists of the public API leave out who was merged into another.
  private async merged(): Promise<Set<unknown>> {
    const ids = await this.back.ask(
      `SELECT id FROM '${this.path('organisations.jsonl')}' WHERE merged_into_id IS NOT NULL`,
    );
    return new Set(ids.flat());
  }

  private async *csvRows({ name, columns }: DeclaredTable): AsyncGenerator<Row> {
    const lines = createReadStream(this.path(`${name}.csv`)).pipe(
      parse({ record_delimiter: '\r\n', from_line: 2 }),
    );
    for await (const line of lines as AsyncIterable<string[]>) {
      yield columns.map((column, at) => cellOf(column, line[at] ?? ''));
    }
  }

  private async writeAll(tables: OpenTables): Promise<void> {
    const whole = await Promise.all(
      OF_REGISTERS.map((format) =>
        format.open(this.path(`register.${format.extension}`), tables.edition, TABLES),
      ),
    );
    for (const table of TABLES) {
      const own = OF_TABLES.map((format) => {
        const sink = fileSink(this.path(`${table.name}.${format.extension}`));
        return { sink, writer: format.open(table, sink, tables.edition) };
      });
      for (const writer of whole) await writer.begin(table);
      for await (const rows of tables.rows(table)) {
        for (const { writer } of own) await writer.write(rows);
        for (const writer of whole) await writer.write(rows);
      }
      for (const { writer, sink } of own) {
        await writer.end();
        await sink.end();
      }
    }
    for (const writer of whole) await writer.end();
  }
}

function differences(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of some) left.set(each, (left.get(each) ?? 0) + 1);
  for (const each of others) left.set(each, (left.get(each) ?? 0) - 1);
  return [...left]
    .filter(([, times]) => times !== 0)
    .map(([each, times]) => `${times}: ${each}`)
    .slice(0, 4);
}

function cellOf({ type, list }: Column, text: string): Cell {
  if (list) return text === '' ? [] : text.split(LIST_SEPARATOR);
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}
