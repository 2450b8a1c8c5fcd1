import { basename } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { addDays } from '../../words/dates.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { type Message, type Reason, reason } from '../../platform/language/message.js';
import type { Progress } from '../../platform/progress/progress.js';
import { readTable } from './files/read-table.js';
import type { LoadedMapping } from './mapping/mapping-file.js';
import { DateReader } from './rows/date.reader.js';
import { MeetingReader } from './rows/meeting.reader.js';
import { type Proposal, ProposalMaker } from './rows/proposal.js';
import { rowMessages } from './rows/row.messages.js';
import { type RejectedRow, RowSorter, type SortedFile } from './rows/row-sorter.js';
import { SourceFile, type SourceRow } from './rows/source-row.js';

/** Something noted in a cell of a file that stopped nothing. */
export interface HandledCell {
  row: number;
  line: number;
  column: string;
  code: string;
}

/** What one file turned out to hold. */
export interface FileReading {
  path: string;
  rows: number;
  filtered: number;
  duplicates: number;
  rejected: RejectedRow[];
  nilReturns: NilReturnRow[];
  handled: HandledCell[];
  /** Columns that were taken in spite of a different spelling. */
  respelt: { wanted: string; found: string }[];
}

/** A row that says that there was nothing to report; the period is null when nothing tells it. */
export interface NilReturnRow {
  row: number;
  post: string;
  period: { from: string; to: string } | null;
}

/** All that the files of a run say, before the database is asked. */
export interface ReadRegister {
  files: FileReading[];
  proposals: Proposal[];
  /** The first name that stands beside each register number, for rows that give the number alone. */
  namesOfNumbers: ReadonlyMap<string, string>;
}

/** Reads all files of a run. One that is not what the mapping expects refuses the whole run, before anything is written. */
export async function readRegister(
  paths: readonly string[],
  loaded: LoadedMapping,
  today: string,
  progress: Progress,
): Promise<ReadRegister> {
  const { mapping } = loaded;
  const dates = new DateReader(mapping.date, mapping.files ?? [], addDays(today, 1));
  const sorter = new RowSorter(mapping, dates);
  const maker = new ProposalMaker(mapping, new MeetingReader(mapping, loaded.listed));
  const register: ReadRegister = { files: [], proposals: [], namesOfNumbers: maker.namesOfNumbers };
  const stage = progress.begin('Reading', paths.length, 'files');
  for (const path of paths) {
    const file = await openFile(path, loaded);
    const sorted = await sortedGently(sorter, file);
    const reading = readingOf(sorted, (row) => nilReturnOf(row, mapping.rows?.nilReturnPost, dates));
    for (const [place, group] of sorted.groups.entries()) {
      if (place % GROUPS_AT_ONCE === 0) await others();
      const proposal = maker.make(group, register.files.length);
      if (proposal) register.proposals.push(proposal);
      else reading.rejected.push(...group.rows.map(({ row, line }) => rejected(row, line)));
    }
    reading.rejected.sort((a, b) => a.row - b.row);
    register.files.push(reading);
    stage.advance(1);
  }
  stage.end();
  return register;
}

const GROUPS_AT_ONCE = 100;

async function sortedGently(sorter: RowSorter, file: SourceFile): Promise<SortedFile> {
  const sorting = sorter.sorting(file);
  let step = sorting.next();
  while (!step.done) {
    await others();
    step = sorting.next();
  }
  return step.value;
}

async function openFile(path: string, { mapping, columns }: LoadedMapping): Promise<SourceFile> {
  try {
    return new SourceFile(path, basename(path), await readTable(path, mapping.reading ?? {}, columns));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, ...error.reasons.map((each) => inFile(path, each)));
  }
}

/** The same reason, with the file it is about. */
function inFile(path: string, { message, params, field }: Reason): Reason {
  const placed: Message = {
    code: message.code,
    sv: `{path}: ${message.sv}`,
    en: `{path}: ${message.en}`,
  };
  return reason(placed, { ...params, path }, field);
}

function readingOf(sorted: SortedFile, nilReturn: (row: SourceRow) => NilReturnRow): FileReading {
  const { file, rows, filtered, duplicates, rejected: refused, groups } = sorted;
  const kept = groups.flatMap((group) => group.rows);
  return {
    path: file.path,
    rows,
    filtered,
    duplicates,
    rejected: [...refused],
    nilReturns: sorted.nilReturns.map(nilReturn),
    handled: kept.flatMap((row) =>
      row.notes.map(({ alias, code }) => ({
        row: row.row,
        line: row.line,
        column: file.header(alias),
        code,
      })),
    ),
    respelt: file.table.columns.respelt,
  };
}

function nilReturnOf(row: SourceRow, post: string | undefined, dates: DateReader): NilReturnRow {
  const name = post === undefined ? '' : row.text(post);
  return { row: row.row, post: name, period: dates.periodOf(row.file) ?? null };
}

function rejected(row: number, line: number): RejectedRow {
  return { row, line, column: null, reason: reason(rowMessages.saysNothing) };
}
