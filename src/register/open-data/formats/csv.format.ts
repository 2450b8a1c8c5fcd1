import type { Cell, Column, Row, Table } from '../tables/table.js';
import { joined, textOf } from './cell-text.rules.js';
import { LineWriter } from './line-writer.js';
import type { TableFormat } from './writer.js';

/** RFC 4180: UTF-8 without a mark, CRLF, one header; no value is an empty cell, and an empty text is a quoted one. */
export const csv: TableFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  open: (table, sink) => new LineWriter(sink, linesOf(table), headerOf(table)),
};

function headerOf({ columns }: Table): string {
  return `${columns.map(({ name }) => quoted(name)).join(',')}\r\n`;
}

function linesOf({ columns }: Table): (row: Row) => string {
  const cells = columns.map(cellOf);
  return (row) => {
    let line = '';
    for (let place = 0; place < cells.length; place += 1) {
      const cell = row[place] ?? null;
      if (place > 0) line += ',';
      if (cell !== null) line += cells[place]?.(cell) ?? '';
    }
    return `${line}\r\n`;
  };
}

function cellOf(column: Column): (cell: Cell) => string {
  if (column.list) return (cell) => quotedOrNothing(joined(cell, column));
  switch (column.type) {
    case 'uuid':
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'date':
    case 'datetime':
      return String;
    default:
      return (cell) => quoted(textOf(cell, column));
  }
}

function quotedOrNothing(text: string | null): string {
  return text === null ? '' : quoted(text);
}

const SPECIAL = /[",\r\n]/;

function quoted(text: string): string {
  if (text === '') return '""';
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
