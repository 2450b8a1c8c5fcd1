import type { Table } from '../../tables/table.js';

/** A full-text index over a table's texts, with what fills it and what keeps it in step. */
interface Search {
  readonly create: string;
  readonly fill: string;
  readonly triggers: readonly string[];
}

/** The texts that people look for words in; identifiers and words of closed lists are asked for by =. */
export const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  meetings: [
    'reference',
    'title',
    'purpose',
    'place',
    'organisations',
    'officials',
    'decision_references',
    'outcome_text',
    'keywords',
  ],
  organisations: ['name', 'sector', 'website'],
};

/** Nothing for a table that is not searched. */
export function searchOf(table: Table): Search | undefined {
  const columns = SEARCHED[table.name];
  if (!columns) return undefined;
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

function triggersOf(table: string, index: string, columns: readonly string[]): string[] {
  const names = columns.map((name) => `"${name}"`).join(', ');
  const of = (row: 'old' | 'new'): string => columns.map((name) => `${row}."${name}"`).join(', ');
  const add = `INSERT INTO "${index}" (rowid, ${names}) VALUES (new.rowid, ${of('new')});`;
  const remove = `INSERT INTO "${index}" ("${index}", rowid, ${names}) VALUES ('delete', old.rowid, ${of('old')});`;
  const trigger = (event: string, work: string): string =>
    `CREATE TRIGGER "${index}_${event.toLowerCase()}" AFTER ${event} ON "${table}" BEGIN ${work} END`;
  return [trigger('INSERT', add), trigger('DELETE', remove), trigger('UPDATE', `${remove} ${add}`)];
}
