import { quoted } from '../open-data/formats/sqlite/sqlite-schema.js';
import type { SqliteSchema } from '../open-data/formats/sqlite/sqlite-schema.js';
import type { CopyFile } from './copy-file.js';

/** Makes the full-text indexes of filled tables, which from then on forget what leaves the tables. */
export function searchStatements({ search, fillSearch, triggers, views }: SqliteSchema): string[] {
  const indexes = search.flatMap((create) => /^CREATE VIRTUAL TABLE "(\w+)"/.exec(create)?.[1] ?? []);
  // By default the words of a row that is gone stay in the index until it is tidied by chance.
  const forgetful = indexes.map(
    (index) => `INSERT INTO "${index}" ("${index}", rank) VALUES ('secure-delete', 1)`,
  );
  return [...search, ...forgetful, ...fillSearch, ...triggers, ...views];
}

/** Takes away what was made of filled tables. */
export function droppedSearch(file: CopyFile): string[] {
  const made = file.all<{ type: string; name: string }>(
    "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL TABLE%'",
  );
  return made.map(({ type, name }) => `DROP ${type} ${quoted(name)}`);
}
