import type { Edition } from '../../../register/open-data/formats/writer.js';
import { SnapshotFiles } from '../../../register/open-data/snapshots/making/snapshot-files.js';
import type { SnapshotFile } from '../../../register/open-data/snapshots/manifest.js';
import { type HistoryEntry, rowOfEntry } from '../../../register/open-data/rows/rows-of.js';
import { coverageTable } from '../../../register/open-data/tables/coverage.table.js';
import type { Row, Table } from '../../../register/open-data/tables/table.js';
import { TABLES } from '../../../register/open-data/tables/tables.js';
import type { RebuiltRegister } from '../rebuilt-register.js';

/** What files are made from again. */
export interface Ingredients {
  register: RebuiltRegister;
  edition: Edition;
  /** The entries once more, from the first. */
  entries: () => AsyncIterable<HistoryEntry>;
  /** No entry says them: they are taken as they are told. */
  coverage: () => AsyncIterable<readonly Row[]>;
}

/** Writes all files of a snapshot again, from the entries alone; the same state gives the same bytes. */
export async function writeAgain(
  { register, edition, entries, coverage }: Ingredients,
  path: (file: string) => string,
  advance: (tables: number) => void,
): Promise<SnapshotFile[]> {
  const files = await SnapshotFiles.begin({ path, edition, tables: TABLES });
  const around = register.around(edition.publicUrl);
  for (const table of TABLES) {
    if (table.name === coverageTable.name) await files.writeTable(table, coverage());
    else if (table.kind === undefined) {
      await files.writeTable(table, historyRows(table, entries(), register));
    } else await files.writeTable(table, register.rows(table, around));
    advance(1);
  }
  await files.writeRecords(register.wholeRecords());
  return files.end();
}

async function* historyRows(
  table: Table,
  entries: AsyncIterable<HistoryEntry>,
  register: RebuiltRegister,
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const entry of entries) {
    batch.push(rowOfEntry(table, { ...entry, reference: register.referenceOf(entry) }));
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
