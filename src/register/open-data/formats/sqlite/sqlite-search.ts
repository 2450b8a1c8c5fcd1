import type { Column, Table } from '../../tables/table.js';

/** A full-text index over a table's texts, with what fills it and what keeps it in step. */
interface Search {
  readonly create: string;
  readonly fill: string;
  readonly triggers: readonly string[];
}

const SEARCHED: readonly string[] = ['meetings', 'organisations'];

/** Nothing for a table that is not searched. */
export function searchOf(table: Table): Search | undefined {
  const columns = table.columns.filter(isSearched).map(({ name }) => name);
  if (!SEARCHED.includes(table.name) || columns.length === 0) return undefined;
  const index = `${table.name}_fts`;
  // It keeps no texts of its own. The name stands in quotation marks because Datasette looks for it so.
  const create =
    `CREATE VIRTUAL TABLE "${index}" USING fts5(${columns.map((name) => `"${name}"`).join(', ')}, ` +
    `content="${table.name}", tokenize="unicode61 remove_diacritics 2")`;
  return {
    create,
    fill: `INSERT INTO "${index}" ("${index}") VALUES ('rebuild')`,
    triggers: triggersOf(table.name, index, columns),
  };
}

// Words of a closed list are asked for by =, and identifiers are not words.
function isSearched({ type, vocabulary }: Column): boolean {
  return type === 'text' && !vocabulary;
}

function triggersOf(table: string, index: string, columns: readonly string[]): string[] {
  const names = columns.map((name) => `"${name}"`).join(', ');
  const of = (row: 'old' | 'new'): string => columns.map((name) => `${row}."${name}"`).join(', ');
  const add = `INSERT INTO "${index}" (rowid, ${names}) VALUES (new.rowid, ${of('new')});`;
  const remove = `INSERT INTO "${index}" ("${index}", rowid, ${names}) VALUES ('delete', old.rowid, ${of('old')});`;
  const trigger = (event: string, work: string): string =>
    `CREATE TRIGGER "${index}_${event.toLowerCase()}" AFTER ${event} ON "${table}" BEGIN ${work} END`;
  return [trigger('INSERT', add), trigger('DELETE', remove), trigger('UPDATE', `${remove} ${add}`)];
}
