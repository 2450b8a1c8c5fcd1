import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import readWorkbook from 'read-excel-file/node';
import {
  type Cell,
  type Column,
  type ColumnType,
  LIST_SEPARATOR,
  type Row,
  type Table,
} from '../../src/register/open-data/tables/table.js';

/** What DuckDB calls the types of columns. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  uuid: 'UUID',
  text: 'VARCHAR',
  uri: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DECIMAL(18,4)',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP WITH TIME ZONE',
  json: 'JSON',
};

export function duckType({ type, list }: Pick<Column, 'type' | 'list'>): string {
  return TYPES[type] + (list ? '[]' : '');
}

/** Reads files with software that is not ours, and finds where the rows of two of them differ. */
export class ReadBack {
  readonly folder = mkdtempSync(join(tmpdir(), 'dagsljus-files-'));

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly duck: DuckDBConnection,
  ) {}

  static async open(): Promise<ReadBack> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' });
    const duck = await instance.connect();
    await duck.run("SET TimeZone = 'UTC'");
    // Files are written again under the same name within the same second.
    await duck.run('SET enable_external_file_cache = false');
    return new ReadBack(instance, duck);
  }

  close(): void {
    this.duck.closeSync();
    this.instance.closeSync();
    rmSync(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async ask(sql: string): Promise<unknown[][]> {
    return (await this.duck.runAndReadAll(sql)).getRowsJson();
  }

  /** Strictly by RFC 4180: every cell has to be of its type. */
  async csv(into: string, { columns }: Table, path: string): Promise<void> {
    const types = columns.map((column) => [column.name, column.list ? 'VARCHAR' : duckType(column)]);
    const cells = columns.map(({ name, type, list }) =>
      list
        ? `CASE WHEN "${name}" IS NULL THEN [] ELSE string_split("${name}", '${LIST_SEPARATOR}')::${TYPES[type]}[] END AS "${name}"`
        : `"${name}"`,
    );
    await this.make(
      into,
      columns,
      `SELECT ${cells.join(', ')} FROM read_csv(${text(path)}, auto_detect = false, strict_mode = true, header = true,
         delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false,
         max_line_size = 20000000, columns = ${struct(types)})`,
    );
  }

  async jsonLines(into: string, { columns }: Table, path: string): Promise<void> {
    await this.make(into, columns, readJson(path, columns, duckType));
  }

  async parquet(into: string, { columns }: Table, path: string): Promise<void> {
    await this.make(into, columns, `SELECT * FROM read_parquet(${text(path)})`);
  }

  /** Rows that something else has read. */
  async rows(into: string, { columns }: Table, rows: Iterable<Row>): Promise<void> {
    const path = this.path(`${into}.rows.jsonl`);
    const file = openSync(path, 'w');
    for (const row of rows) {
      writeSync(
        file,
        `${JSON.stringify(Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])))}\n`,
      );
    }
    closeSync(file);
    await this.make(into, columns, readJson(path, columns, plainType));
  }

  /** By the sqlite3 module of Python. */
  async sqlite(into: string, table: Table, path: string): Promise<void> {
    const rows = this.path(`${into}.rows.jsonl`);
    const lists = table.columns.filter(({ list }) => list).map(({ name }) => name);
    const booleans = table.columns
      .filter(({ type, list }) => type === 'boolean' && !list)
      .map(({ name }) => name);
    python(READ_SQLITE, [path, table.name, rows, JSON.stringify(lists), JSON.stringify(booleans)]);
    await this.make(into, table.columns, readJson(rows, table.columns, plainType));
  }

  /** Rows of one that the other does not have, and the other way round; equal rows count as often as they come. */
  async differences(one: string, other: string): Promise<unknown[][]> {
    const missing = (from: string, without: string): string =>
      `(SELECT '${from}' AS only_in, * FROM (FROM "${from}" EXCEPT ALL FROM "${without}") LIMIT 3)`;
    return await this.ask(`${missing(one, other)} UNION ALL ${missing(other, one)}`);
  }

  async count(name: string): Promise<number> {
    return Number((await this.ask(`SELECT count(*)::INTEGER FROM "${name}"`))[0]?.[0]);
  }

  // JSON is compared as text, after the same software has written it.
  private async make(name: string, columns: readonly Column[], select: string): Promise<void> {
    const cells = columns.map(({ name: column, type, list }) =>
      type === 'json' && !list ? `json("${column}")::VARCHAR AS "${column}"` : `"${column}"`,
    );
    await this.duck.run(`CREATE OR REPLACE TABLE "${name}" AS SELECT ${cells.join(', ')} FROM (${select})`);
  }
}

/** The rows of a table in a workbook, those of its further sheets too, by read-excel-file. */
export function workbookRows(sheets: readonly WorkbookSheet[], table: Table): Row[] {
  const own = sheets.filter(({ sheet }) => sheet === table.name || sheet.startsWith(`${table.name} (`));
  return own.flatMap(({ sheet, data: [header, ...rows] }) => {
    const names = table.columns.map(({ name }) => name);
    if (JSON.stringify(header) !== JSON.stringify(names)) throw new Error(`other columns in ${sheet}`);
    return rows.map((row) => table.columns.map((column, place) => shownCell(row[place] ?? null, column)));
  });
}

export interface WorkbookSheet {
  sheet: string;
  data: readonly (readonly unknown[])[];
}

export async function readSheets(path: string): Promise<WorkbookSheet[]> {
  return await readWorkbook(path, { trim: false });
}

export function python(program: string, given: readonly string[]): string {
  return execFileSync('python3', ['-c', program, ...given], { encoding: 'utf8', maxBuffer: 1e8 });
}

function shownCell(value: unknown, { type, list }: Column): Cell {
  if (list) return value === null ? [] : (value as string).split(LIST_SEPARATOR);
  if (value instanceof Date) return type === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  return type === 'decimal' && typeof value === 'number' ? String(value) : (value as Cell);
}

function plainType(column: Column): string {
  return column.type === 'json' ? 'VARCHAR' : duckType(column);
}

function readJson(path: string, columns: readonly Column[], typeOf: (column: Column) => string): string {
  const types = struct(columns.map((column) => [column.name, typeOf(column)]));
  return `SELECT * FROM read_json(${text(path)}, format = 'newline_delimited', maximum_object_size = 50000000, columns = ${types})`;
}

function struct(members: readonly (readonly string[])[]): string {
  return `{${members.map(([name = '', value = '']) => `${text(name)}: ${text(value)}`).join(', ')}}`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const READ_SQLITE = `
import json, sqlite3, sys
path, table, out, lists, booleans = sys.argv[1:]
lists, booleans = json.loads(lists), json.loads(booleans)
db = sqlite3.connect('file:' + path + '?mode=ro', uri=True)
db.row_factory = sqlite3.Row
with open(out, 'w', encoding='utf-8') as file:
    for row in db.execute(f'SELECT * FROM "{table}"'):
        cells = dict(row)
        for name in lists: cells[name] = json.loads(cells[name])
        for name in booleans: cells[name] = None if cells[name] is None else bool(cells[name])
        file.write(json.dumps(cells) + '\\n')
`;
