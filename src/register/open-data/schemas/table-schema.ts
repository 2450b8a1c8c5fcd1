import type { JsonObject } from '../../../words/json.js';
import { propertyAddress } from '../rdf/property-address.js';
import { type Column, type ColumnType, LIST_SEPARATOR, type Table } from '../tables/table.js';

/** The description of a table as Table Schema of Data Package, version 2, has it. */
export function tableSchemaOf(table: Table, publicUrl: string): JsonObject {
  const { name, columns, primaryKey, foreignKeys } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(column, publicUrl)),
    fieldsMatch: ['exact'],
    missingValues: [''],
    primaryKey: [...primaryKey],
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            fields: [key.column],
            reference: { ...(key.table === name ? {} : { resource: key.table }), fields: [key.references] },
          })),
        }),
  };
}

function fieldOf(column: Column, publicUrl: string): JsonObject {
  const { name, description, required, list, property } = column;
  return {
    name,
    // The text of version 2 has a type for lists, but the profile that the text is checked by has none: to programs that
    // do not know what a delimiter is, a list is a text.
    ...(list
      ? { type: 'string', delimiter: LIST_SEPARATOR, itemType: ITEM_TYPES[column.type] }
      : TYPES[column.type]),
    description: description.en,
    rdfType: propertyAddress(publicUrl, property),
    ...wordsOf(column),
    ...(required ? { constraints: { required, ...enumOf(column) } } : {}),
  };
}

// A list has no words for which values may stand in it.
function wordsOf({ list, vocabulary }: Column): JsonObject {
  if (list || !vocabulary) return {};
  return { categories: vocabulary.values.map((value) => ({ value, label: vocabulary.label(value, 'en') })) };
}

function enumOf({ vocabulary }: Column): JsonObject {
  return vocabulary ? { enum: [...vocabulary.values] } : {};
}

const TYPES: Readonly<Record<ColumnType, JsonObject>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  json: { type: 'any' },
};

const ITEM_TYPES: Readonly<Record<ColumnType, string>> = {
  uuid: 'string',
  text: 'string',
  uri: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  json: 'string',
};
