import type { Json, JsonObject } from '../../../words/json.js';
import { type Column, type ColumnType, LIST_SEPARATOR, type Table } from '../tables/table.js';

/** What a line of a table's JSON Lines is, as JSON Schema. */
export function jsonSchemaOf({ title, description, columns }: Table, address: string): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: title.en,
    description: description.en,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function propertyOf(column: Column): JsonObject {
  const { description, list, required } = column;
  if (list) return { description: description.en, type: 'array', items: itemOf(column) };
  const value = valueOf(column);
  return { description: description.en, ...(required ? value : orNull(value)) };
}

function orNull({ type, enum: words, ...rest }: JsonObject): JsonObject {
  const types = [type ?? 'string', 'null'].flat() as Json;
  return { type: types, ...rest, ...(Array.isArray(words) ? { enum: [...words, null] } : {}) };
}

// What would part the values of a list where it is one text stands in none of them.
function itemOf(column: Column): JsonObject {
  const { type = 'string', ...rest } = valueOf(column);
  return column.type === 'text' && !column.vocabulary
    ? { type, pattern: `^[^${LIST_SEPARATOR}]+$` }
    : { type, ...rest };
}

function valueOf({ type, vocabulary }: Column): JsonObject {
  return vocabulary ? { type: 'string', enum: [...vocabulary.values] } : TYPES[type];
}

const TYPES: Readonly<Record<ColumnType, JsonObject>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string', minLength: 1 },
  uri: { type: 'string', minLength: 1 },
  integer: { type: 'integer' },
  decimal: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time', pattern: 'T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
  json: { type: ['object', 'array'] },
};
