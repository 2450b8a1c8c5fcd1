import type { Column, ColumnType, Table } from '../../src/register/open-data/tables/table.js';
import type { Edition } from '../../src/register/open-data/formats/writer.js';

export const edition: Edition = {
  revision: '42',
  at: new Date('2026-03-29T01:30:15.250Z'),
  day: '2026-03-29',
  publicUrl: 'https://register.example.org',
};

/** A table with a column of each type and a list of each kind that lists have; rows refer to each other. */
export const things: Table = {
  name: 'things',
  title: { sv: 'Saker', en: 'Things' },
  description: { sv: 'En rad är en sak.', en: 'A row is a thing.' },
  columns: [
    column('id', 'uuid', { required: true }),
    column('title', 'text'),
    column('page', 'uri'),
    column('size', 'integer'),
    column('value', 'decimal'),
    column('late', 'boolean'),
    column('date', 'date'),
    column('at', 'datetime', { required: true }),
    column('record', 'json'),
    column('names', 'text', { list: true }),
    column('thing_ids', 'uuid', { list: true }),
    column('part_of_id', 'uuid'),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ column: 'part_of_id', table: 'things', references: 'id' }],
};

/** A table as small as they get. */
export const numbers: Table = {
  name: 'numbers',
  title: { sv: 'Tal', en: 'Numbers' },
  description: { sv: 'En rad är ett tal.', en: 'A row is a number.' },
  columns: [column('number', 'integer', { required: true }), column('word', 'text')],
  primaryKey: ['number'],
  foreignKeys: [],
};

function column(
  name: string,
  type: ColumnType,
  options: { required?: boolean; list?: boolean } = {},
): Column {
  const { required = false, list = false } = options;
  const description = { sv: `Vad ${name} är, på svenska.`, en: `What ${name} is, in English.` };
  return { name, type, list, required, description, property: `https://example.org/terms#${name}` };
}
