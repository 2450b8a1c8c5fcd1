import type { Cell, Column, ColumnType, Row } from '../../tables/table.js';
import { joined, textOf } from '../cell-text.rules.js';
import { GatheredText } from '../gathered-text.js';
import type { Part } from '../zip/zip-file.js';
import { SHEET_END, sheetBegin, STYLE } from './xlsx-parts.js';
import { escaped, fitting, lettersOf, serialOf } from './xlsx-text.rules.js';

/** The most rows that a sheet has, the first with the names of the columns among them. */
export const MOST_ROWS = 1_048_576;

/** What a column of a sheet looks like. */
export interface SheetColumn {
  readonly name: string;
  readonly width: number;
  /** The element of a cell that is not empty. `reference` is its place, such as B7. */
  readonly cell: (value: Exclude<Cell, null>, reference: string) => string;
}

/** One sheet while it is written. */
export class Sheet {
  private readonly out: GatheredText;
  private readonly letters: readonly string[];
  private rows = 1;

  constructor(
    private readonly part: Part,
    private readonly columns: readonly SheetColumn[],
  ) {
    this.out = new GatheredText(part);
    this.letters = columns.map((_, place) => lettersOf(place));
    const names = columns.map(({ name }, place) =>
      textCell(name, `${this.letters[place] ?? ''}1`, STYLE.header),
    );
    this.out.add(`${sheetBegin(columns.map(({ width }) => width))}<row r="1">${names.join('')}</row>`);
  }

  isFull(mostRows: number): boolean {
    return this.rows >= mostRows;
  }

  /** Says whether what is gathered should be sent. */
  add(row: Row): boolean {
    this.rows += 1;
    let cells = '';
    for (let place = 0; place < this.columns.length; place += 1) {
      const value = row[place] ?? null;
      if (value !== null)
        cells += this.columns[place]?.cell(value, `${this.letters[place] ?? ''}${this.rows}`) ?? '';
    }
    this.out.add(`<row r="${this.rows}">${cells}</row>`);
    return this.out.isEnough;
  }

  send(): Promise<void> {
    return this.out.send();
  }

  async end(): Promise<void> {
    this.out.add(SHEET_END);
    await this.out.send();
    this.part.end();
  }
}

/** How a column of a table is shown. `cut` is told of each text that does not fit. */
export function shownAs(column: Column, cut: () => void): SheetColumn {
  return { name: column.name, width: widthOf(column), cell: cellOf(column, cut) };
}

/** A cell that says what it says, also where it begins like a formula. */
export function textCell(text: string, reference: string, style?: number): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${reference}"${styled(style)} t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`;
}

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  uuid: 38,
  text: 30,
  uri: 40,
  integer: 11,
  decimal: 12,
  boolean: 10,
  date: 12,
  datetime: 20,
  json: 40,
};

function widthOf({ name, type, list, vocabulary }: Column): number {
  const usual = vocabulary ? 20 : list ? 40 : WIDTHS[type];
  return Math.max(usual, name.length + 2);
}

function cellOf(column: Column, cut: () => void): SheetColumn['cell'] {
  const text = (whole: string, reference: string): string => {
    if (whole === '') return '';
    const shown = fitting(whole);
    if (shown !== whole) cut();
    return textCell(shown, reference);
  };
  if (column.list) {
    return (value, reference) => text(joined(value, column) ?? '', reference);
  }
  switch (column.type) {
    case 'integer':
      return number;
    case 'decimal':
      return (value, reference) =>
        isExact(String(value)) ? number(value, reference) : text(String(value), reference);
    case 'boolean':
      return (value, reference) => `<c r="${reference}" t="b"><v>${value === true ? 1 : 0}</v></c>`;
    case 'date':
      return time(STYLE.date, (value) => `${value}T00:00:00Z`);
    case 'datetime':
      return time(STYLE.datetime, (value) => value);
    default:
      return (value, reference) => text(textOf(value, column), reference);
  }
}

function number(value: Cell, reference: string): string {
  return `<c r="${reference}"><v>${String(value)}</v></c>`;
}

// Spreadsheets keep fifteen digits of a number.
function isExact(decimal: string): boolean {
  return decimal.replace(/\D/g, '').length <= 15;
}

function time(style: number, momentOf: (value: string) => string): SheetColumn['cell'] {
  return (value, reference) => {
    const serial = serialOf(Date.parse(momentOf(String(value))));
    return serial === undefined ? textCell(String(value), reference) : dated(serial, reference, style);
  };
}

function dated(serial: number, reference: string, style: number): string {
  return `<c r="${reference}"${styled(style)}><v>${serial}</v></c>`;
}

function styled(style: number | undefined): string {
  return style === undefined ? '' : ` s="${style}"`;
}
