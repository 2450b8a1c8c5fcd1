import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { fileMessages } from './file.messages.js';
import type { Header } from './header.rules.js';
import { LIMITS, type RawRecord, type Table, type TableRow } from './table.js';

/** Makes a table of records, in their order, once it is known which of them is the header. */
export class TableBuilder {
  private readonly rows: TableRow[] = [];
  private seen = 0;

  constructor(private readonly header: Header) {}

  add(record: RawRecord): void {
    const index = this.seen;
    this.seen += 1;
    if (index <= this.header.index || isEmptyLine(record)) return;
    if (this.rows.length >= LIMITS.rows) {
      throw new Refusal('INVALID', reason(fileMessages.tooManyRows, { limit: LIMITS.rows }));
    }
    this.rows.push(this.asRow(record));
  }

  table(): Table {
    return { header: this.header.names, columns: this.header.columns, rows: this.rows };
  }

  private asRow(record: RawRecord): TableRow {
    const row = this.rows.length + 1;
    const width = this.header.names.length;
    const cells = record.cells.length;
    if (cells > LIMITS.columns) throw tooManyColumns(record);
    const extra = record.cells.slice(width).some((cell) => cell.trim() !== '');
    if (!extra || record.problem) return { ...record, row };
    return { ...record, row, problem: reason(fileMessages.tooManyCells, { cells, columns: width }) };
  }
}

export function tooManyColumns({ line, cells }: RawRecord): Refusal {
  const values = { line, columns: cells.length, limit: LIMITS.columns };
  return new Refusal('INVALID', reason(fileMessages.tooManyColumns, values));
}

/** A line with nothing on it is no record; nor is the mark that old systems end a file with. */
function isEmptyLine({ cells, problem }: RawRecord): boolean {
  return !problem && cells.length <= 1 && /^[\s\p{Cc}]*$/u.test(cells[0] ?? '');
}
