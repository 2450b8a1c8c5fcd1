import { createReadStream } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { eachRow } from '../../../register/copies/each-row.js';
import { Misfit } from '../../../register/copies/faults.js';
import { linesIn } from '../../../register/copies/lines-in.js';
import { entryIn } from '../../../register/copies/log-lines.rules.js';
import type { HistoryEntry } from '../../../register/open-data/rows/rows-of.js';
import type { JsonObject } from '../../../words/json.js';
import { csvRecords } from './csv-records.js';

/** The table `changes` in a file: JSON Lines (of a snapshot, or of the API), CSV or SQLite. */
export async function* entriesIn(
  path: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<HistoryEntry> {
  if (path.endsWith('.sqlite')) {
    yield* entriesOfDatabase(path);
    return;
  }
  const pieces = counted(createReadStream(path, { highWaterMark: 1 << 18 }), onBytes);
  yield* path.endsWith('.csv') ? entriesOfCsv(pieces) : entriesOfLines(pieces);
}

/** The same for a CSV file that comes from somewhere else. */
async function* entriesOfCsv(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<HistoryEntry> {
  let number = 0;
  for await (const row of csvRecords(pieces)) {
    number += 1;
    yield entryOf(row, `Row ${number} of changes.csv`);
  }
}

async function* entriesOfLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<HistoryEntry> {
  let number = 0;
  for await (const line of linesIn(pieces, () => undefined)) {
    number += 1;
    const told = line.includes('"proof":') ? entryIn(line) : undefined;
    yield told ?? entryOf(parsed(line) as Row | undefined, `Line ${number}`);
  }
}

async function* entriesOfDatabase(path: string): AsyncGenerator<HistoryEntry> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = eachRow<Row>(database.prepare('SELECT * FROM changes ORDER BY seq'));
    for (const row of rows) yield await Promise.resolve(entryOf(row, 'A row of changes'));
  } finally {
    database.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

// Texts of what JSON Lines have as objects and numbers are read; an empty text in CSV is no value.
function entryOf(row: Row = {}, place: string): HistoryEntry {
  const { seq, version, reference, key } = row;
  const [record, salts, gone] = ['record', 'salts', 'gone'].map((name) => objectIn(row[name]));
  const told = { seq: String(seq), version: Number(version), reference: textOr(reference), key: textOr(key) };
  const entry = { ...row, ...told, record, salts: salts ?? null, gone };
  if (isEntry(entry)) return entry;
  throw new Misfit(`${place} is no entry of a register.`);
}

const TEXTS = ['kind', 'id', 'type', 'at', 'hash'];

function isEntry(entry: Row): entry is Row & HistoryEntry {
  return (
    /^[1-9]\d{0,14}$/.test(String(entry['seq'])) &&
    Number.isSafeInteger(entry['version']) &&
    TEXTS.every((name) => typeof entry[name] === 'string') &&
    entry['record'] !== undefined &&
    entry['gone'] !== undefined
  );
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function objectIn(value: unknown): JsonObject | undefined {
  const read = typeof value === 'string' ? parsed(value) : value;
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as JsonObject) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* counted(
  pieces: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
}
