import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** A row as the product makes it: column → value as JSON has it. */
type Row = Readonly<Record<string, unknown>>;

/** Rows as COPY takes them. */
export interface Cargo {
  sql: string;
  text: string;
}

/** Packs rows for a table of schema register, all with the columns of the first. */
export async function pack(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<Cargo> {
  const columns = Object.keys(rows[0] ?? {});
  const types = await columnTypes(client, table);
  const writers = columns.map((column) => writerOf(types.get(column)));
  const lines = rows.map((row) =>
    columns.map((column, place) => written(row[column], writers[place] ?? plain)).join('\t'),
  );
  return {
    sql: `COPY register.${table} (${columns.join(', ')}) FROM STDIN`,
    text: lines.map((line) => `${line}\n`).join(''),
  };
}

export async function send(client: pg.ClientBase, { sql, text }: Cargo): Promise<void> {
  if (text === '') return;
  const stream = client.query(from(sql));
  stream.end(text);
  await finished(stream);
}

type Writer = (value: unknown) => string;

const plain: Writer = (value) => (value instanceof Date ? value.toISOString() : String(value));
const json: Writer = (value) => JSON.stringify(value);
const list: Writer = (value) =>
  `{${(value as unknown[]).map((item) => `"${plain(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

function writerOf(type: string | undefined): Writer {
  if (type === 'jsonb') return json;
  return type === 'ARRAY' ? list : plain;
}

const SPECIAL: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(value: unknown, write: Writer): string {
  if (value === null || value === undefined) return '\\N';
  return write(value).replace(/[\\\t\n\r]/g, (sign) => SPECIAL[sign] ?? sign);
}

const known = new WeakMap<pg.ClientBase, Map<string, ReadonlyMap<string, string>>>();

async function columnTypes(client: pg.ClientBase, table: string): Promise<ReadonlyMap<string, string>> {
  const tables = known.get(client) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(client, tables);
  const found = tables.get(table);
  if (found) return found;
  const { rows } = await client.query<{ column_name: string; data_type: string }>(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_schema = 'register' AND table_name = $1`,
    [table],
  );
  const types = new Map(rows.map((row) => [row.column_name, row.data_type]));
  tables.set(table, types);
  return types;
}
