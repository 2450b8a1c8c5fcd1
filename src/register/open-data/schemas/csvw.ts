import type { Texts } from '../../../platform/language/language.js';
import type { Json, JsonObject } from '../../../words/json.js';
import { LICENCE } from '../../records/terms.js';
import { propertyAddress } from '../rdf/property-address.js';
import { type Column, type ColumnType, LIST_SEPARATOR, type Table } from '../tables/table.js';
import { TABLES } from '../tables/tables.js';

/** Where the files are that a description is of. */
export interface DescribedFiles {
  /** Of the CSV of a table, also relative to the description. */
  urlOf(table: string): string;
  /** The address of the register. */
  publicUrl: string;
}

/**
 * The description of a CSV as CSV on the Web has it. The tables that its keys lead to stand beside it, since a foreign
 * key may only lead to a table of the same group.
 */
export function csvwOf(table: Table, files: DescribedFiles): JsonObject {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    tables: [...reached(table)].map((each) => tableOf(each, files)),
  };
}

/** A table, and every table that its keys lead to by any way; itself first. */
function reached(table: Table): Set<Table> {
  const found = new Set([table]);
  // A set is walked to its end, also when it grows meanwhile.
  for (const { foreignKeys } of found) {
    for (const key of foreignKeys) {
      const other = TABLES.find(({ name }) => name === key.table);
      if (other) found.add(other);
    }
  }
  return found;
}

function tableOf(table: Table, files: DescribedFiles): JsonObject {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  return {
    url: files.urlOf(name),
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(description),
    'dc:license': { '@id': LICENCE },
    dialect: {
      encoding: 'utf-8',
      header: true,
      delimiter: ',',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: columns.map((column) => columnOf(column, files.publicUrl)),
      primaryKey: [...primaryKey],
      ...(foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: foreignKeys.map((key) => ({
              columnReference: key.column,
              reference: { resource: files.urlOf(key.table), columnReference: key.references },
            })),
          }),
    },
  };
}

function columnOf(column: Column, publicUrl: string): JsonObject {
  const { name, description, required, list, property } = column;
  return {
    name,
    titles: name,
    'dc:description': inLanguages(description),
    datatype: datatypeOf(column),
    propertyUrl: propertyAddress(publicUrl, property),
    required,
    null: [''],
    ...(list ? { separator: LIST_SEPARATOR, ordered: true } : {}),
    ...(/_(sv|en)$/.test(name) ? { lang: name.slice(-2) } : {}),
  };
}

function datatypeOf({ type, vocabulary }: Column): Json {
  return vocabulary ? { base: 'string', format: vocabulary.values.join('|') } : DATATYPES[type];
}

const DATATYPES: Readonly<Record<ColumnType, Json>> = {
  uuid: { base: 'string', format: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
  text: 'string',
  uri: 'anyURI',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  datetime: 'dateTime',
  json: 'json',
};

function inLanguages(texts: Texts): Json {
  return [
    { '@value': texts.sv, '@language': 'sv' },
    { '@value': texts.en, '@language': 'en' },
  ];
}
