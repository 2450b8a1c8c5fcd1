import { csv } from '../../formats/csv.format.js';
import { dataPackage, type TableSchemas } from '../../formats/data-package/data-package.format.js';
import { jsonLines, wholeRecords } from '../../formats/json-lines.format.js';
import { parquet } from '../../formats/parquet/parquet.format.js';
import { sqliteFile } from '../../formats/sqlite/sqlite.format.js';
import type { RegisterFormat, TableFormat } from '../../formats/writer.js';
import { xlsx } from '../../formats/xlsx/xlsx.format.js';
import { jsonLdFile } from '../../rdf/rows/json-ld.format.js';
import { nQuads } from '../../rdf/rows/n-quads.format.js';
import { csvwOf } from '../../schemas/csvw.js';
import { tableSchemaOf } from '../../schemas/table-schema.js';
import { TABLES } from '../../tables/tables.js';

/** What each table is written as. */
export const TABLE_FORMATS: readonly TableFormat[] = [csv, jsonLines, parquet];

/** What the whole register is written as, beside its records as JSON Lines and the CSV files in a ZIP. */
export const REGISTER_FORMATS: readonly RegisterFormat[] = [xlsx, sqliteFile, nQuads, jsonLdFile];

/** The name of files of the whole register, before the dot. */
export const REGISTER = 'register';

/** How the tables are described in the ZIP. */
export const TABLE_SCHEMAS: TableSchemas = { tableSchema: tableSchemaOf, csvw: csvwOf };

/** The names of all files of a snapshot. */
export function fileNames(): string[] {
  const whole = [...REGISTER_FORMATS, wholeRecords, dataPackage].map(
    ({ extension }) => `${REGISTER}.${extension}`,
  );
  const single = TABLES.flatMap(({ name }) => TABLE_FORMATS.map(({ extension }) => `${name}.${extension}`));
  return [...single, ...whole].sort();
}
