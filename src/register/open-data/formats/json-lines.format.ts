import type { Cell, Column, Row, Table } from '../tables/table.js';
import { jsonOf, textOf, valuesOf } from './cell-text.rules.js';
import { LineWriter } from './line-writer.js';
import type { Sink, TableFormat, WholeRecord } from './writer.js';

const MEDIA_TYPE = 'application/x-ndjson';

/**
 * One JSON object for each row, with every column, in their order: lists are lists, JSON is JSON, and decimal numbers
 * are texts, as in the API, so that no reader rounds them.
 */
export const jsonLines: TableFormat = {
  extension: 'jsonl',
  mediaType: MEDIA_TYPE,
  open: (table, sink) => new LineWriter(sink, linesOf(table)),
};

/** Whole public records, one for each line: what the tables are made from. */
export const wholeRecords = {
  extension: 'jsonl',
  mediaType: MEDIA_TYPE,
  open: (sink: Sink): LineWriter<WholeRecord> => new LineWriter(sink, lineOf),
};

function linesOf({ columns }: Table): (row: Row) => string {
  const members = columns.map((column, place) => ({
    before: `${place === 0 ? '{' : ','}${JSON.stringify(column.name)}:`,
    value: valueOf(column),
  }));
  return (row) => {
    let line = '';
    for (const [place, { before, value }] of members.entries()) {
      const cell = row[place] ?? null;
      line += before + (cell === null ? 'null' : value(cell));
    }
    return `${line}}\n`;
  };
}

function valueOf(column: Column): (cell: Cell) => string {
  if (column.list) return (cell) => `[${valuesOf(cell, column).map(texts(column)).join(',')}]`;
  switch (column.type) {
    case 'integer':
    case 'boolean':
      return String;
    case 'json':
      return (cell) => jsonOf(cell, column);
    default:
      return texts(column);
  }
}

function texts(column: Column): (cell: Cell) => string {
  return (cell) => JSON.stringify(textOf(cell, column));
}

function lineOf({ kind, id, version, hash, seq, at, record }: WholeRecord): string {
  return `${JSON.stringify({ kind, id, version, hash, seq, at, record })}\n`;
}
