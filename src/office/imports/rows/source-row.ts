import { createHash } from 'node:crypto';
import type { QualityNoteCode } from '../../../words/quality-notes.js';
import { isPlaceholder } from '../../../words/text-hygiene.js';
import { plainHeader } from '../files/columns.rules.js';
import type { Table, TableRow } from '../files/table.js';
import { cleanCell } from './cells.rules.js';

/** Something noted in a cell that stops nothing. */
export interface CellNote {
  alias: string;
  code: QualityNoteCode;
}

/** A row of a file under the names that the mapping gives its columns, its cells made fit to be kept. */
export class SourceRow {
  readonly row: number;
  readonly line: number;
  notes: readonly CellNote[] = [];
  /** The column that holds a personal number, if one does. */
  personal: string | undefined;
  /** In the order of the file's aliases: hundreds of thousands of rows lie in memory. */
  private readonly cells: string[];
  private filled: Map<string, string> | undefined;

  constructor(
    readonly file: SourceFile,
    { row, line, cells }: TableRow,
  ) {
    this.row = row;
    this.line = line;
    this.cells = file.aliases.map((alias) => this.clean(alias, cells[file.placeOf(alias)] ?? ''));
  }

  /** The cell as it is in the file. */
  cell(alias: string): string {
    return this.cells[this.file.orderOf(alias)] ?? '';
  }

  /** The cell, or what stands for it when it is blank. */
  value(alias: string): string {
    return this.filled?.get(alias) ?? this.cell(alias);
  }

  /** What a cell says; empty when it only fills its place, as "-" and "N/A" do. */
  text(alias: string): string {
    const value = this.value(alias);
    return isPlaceholder(value) ? '' : value;
  }

  fill(alias: string, value: string): void {
    if (this.cell(alias) === '' && value !== '') this.filled = new Map(this.filled).set(alias, value);
  }

  private clean(alias: string, raw: string): string {
    if (raw === '') return raw;
    const { text, notes, hasPersonalNumber } = cleanCell(raw);
    if (notes.length > 0) this.notes = [...this.notes, ...notes.map((code) => ({ alias, code }))];
    if (hasPersonalNumber) this.personal ??= alias;
    return text;
  }
}

/** A file that was read, with what its name tells. */
export class SourceFile {
  /** What the mapping calls the columns that the file has. */
  readonly aliases: readonly string[];
  private readonly order: ReadonlyMap<string, number>;
  private readonly unmapped: [name: string, place: number][];

  constructor(
    /** As it was given. */
    readonly path: string,
    /** Without folders. */
    readonly name: string,
    readonly table: Table,
  ) {
    this.aliases = [...table.columns.places.keys()];
    this.order = new Map(this.aliases.map((alias, index) => [alias, index]));
    const mapped = new Set(table.columns.places.values());
    this.unmapped = table.header
      .map((header, place): [string, number] => [plainHeader(header), place])
      .filter(([name, place]) => name !== '' && !mapped.has(place));
  }

  /** What a column is called in this file. */
  header(alias: string): string {
    return this.table.header[this.placeOf(alias)] ?? alias;
  }

  /** The index of a column's cells in the file's records; -1 when the file lacks it. */
  placeOf(alias: string): number {
    return this.table.columns.places.get(alias) ?? -1;
  }

  /** The index of a column among those that are used; -1 when the file lacks it. */
  orderOf(alias: string): number {
    return this.order.get(alias) ?? -1;
  }

  /** The first cell of the mapping's columns that is longer than a limit. */
  longCell({ cells }: TableRow, limit: number): { header: string; length: number } | undefined {
    for (const [alias, place] of this.table.columns.places) {
      const length = cells[place]?.length ?? 0;
      if (length > limit) return { header: this.header(alias), length };
    }
    return undefined;
  }

  /** What a row says in the columns that the mapping does not use: they, too, tell two rows apart. */
  rest({ cells }: TableRow): string[] {
    return this.unmapped.flatMap(([name, place]) => {
      const text = cells[place]?.trim() ?? '';
      return text === '' ? [] : [`${name}=${text}`];
    });
  }
}

export function fingerprint(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\u001f')).digest('base64url').slice(0, 22);
}
