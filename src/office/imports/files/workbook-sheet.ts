import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { fileMessages } from './file.messages.js';
import { LIMITS, type RawRecord } from './table.js';
import type { PartHandlers } from './workbook-package.js';
import { serialToText, type ShownDate } from './workbook-styles.rules.js';

/** What the cells of a workbook refer to. */
export interface WorkbookWords {
  strings: readonly string[];
  /** By the number of a cell's style. */
  dates: readonly ShownDate[];
  startsIn1904: boolean;
}

/** Gathers the rows of a sheet as its XML goes by. */
export class SheetReader implements PartHandlers {
  private ready: RawRecord[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private isValue = false;

  constructor(private readonly words: WorkbookWords) {}

  readonly open: PartHandlers['open'] = (name, attribute) => {
    if (name === 'row') this.startRow(attribute('r'));
    else if (name === 'c') this.startCell(attribute('r'), attribute('t'), attribute('s'));
    else if (name === 'v' || name === 't') this.isValue = true;
    // Readings of Japanese words lie beside the words.
    else if (name === 'rPh') this.isValue = false;
  };

  readonly text: PartHandlers['text'] = (text) => {
    if (this.isValue) this.value += text;
  };

  readonly close: PartHandlers['close'] = (name) => {
    if (name === 'v' || name === 't' || name === 'rPh') this.isValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.ready.push({ line: this.line, cells: this.cells });
  };

  /** The rows gathered since the last time. */
  take(): RawRecord[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private startRow(number: string | undefined): void {
    const before = this.line;
    this.line = number === undefined ? before + 1 : Number(number);
    // Rows that the file leaves out count when a header's place is given by its number.
    for (let line = before + 1; line < Math.min(this.line, LIMITS.headerSearch); line += 1) {
      this.ready.push({ line, cells: [''] });
    }
    this.cells = [];
    this.column = 0;
  }

  private startCell(reference: string | undefined, type = 'n', style = '0'): void {
    this.column = reference === undefined ? this.column + 1 : columnNumber(reference);
    this.type = type;
    this.style = Number(style);
    this.value = '';
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === '') return;
    if (this.column > LIMITS.columns) {
      const values = { line: this.line, columns: this.column, limit: LIMITS.columns };
      throw new Refusal('INVALID', reason(fileMessages.tooManyColumns, values));
    }
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column - 1] = text;
  }

  private cellText(): string {
    const { value } = this;
    if (value === '') return '';
    const read = CELL_TYPES[this.type];
    if (read) return read(value, this.words);
    return this.type === 'n' ? this.numberText(Number(value)) : withoutEscapes(value);
  }

  private numberText(value: number): string {
    if (Number.isNaN(value)) return '';
    const shown = this.words.dates[this.style] ?? 'none';
    return serialToText(value, shown, this.words.startsIn1904) ?? String(value);
  }
}

/** Cells that are neither numbers nor texts of their own. */
const CELL_TYPES: Readonly<Record<string, (value: string, words: WorkbookWords) => string>> = {
  s: (value, { strings }) => strings[Number(value)] ?? '',
  b: (value) => (value === '1' ? 'true' : 'false'),
  d: (value) => value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''),
  // What a formula failed with says nothing about a meeting.
  e: () => '',
};

/** Excel writes characters that XML has no room for as `_x000D_`. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of /^[A-Za-z]{1,3}/.exec(reference)?.[0].toUpperCase() ?? '') {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number;
}
