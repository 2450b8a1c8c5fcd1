/** How a text file separates its cells. */
export interface Dialect {
  delimiter: string;
  /** Empty: quotes are ordinary characters. */
  quote: string;
  /** What makes the next quote an ordinary one, besides doubling it. */
  escape?: string;
}

export type CsvFault = 'strayQuote' | 'openQuote';

/** One record of a text: its cells, where the next one begins, and how many line breaks lie between. */
export interface CsvRecord {
  cells: string[];
  next: number;
  breaks: number;
  fault?: CsvFault;
}

/** `more`: the text ends before the record does. */
export type CsvReading = CsvRecord | 'more';

interface Cell {
  value: string;
  end: number;
  fault?: CsvFault;
}

/**
 * Reads the record that begins at `start`. Lines may end with LF, CRLF or CR, in any mixture. Cells in quotes may hold
 * line breaks. A quote that is never closed spoils only the line where it stands: reading goes on with the next line.
 */
export function readRecord(text: string, start: number, dialect: Dialect, isLast: boolean): CsvReading {
  const cells: string[] = [];
  let position = start;
  let fault: CsvFault | undefined;
  for (;;) {
    const cell = readCell(text, position, dialect, isLast);
    if (cell === 'more') return 'more';
    if (cell.fault === 'openQuote') return brokenLine(text, start, isLast);
    fault ??= cell.fault;
    cells.push(cell.value);
    if (text.startsWith(dialect.delimiter, cell.end)) {
      position = cell.end + dialect.delimiter.length;
      continue;
    }
    const next = afterBreak(text, cell.end, isLast);
    if (next === 'more') return 'more';
    return { cells, next, breaks: countBreaks(text, start, next), ...(fault ? { fault } : {}) };
  }
}

/** The first line alone, to be refused, when its quotes do not fit: what follows may be whole. */
export function brokenLine(text: string, start: number, isLast: boolean): CsvReading {
  const end = endOfLine(text, start);
  if (end === text.length && !isLast) return 'more';
  const next = afterBreak(text, end, isLast);
  if (next === 'more') return 'more';
  return { cells: [text.slice(start, end)], next, breaks: next === end ? 0 : 1, fault: 'openQuote' };
}

function readCell(text: string, start: number, dialect: Dialect, isLast: boolean): Cell | 'more' {
  const opening = dialect.quote === '' ? -1 : openingQuote(text, start, dialect);
  if (opening >= 0) return readQuoted(text, opening + dialect.quote.length, dialect, isLast);
  const end = endOfPlain(text, start, dialect);
  return end === text.length && !isLast ? 'more' : { value: text.slice(start, end), end };
}

/** Where the opening quote is, blanks before it allowed; -1 when the cell is not in quotes. */
function openingQuote(text: string, start: number, { quote }: Dialect): number {
  let position = start;
  while (text[position] === ' ') position += 1;
  return text.startsWith(quote, position) ? position : -1;
}

function readQuoted(text: string, start: number, dialect: Dialect, isLast: boolean): Cell | 'more' {
  const cell: QuotedCell = { value: '', end: start, brokeLine: false };
  let mark = nextMark(text, start, dialect, isLast);
  for (; mark.isInside; mark = nextMark(text, cell.end, dialect, isLast)) {
    take(text, cell, mark);
    // A stray quote some lines further down belongs to another record: this one was never closed.
    if (mark.is === 'stray') cell.fault = cell.brokeLine ? 'openQuote' : 'strayQuote';
    if (cell.fault === 'openQuote') return cell;
  }
  if (mark.is === 'more') return 'more';
  cell.value += text.slice(cell.end, mark.at);
  return { ...cell, end: mark.next, ...(mark.is === 'none' ? { fault: 'openQuote' } : {}) };
}

interface QuotedCell extends Cell {
  brokeLine: boolean;
}

/** Takes what is before a mark, and the character that the mark stands for, into the cell. */
function take(text: string, cell: QuotedCell, { at, next }: Mark): void {
  cell.brokeLine ||= hasBreak(text, cell.end, at);
  cell.value += text.slice(cell.end, at) + text.slice(next - 1, next);
  cell.end = next;
}

interface Mark {
  at: number;
  next: number;
  /** What the mark is: the end of the cell, an ordinary character, a mistake; or there is none (yet). */
  is: 'closing' | 'literal' | 'stray' | 'none' | 'more';
  isInside: boolean;
}

/** The next quote in a quoted cell, and what it stands for. */
function nextMark(text: string, from: number, dialect: Dialect, isLast: boolean): Mark {
  const mark = markAt(text, nextQuote(text, from, dialect), dialect);
  if (!isLast && mark.next >= text.length) return { ...mark, is: 'more', isInside: false };
  return { ...mark, isInside: mark.is === 'literal' || mark.is === 'stray' };
}

function markAt(text: string, at: number, dialect: Dialect): Omit<Mark, 'isInside'> {
  if (at < 0) return { at: text.length, is: 'none', next: text.length };
  const isQuote = text[at] === dialect.quote;
  if (!isQuote || text[at + 1] === dialect.quote) return { at, is: 'literal', next: at + 2 };
  const end = afterBlanks(text, at + 1, dialect);
  return end === undefined ? { at, is: 'stray', next: at + 1 } : { at, is: 'closing', next: end };
}

/** The next quote or escape from a position; -1 when there is none. */
function nextQuote(text: string, from: number, { quote, escape }: Dialect): number {
  const at = text.indexOf(quote, from);
  if (escape === undefined || escape === quote) return at;
  const escaped = text.indexOf(escape, from);
  return escaped >= 0 && (at < 0 || escaped < at) ? escaped : at;
}

/** Where a quoted cell ends after its closing quote; undefined when something else than blanks follows the quote. */
function afterBlanks(text: string, from: number, { delimiter }: Dialect): number | undefined {
  let position = from;
  while (text[position] === ' ' && delimiter !== ' ') position += 1;
  const isEnd = position >= text.length || isBreak(text, position) || text.startsWith(delimiter, position);
  return isEnd ? position : undefined;
}

function endOfPlain(text: string, start: number, { delimiter }: Dialect): number {
  const cut = text.indexOf(delimiter, start);
  const end = endOfLine(text, start, cut < 0 ? text.length : cut);
  return end;
}

const breaks = /[\r\n]/g;

function endOfLine(text: string, start: number, limit = text.length): number {
  // Cells are short: looking character by character up to the delimiter beats searching the rest of a long text.
  if (limit - start < 1000) {
    for (let at = start; at < limit; at += 1) if (isBreak(text, at)) return at;
    return limit;
  }
  breaks.lastIndex = start;
  const found = breaks.exec(text);
  return found && found.index < limit ? found.index : limit;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function afterBreak(text: string, end: number, isLast: boolean): number | 'more' {
  if (end >= text.length) return end;
  // A CR at the very end may be the first half of CRLF.
  if (text[end] === '\r' && end + 1 === text.length && !isLast) return 'more';
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function hasBreak(text: string, from: number, to: number): boolean {
  return endOfLine(text, from, to) < to;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = endOfLine(text, from, to); at < to; at = endOfLine(text, at, to)) {
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    count += 1;
  }
  return count;
}
