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
  readonly notes: CellNote[] = [];
  /** The column that holds a personal number, if one does. */
  personal: string | undefined;
  private readonly cells = new Map<string, string>();
  private readonly filled = new Map<string, string>();

  constructor(
    readonly file: SourceFile,
    { row, line, cells }: TableRow,
  ) {
    this.row = row;
    this.line = line;
    for (const [alias, place] of file.table.columns.places) this.clean(alias, cells[place] ?? '');
  }

  /** The cell as it is in the file. */
  cell(alias: string): string {
    return this.cells.get(alias) ?? '';
  }

  /** The cell, or what stands for it when it is blank. */
  value(alias: string): string {
    return this.filled.get(alias) ?? this.cell(alias);
  }

  /** What a cell says; empty when it only fills its place, as "-" and "N/A" do. */
  text(alias: string): string {
    const value = this.value(alias);
    return isPlaceholder(value) ? '' : value;
  }

  fill(alias: string, value: string): void {
    if (this.cell(alias) === '') this.filled.set(alias, value);
  }

  private clean(alias: string, raw: string): void {
    const { text, notes, hasPersonalNumber } = cleanCell(raw);
    this.cells.set(alias, text);
    for (const code of notes) this.notes.push({ alias, code });
    if (hasPersonalNumber) this.personal ??= alias;
  }
}

/** A file that was read, with what its name tells. */
export class SourceFile {
  private readonly unmapped: [name: string, place: number][];

  constructor(
    /** As it was given. */
    readonly path: string,
    /** Without folders. */
    readonly name: string,
    readonly table: Table,
  ) {
    const mapped = new Set(table.columns.places.values());
    this.unmapped = table.header
      .map((header, place): [string, number] => [plainHeader(header), place])
      .filter(([name, place]) => name !== '' && !mapped.has(place));
  }

  /** What a column is called in this file. */
  header(alias: string): string {
    const place = this.table.columns.places.get(alias);
    return place === undefined ? alias : (this.table.header[place] ?? alias);
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
