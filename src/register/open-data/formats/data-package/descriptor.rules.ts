import type { JsonObject } from '../../../../words/json.js';
import { LICENCE, SCHEMA_VERSION } from '../../../records/terms.js';
import type { Table } from '../../tables/table.js';
import type { Edition } from '../writer.js';

/** What is known of a finished CSV file. */
export interface CsvFile {
  readonly table: Table;
  readonly bytes: number;
  readonly rows: number;
  /** In hex. */
  readonly sha256: string;
}

/** The datapackage.json of these files, which lie in `data`. */
export function descriptorOf(
  { publicUrl, revision, at, day }: Edition,
  files: readonly CsvFile[],
  tableSchemaOf: (table: Table) => JsonObject,
): JsonObject {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'register',
    id: `${publicUrl}/opendata/v1/latest/register.zip`,
    title: 'Lobbying transparency register',
    description:
      `All that ${publicUrl} publishes, as it was at revision ${revision} (day ${day}, Europe/Stockholm). ` +
      `Schema version ${SCHEMA_VERSION}. Personal data in it stay personal data: the GDPR applies to those who use them.`,
    homepage: publicUrl,
    version: revision,
    created: at.toISOString(),
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0 Universal', path: LICENCE }],
    contributors: [{ title: publicUrl, path: publicUrl, roles: ['publisher'] }],
    resources: files.map((file) => resourceOf(file, tableSchemaOf(file.table))),
  };
}

function resourceOf({ table, bytes, sha256 }: CsvFile, schema: JsonObject): JsonObject {
  return {
    name: table.name,
    type: 'table',
    path: `data/${table.name}.csv`,
    title: table.title.en,
    description: table.description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
    },
    schema,
  };
}
