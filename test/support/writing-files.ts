import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { finished, pipeline } from 'node:stream/promises';
import type {
  Edition,
  RegisterFormat,
  Sink,
  TableFormat,
} from '../../src/register/open-data/formats/writer.js';
import type { Row, Table } from '../../src/register/open-data/tables/table.js';

/** Rows of a table, some at a time. */
export type Batches = Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;

/** Writes a table to a file as the builder of snapshots does. */
export async function writeTable(
  format: TableFormat,
  path: string,
  { table, batches, edition }: { table: Table; batches: Batches; edition: Edition },
): Promise<void> {
  const file = fileSink(path);
  const writer = format.open(table, file, edition);
  for await (const rows of batches) await writer.write(rows);
  await writer.end();
  await file.end();
}

/** Writes tables, one after the other, to a file of the whole register. */
export async function writeRegister(
  format: RegisterFormat,
  path: string,
  given: { tables: readonly Table[]; edition: Edition; rowsOf: (table: Table) => Batches },
): Promise<void> {
  const writer = await format.open(path, given.edition, given.tables);
  for (const table of given.tables) {
    await writer.begin(table);
    for await (const rows of given.rowsOf(table)) await writer.write(rows);
  }
  await writer.end();
}

export function fileSink(path: string): Sink & { end(): Promise<void> } {
  const stream = createWriteStream(path);
  return {
    write: async (bytes) => {
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    end: async () => {
      stream.end();
      await finished(stream);
    },
  };
}

export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
