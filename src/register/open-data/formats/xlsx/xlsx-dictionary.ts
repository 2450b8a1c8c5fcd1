import type { Texts } from '../../../../platform/language/language.js';
import { LICENCE, SCHEMA_VERSION } from '../../../records/terms.js';
import { type Column, LIST_SEPARATOR, type Row, type Table } from '../../tables/table.js';
import type { Edition } from '../writer.js';
import { STYLE } from './xlsx-parts.js';
import { MOST_ROWS, type SheetColumn, textCell } from './xlsx-sheet.js';
import { LONGEST_CELL } from './xlsx-text.rules.js';

/** What became of a table in the workbook. */
export interface Shown {
  readonly table: Table;
  /** The names of its sheets. */
  readonly sheets: readonly string[];
  readonly rows: number;
  /** How many texts were cut, by column. */
  readonly cut: ReadonlyMap<string, number>;
}

export const DICTIONARY = 'dictionary';

const written = (value: unknown, reference: string): string =>
  textCell(String(value), reference, STYLE.wrapped);

export const DICTIONARY_COLUMNS: readonly SheetColumn[] = [
  { name: 'table', width: 26, cell: written },
  { name: 'column', width: 28, cell: written },
  { name: 'type', width: 16, cell: written },
  { name: 'description_sv', width: 70, cell: written },
  { name: 'description_en', width: 70, cell: written },
  { name: 'values', width: 40, cell: written },
  { name: 'note_sv', width: 50, cell: written },
  { name: 'note_en', width: 50, cell: written },
];

/** The rows of the dictionary: the workbook, then each table with its columns. */
export function dictionaryRows(edition: Edition, shown: readonly Shown[]): Row[] {
  return [
    workbookRow(edition),
    ...shown.flatMap((one) => [tableRow(one), ...one.table.columns.map((column) => columnRow(one, column))]),
  ];
}

function workbookRow({ publicUrl, revision, at }: Edition): Row {
  const source = `${publicUrl}, revision ${revision}, ${at.toISOString()}, ${LICENCE}, schema ${SCHEMA_VERSION}`;
  const rows = MOST_ROWS.toLocaleString('en');
  return [
    null,
    null,
    null,
    `Hela registret, en flik för varje tabell. ${source}`,
    `The whole register, a sheet for each table. ${source}`,
    null,
    `En flik rymmer ${spaced(MOST_ROWS)} rader: större tabeller fortsätter på nästa flik, som heter likadant med (2) efter. ` +
      `En cell rymmer ${spaced(LONGEST_CELL)} tecken: längre texter är avkortade och slutar med …; hela texten finns i de andra formaten. ` +
      `Listor står i en cell med ${LIST_SEPARATOR} mellan värdena. Klockslag är i UTC.`,
    `A sheet holds ${rows} rows: larger tables go on in the next sheet, which has the same name with (2) after it. ` +
      `A cell holds ${LONGEST_CELL.toLocaleString('en')} characters: longer texts are cut and end in …; the other formats have all of it. ` +
      `Lists stand in one cell with ${LIST_SEPARATOR} between values. Times are in UTC.`,
  ];
}

function tableRow({ table, sheets, rows }: Shown): Row {
  const note: Texts = {
    sv: `${spaced(rows)} rader${sheets.length > 1 ? ` på ${sheets.length} flikar: ${sheets.join(', ')}` : ''}`,
    en: `${rows.toLocaleString('en')} rows${sheets.length > 1 ? ` in ${sheets.length} sheets: ${sheets.join(', ')}` : ''}`,
  };
  return [table.name, null, null, said(table, 'sv'), said(table, 'en'), null, note.sv, note.en];
}

function said({ title, description }: Table, language: keyof Texts): string {
  return `${title[language]}. ${description[language]}`;
}

function columnRow({ table, cut }: Shown, column: Column): Row {
  const { name, type, list, description, vocabulary } = column;
  const short = cut.get(name) ?? 0;
  return [
    table.name,
    name,
    list ? `list of ${type}` : type,
    description.sv,
    description.en,
    vocabulary ? vocabulary.values.join(LIST_SEPARATOR) : null,
    short > 0 ? `${spaced(short)} texter avkortade` : null,
    short > 0 ? `${short.toLocaleString('en')} texts cut` : null,
  ];
}

function spaced(number: number): string {
  return number.toLocaleString('sv');
}
