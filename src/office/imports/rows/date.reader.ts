import { type Reason, reason } from '../../../platform/language/message.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import { isPlaceholder } from '../../../words/text-hygiene.js';
import type { DatePartRule, DateRule, FileFacts } from '../mapping/mapping.js';
import {
  type DateContext,
  DateFormat,
  type DateReading,
  ISO_FORMATS,
  periodOf,
  type ReadDate,
  spanning,
} from './date-format.rules.js';
import { firstGroup, patternOf } from './patterns.js';
import { rowMessages } from './row.messages.js';
import type { SourceFile, SourceRow } from './source-row.js';

export interface MeetingDate extends ReadDate {
  /** As the file writes it, when it is probably wrong. */
  suspicious?: string;
}

const EARLIEST = '1990-01-01';

/** Reads dates out of rows, as a mapping says, as exactly as they are known and no more. */
export class DateReader {
  private readonly formats: DateFormat[];
  private readonly columns: readonly string[];
  private readonly endColumns: readonly string[];
  private readonly known = new Map<string, DateReading>();

  /** `tomorrow`: the first day that has not begun; a meeting cannot have been later. */
  constructor(
    private readonly rule: DateRule,
    private readonly files: readonly FileFacts[],
    private readonly tomorrow: string,
  ) {
    this.formats = [...rule.formats.map((format) => new DateFormat(format)), ...ISO_FORMATS];
    this.columns = [rule.column].flat();
    this.endColumns = [rule.end ?? []].flat();
  }

  /** The column that is blamed for a date that cannot be read. */
  get column(): string {
    return this.columns[0] ?? '';
  }

  read(row: SourceRow): MeetingDate | Reason {
    const context = this.contextOf(row);
    const cell = joined(row, this.columns);
    if (cell === '') return reason(rowMessages.noDate);
    const start = this.parse(cell, context);
    if (typeof start === 'string') return this.fault(start, cell);
    return this.judged(this.asMeant(this.withEnd(start, row, context)), cell);
  }

  /** The period that a file reports, for its nil returns. */
  periodOf({ name }: SourceFile): { from: string; to: string } | undefined {
    const { from, to } = factsOf(this.files, name) ?? {};
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  private contextOf(row: SourceRow): DateContext {
    const facts = factsOf(this.files, row.file.name);
    return {
      year: ownPart(this.rule.year, row) ?? facts?.year ?? filePart(this.rule.year, row.file),
      month: ownPart(this.rule.month, row) ?? facts?.month ?? filePart(this.rule.month, row.file),
    };
  }

  private withEnd(start: ReadDate, row: SourceRow, context: DateContext): ReadDate {
    const cell = joined(row, this.endColumns);
    const end = cell === '' ? start : this.parse(cell, context);
    // An end that cannot be read, or lies before the beginning, says nothing.
    return typeof end === 'string' || end.last <= start.last ? start : spanning(start, end);
  }

  /** A period of days is known as exactly as the month, quarter or year that holds it. */
  private asMeant(date: ReadDate): ReadDate {
    if (!this.rule.isPeriod || date.precision !== DatePrecision.DAY || date.first === date.last) return date;
    return periodOf(date);
  }

  private parse(cell: string, context: DateContext): DateReading {
    const key = `${cell}\u001f${String(context.year)}\u001f${String(context.month)}`;
    let reading = this.known.get(key);
    if (reading === undefined) {
      reading = this.parseAnew(cell, context);
      this.known.set(key, reading);
    }
    return reading;
  }

  private parseAnew(cell: string, context: DateContext): DateReading {
    const readings = this.formats.map((format) => format.read(cell, context));
    const isDate = (reading: DateReading): reading is ReadDate => typeof reading !== 'string';
    return readings.find(isDate) ?? readings.find((reading) => reading !== 'otherForm') ?? 'otherForm';
  }

  private judged(date: ReadDate, cell: string): MeetingDate {
    const { earliest = EARLIEST, latest = this.tomorrow } = this.rule;
    const isPlausible = date.last >= earliest && date.first <= latest;
    return isPlausible ? date : { ...date, suspicious: cell };
  }

  private fault(kind: 'otherForm' | 'noYear' | 'noSuchDay', value: string): Reason {
    const shown = value.slice(0, 60);
    if (kind !== 'otherForm') return reason(rowMessages[kind], { value: shown });
    return reason(rowMessages.otherDate, { value: shown, formats: this.rule.formats.join(', ') });
  }
}

function joined(row: SourceRow, columns: readonly string[]): string {
  const texts = columns.map((alias) => row.value(alias)).filter((text) => !isPlaceholder(text));
  return texts.join(' ').trim();
}

function ownPart(rule: DatePartRule | undefined, row: SourceRow): number | undefined {
  return rule?.column === undefined ? undefined : numberIn(row.value(rule.column));
}

function filePart(rule: DatePartRule | undefined, { name }: SourceFile): number | undefined {
  const match = rule?.fileName === undefined ? null : patternOf(rule.fileName).exec(name);
  return (match ? fullYear(numberIn(firstGroup(match))) : undefined) ?? rule?.constant;
}

function numberIn(text: string): number | undefined {
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Years in names of files are often cut to two digits; months never exceed twelve. */
function fullYear(number: number | undefined): number | undefined {
  return number !== undefined && number > 12 && number < 100 ? 2000 + number : number;
}

function factsOf(files: readonly FileFacts[], name: string): FileFacts | undefined {
  return files.find((facts) => patternOf(facts.name).test(name));
}
