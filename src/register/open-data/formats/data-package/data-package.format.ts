import type { JsonObject } from '../../../../words/json.js';
import type { DescribedFiles } from '../../schemas/csvw.js';
import type { Table } from '../../tables/table.js';
import { ZipWriter } from '../zip/zip-file.js';
import type { Edition } from '../writer.js';
import { LICENCE_TEXT, readMe } from './data-package-texts.js';
import { type CsvFile, descriptorOf } from './descriptor.rules.js';

/** A CSV file that was written before, and where it lies. */
export interface WrittenCsv extends CsvFile {
  readonly path: string;
}

/** How a table is described to programs. */
export interface TableSchemas {
  /** Table Schema of Frictionless. */
  tableSchema(table: Table, publicUrl: string): JsonObject;
  /** CSV on the Web. */
  csvw(table: Table, files: DescribedFiles): JsonObject;
}

/** A ZIP with all tables as CSV, and with all that is needed to understand them without us: a Data Package, version 2. */
export const dataPackage = {
  extension: 'zip',
  mediaType: 'application/zip',
  write: writeDataPackage,
};

async function writeDataPackage(
  path: string,
  edition: Edition,
  { files, schemas }: { files: readonly WrittenCsv[]; schemas: TableSchemas },
): Promise<void> {
  const zip = new ZipWriter(path, edition.at);
  const descriptor = descriptorOf(edition, files, (table) => schemas.tableSchema(table, edition.publicUrl));
  zip.add('datapackage.json', json(descriptor));
  zip.add('README.md', readMe(edition, files));
  zip.add('LICENSE.txt', LICENCE_TEXT);
  const described = { publicUrl: edition.publicUrl, urlOf: (table: string) => `${table}.csv` };
  for (const { table, path: csv } of files) {
    const name = `${table.name}.csv`;
    zip.add(`data/${name}-metadata.json`, json(schemas.csvw(table, described)));
    zip.addFile(`data/${name}`, csv);
  }
  await zip.end();
}

function json(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
