import { parse } from 'csv-parse/sync';
import { expanded } from '../../../src/register/open-data/rdf/namespaces.js';
import type { Json, JsonObject } from '../../../src/words/json.js';

/** A value of a row: by which property, and the value as N-Triples write it. */
export interface CellStatement {
  readonly column: string;
  readonly property: string;
  readonly object: string;
}

interface CsvwColumn extends JsonObject {
  name: string;
  titles: string;
  propertyUrl: string;
  datatype: Json;
  null: string[];
}

/** What a CSV says when it is read as its description on the web says: the statements of each row, in their order. */
export function csvwStatements(csv: string, table: JsonObject): CellStatement[][] {
  const { columns } = table['tableSchema'] as unknown as { columns: CsvwColumn[] };
  const [header = [], ...rows] = parse(csv, { record_delimiter: '\r\n', relax_column_count: false });
  if (header.join() !== columns.map(({ titles }) => titles).join())
    throw new Error('the header is not as described');
  return rows.map((row) => columns.flatMap((column, place) => cellStatements(column, row[place] ?? '')));
}

function cellStatements(column: CsvwColumn, cell: string): CellStatement[] {
  if (column.null.includes(cell)) return [];
  const separator = column['separator'];
  const values = typeof separator === 'string' ? cell.split(separator) : [cell];
  const { name, propertyUrl: property } = column;
  return [...new Set(values)].map((value) => ({ column: name, property, object: objectOf(column, value) }));
}

function objectOf({ datatype, lang }: CsvwColumn, value: string): string {
  if (typeof lang === 'string') return `"${value}"@${lang}`;
  const base = typeof datatype === 'string' ? datatype : (datatype as JsonObject)['base'];
  if (base === 'string') return `"${value}"`;
  return `"${value}"^^${base === 'json' ? expanded('rdf:JSON') : expanded(`xsd:${base as string}`)}`;
}
