import { createReadStream } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { eachRow } from '../../../register/copies/each-row.js';
import { Misfit } from '../../../register/copies/faults.js';
import { linesIn } from '../../../register/copies/lines-in.js';
import { entryIn, entryOf } from '../../../register/copies/log-lines.rules.js';
import type { HistoryEntry } from '../../../register/open-data/rows/rows-of.js';
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
    yield known(entryOf(row), `Row ${number}`);
  }
}

async function* entriesOfLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<HistoryEntry> {
  let number = 0;
  for await (const line of linesIn(pieces, () => undefined)) {
    number += 1;
    yield known(entryIn(line), `Line ${number}`);
  }
}

async function* entriesOfDatabase(path: string): AsyncGenerator<HistoryEntry> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = eachRow<Readonly<Record<string, unknown>>>(
      database.prepare('SELECT * FROM changes ORDER BY seq'),
    );
    for (const row of rows) yield await Promise.resolve(known(entryOf(row), 'A row of changes'));
  } finally {
    database.close();
  }
}

function known(entry: HistoryEntry | undefined, place: string): HistoryEntry {
  if (entry) return entry;
  throw new Misfit(`${place} is no entry of a register.`);
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
