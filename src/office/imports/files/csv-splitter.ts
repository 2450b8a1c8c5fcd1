import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { brokenLine, type CsvRecord, type Dialect, readRecord } from './csv.rules.js';
import { fileMessages } from './file.messages.js';
import { LIMITS, type RawRecord } from './table.js';

/** Cuts a stream of text into records, however the text is cut into pieces. Memory holds one record at a time. */
export class CsvSplitter {
  private pending = '';
  private line = 1;

  constructor(private readonly dialect: Dialect) {}

  /** The records that are whole so far. `expected`: how many cells a row should have, once that is known. */
  *push(piece: string, expected?: number): Generator<RawRecord> {
    this.pending += piece;
    yield* this.records(false, expected);
    while (this.pending.length > LIMITS.recordCharacters) {
      const record = this.brokenLineAt(0, false);
      if (record === 'more') throw this.lineTooLong();
      yield this.taken(record);
      this.pending = this.pending.slice(record.next);
      yield* this.records(false, expected);
    }
  }

  *end(expected?: number): Generator<RawRecord> {
    yield* this.records(true, expected);
  }

  private *records(isLast: boolean, expected?: number): Generator<RawRecord> {
    let start = 0;
    while (start < this.pending.length) {
      const record = this.recordAt(start, isLast, expected);
      if (record === 'more') break;
      yield this.taken(record);
      start = record.next;
    }
    this.pending = this.pending.slice(start);
  }

  /** A record of several lines with too many cells has swallowed its neighbours: a quote was never closed. */
  private recordAt(start: number, isLast: boolean, expected = Infinity): CsvRecord | 'more' {
    const record = readRecord(this.pending, start, this.dialect, isLast);
    if (record === 'more') return record;
    const swallowed = record.breaks > 1 && filled(record.cells) > expected;
    const tooLong = record.next - start > LIMITS.recordCharacters;
    return swallowed || tooLong ? this.brokenLineAt(start, isLast) : record;
  }

  private brokenLineAt(start: number, isLast: boolean): CsvRecord | 'more' {
    const record = brokenLine(this.pending, start, isLast);
    if (record !== 'more' && record.next - start > LIMITS.recordCharacters) throw this.lineTooLong();
    return record;
  }

  private taken({ cells, breaks, fault }: CsvRecord): RawRecord {
    const line = this.line;
    this.line += breaks;
    return { line, cells, ...(fault ? { problem: reason(fileMessages[fault]) } : {}) };
  }

  private lineTooLong(): Refusal {
    const values = { line: this.line, limit: LIMITS.recordCharacters };
    return new Refusal('INVALID', reason(fileMessages.lineTooLong, values));
  }
}

function filled(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]?.trim() === '') count -= 1;
  return count;
}
