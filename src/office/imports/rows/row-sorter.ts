import { type Reason, reason } from '../../../platform/language/message.js';
import type { TableRow } from '../files/table.js';
import type { Mapping } from '../mapping/mapping.js';
import { plainHeader } from '../files/columns.rules.js';
import { Conditions } from './conditions.js';
import type { DateReader, MeetingDate } from './date.reader.js';
import { rowMessages } from './row.messages.js';
import { isSum } from './sum-row.rules.js';
import { fingerprint, type SourceFile, SourceRow } from './source-row.js';

/** A row that is no part of a meeting, and why. */
export interface RejectedRow {
  row: number;
  line: number;
  /** The column at fault, as the file calls it. */
  column: string | null;
  reason: Reason;
}

export interface DatedRow {
  row: SourceRow;
  date: MeetingDate;
}

/** The rows that tell of one meeting. */
export interface RowGroup {
  rows: SourceRow[];
  dates: MeetingDate[];
  /** What tells the meeting when the register is imported again; null when nothing but the rows themselves does. */
  key: string | null;
  /** What the rows say, to tell whether they are the same rows. */
  fingerprints: string[];
}

/** What became of the rows of one file. */
export interface SortedFile {
  file: SourceFile;
  rows: number;
  filtered: number;
  duplicates: number;
  nilReturns: SourceRow[];
  rejected: RejectedRow[];
  groups: RowGroup[];
}

/** Tells for every row of the files, in their order, what it is: part of a meeting, or one of the things that are none. */
export class RowSorter {
  private readonly include: Conditions;
  private readonly exclude: Conditions;
  private readonly nil: Conditions;
  private readonly seen = new Map<string, RowGroup>();
  private readonly byKey = new Map<string, RowGroup>();
  private readonly carried = new Map<string, string>();
  private sorted!: SortedFile;
  private groups = new Map<string, RowGroup>();
  private current: RowGroup | 'rejected' | undefined;

  constructor(
    private readonly mapping: Mapping,
    private readonly dates: DateReader,
  ) {
    this.include = new Conditions(mapping.rows?.include);
    this.exclude = new Conditions(mapping.rows?.exclude);
    this.nil = new Conditions(mapping.rows?.nilReturns);
  }

  /** Sorts a whole file. Pauses now and then: whoever has others waiting lets them go first. */
  *sorting(file: SourceFile): Generator<void, SortedFile> {
    const rows = file.table.rows.length;
    this.sorted = { file, rows, filtered: 0, duplicates: 0, nilReturns: [], rejected: [], groups: [] };
    this.groups = new Map();
    this.carried.clear();
    this.current = undefined;
    // What has been sorted lies in the groups: the records need not lie beside them.
    for (const record of file.table.rows.splice(0)) {
      this.place(record, file);
      if (record.row % ROWS_AT_ONCE === 0) yield;
    }
    return this.sorted;
  }

  private place(record: TableRow, file: SourceFile): void {
    if (record.problem) {
      this.reject(record, null, record.problem);
    } else if (isBlank(record) || repeatsHeader(record, file)) {
      this.sorted.filtered += 1;
    } else {
      this.readRow(record, file);
    }
  }

  private readRow(record: TableRow, file: SourceFile): void {
    const long = file.longCell(record, LONGEST_CELL);
    if (long) {
      const values = { length: long.length, limit: LONGEST_CELL };
      this.reject(record, long.header, reason(rowMessages.cellTooLong, values), true);
    } else {
      this.placeRow(new SourceRow(file, record), record);
    }
  }

  private placeRow(row: SourceRow, record: TableRow): void {
    if (this.nil.fit(row)) this.placeNilReturn(row);
    else if (this.exclude.fit(row) || !(this.include.isEmpty || this.include.fit(row)))
      this.sorted.filtered += 1;
    else if (isSum(record.cells)) this.reject(record, null, reason(rowMessages.sum), true);
    else this.placeMeeting(row, record);
  }

  private placeNilReturn(row: SourceRow): void {
    this.carry(row);
    this.sorted.nilReturns.push(row);
  }

  private placeMeeting(row: SourceRow, record: TableRow): void {
    this.carry(row);
    if (row.personal !== undefined) {
      const column = row.file.header(row.personal);
      this.reject(row, column, reason(rowMessages.personalNumber), !this.isContinued(row));
    } else if (this.isContinued(row)) {
      this.continueMeeting(row, record);
    } else {
      this.startMeeting(row, record);
    }
  }

  private startMeeting(row: SourceRow, record: TableRow): void {
    const date = this.dates.read(row);
    const blankKey = this.keyColumns().find((alias) => row.value(alias) === '');
    if (!('first' in date)) this.reject(row, row.file.header(this.dates.column), date, true);
    else if (blankKey !== undefined)
      this.reject(row, row.file.header(blankKey), reason(rowMessages.noKey), true);
    else this.placeDated({ row, date }, record);
  }

  private placeDated(dated: DatedRow, record: TableRow): void {
    const print = this.printOf(dated, record);
    const twin = this.seen.get(print);
    if (twin) {
      this.sorted.duplicates += 1;
      this.current = twin;
      return;
    }
    const groupKey = (this.mapping.group?.by ?? []).map((alias) => dated.row.value(alias)).join('\u001f');
    const group = this.mapping.group?.by ? this.groups.get(groupKey) : undefined;
    if (group) this.add(group, dated, print);
    else this.open(dated, print, groupKey);
  }

  private open({ row, date }: DatedRow, print: string, groupKey: string): void {
    const key = this.keyOf(row);
    const twin = key === null ? undefined : this.byKey.get(key);
    if (twin?.rows[0]) {
      const values = { row: twin.rows[0].row, file: twin.rows[0].file.name };
      const column = row.file.header(this.keyColumns()[0] ?? '');
      this.reject(row, column, reason(rowMessages.keyTwice, values), true);
      return;
    }
    const group: RowGroup = { rows: [row], dates: [date], key, fingerprints: [print] };
    if (key !== null) this.byKey.set(key, group);
    this.seen.set(print, group);
    this.groups.set(groupKey, group);
    this.sorted.groups.push(group);
    this.current = group;
  }

  private add(group: RowGroup, { row, date }: DatedRow, print: string): void {
    group.rows.push(row);
    group.dates.push(date);
    group.fingerprints.push(print);
    this.seen.set(print, group);
    this.current = group;
  }

  private isContinued(row: SourceRow): boolean {
    const columns = this.mapping.group?.continuedWhenBlank ?? [];
    return columns.length > 0 && columns.every((alias) => row.cell(alias) === '');
  }

  private continueMeeting(row: SourceRow, record: TableRow): void {
    const group = this.current;
    if (group === undefined || group === 'rejected') {
      this.reject(row, null, reason(rowMessages.continuesNothing));
      return;
    }
    const print = fingerprint(group.fingerprints[0] ?? '', ...this.textsOf(row, record));
    if (group.fingerprints.includes(print)) this.sorted.duplicates += 1;
    else {
      group.rows.push(row);
      group.fingerprints.push(print);
    }
  }

  private carry(row: SourceRow): void {
    for (const alias of this.mapping.rows?.carryForward ?? []) {
      const value = row.cell(alias);
      if (value === '') row.fill(alias, this.carried.get(alias) ?? '');
      else this.carried.set(alias, value);
    }
  }

  private keyColumns(): readonly string[] {
    return this.mapping.key === 'row' ? [] : this.mapping.key;
  }

  private keyOf(row: SourceRow): string | null {
    const columns = this.keyColumns();
    return columns.length === 0 ? null : columns.map((alias) => row.value(alias)).join(' / ');
  }

  /** What tells whether two rows are the same: all that they say, and the date that it means. */
  private printOf({ row, date }: DatedRow, record: TableRow): string {
    return fingerprint(date.first, date.last, ...this.textsOf(row, record));
  }

  private textsOf(row: SourceRow, record: TableRow): string[] {
    const ignored = new Set(this.mapping.rows?.ignore);
    const aliases = Object.keys(this.mapping.columns).filter((alias) => !ignored.has(alias));
    return [...aliases.map((alias) => row.value(alias)), ...row.file.rest(record)];
  }

  private reject(
    at: { row: number; line: number },
    column: string | null,
    why: Reason,
    startsMeeting = false,
  ): void {
    this.sorted.rejected.push({ row: at.row, line: at.line, column, reason: why });
    if (startsMeeting) this.current = 'rejected';
  }
}

const ROWS_AT_ONCE = 250;

// Longer than any description may be: such a cell has swallowed something else.
const LONGEST_CELL = 20_000;

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Files that were put together keep the header of each. */
function repeatsHeader({ cells }: TableRow, { table }: SourceFile): boolean {
  if (table.header.length < 2 || plainHeader(cells[0] ?? '') !== plainHeader(table.header[0] ?? ''))
    return false;
  return table.header.every((name, place) => plainHeader(cells[place] ?? '') === plainHeader(name));
}
