import { LICENCE, SCHEMA_VERSION } from '../../../records/terms.js';
import type { Column, Table } from '../../tables/table.js';
import type { Edition } from '../writer.js';

/** A database that statements are run in, whichever program makes it. */
interface Database {
  run(sql: string, values: (string | number | null)[]): unknown;
}

/** What a copy tells of itself, beside the tables: where it is from, and what its columns hold. */
export const ABOUT_TABLES: readonly string[] = [
  'CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)',
  `CREATE TABLE "dictionary" (
  "table" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "place" INTEGER NOT NULL,
  "type" TEXT NOT NULL,
  "list" INTEGER NOT NULL CHECK ("list" IN (0, 1)),
  "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
  "values" TEXT,
  "description_sv" TEXT NOT NULL,
  "description_en" TEXT NOT NULL,
  "property" TEXT NOT NULL,
  PRIMARY KEY ("table", "column")
)`,
];

/** Says which state of which register the copy is of. */
export function tellEdition(database: Database, { publicUrl, revision, at, day }: Edition): void {
  const told = {
    source: publicUrl,
    revision,
    at: at.toISOString(),
    day,
    licence: LICENCE,
    schema_version: SCHEMA_VERSION,
  };
  for (const [name, value] of Object.entries(told)) {
    database.run('INSERT OR REPLACE INTO "about" VALUES (?, ?)', [name, value]);
  }
}

/** Describes every column in both languages. */
export function tellColumns(database: Database, tables: readonly Table[]): void {
  for (const table of tables) {
    for (const [place, column] of table.columns.entries()) {
      database.run(
        'INSERT INTO "dictionary" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        rowOf(table, column, place),
      );
    }
  }
}

function rowOf({ name }: Table, column: Column, place: number): (string | number | null)[] {
  const { vocabulary, description } = column;
  const values = vocabulary ? JSON.stringify(vocabulary.values) : null;
  const kind = [column.type, Number(column.list), Number(column.required), values];
  return [name, column.name, place + 1, ...kind, description.sv, description.en, column.property];
}
