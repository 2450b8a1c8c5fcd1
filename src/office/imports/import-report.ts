import type { Language, Texts } from '../../platform/language/language.js';
import { sayReason } from '../../platform/language/message.js';
import type { HandledCell, ReadRegister } from './read-register.js';
import type { RejectedRow } from './rows/row-sorter.js';

/** What an import did, or with a dry run would have done. */
export interface ImportReport {
  files: ReportedFile[];
  /** Records, without headers: the sum of meetings and of the five kinds of row that follow. */
  rows: number;
  /** Rows that tell of the same meeting as a row before them. */
  groupedRows: number;
  /** Blank rows, repeated headers, and what the mapping leaves out. */
  filteredRows: number;
  duplicateRows: number;
  rejectedRows: number;
  nilReturns: number;
  /** Created, updated and unchanged ones. */
  meetings: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Meetings imported before that the files do not tell of any more. */
  missing: number;
  /** Organisations that were new. */
  organisations: number;
  /** Meetings that became public, or whose public record got a new version. */
  published: number;
  /** Meetings that the source changed, and that whoever ran the import may not change, or nobody since parts were destroyed. They count as unchanged. */
  heldBack: number;
  /** Meetings that an earlier import brought and whose drafts were thrown away or destroyed here. They count as unchanged. */
  dropped: number;
  seconds: number;
  rowsPerSecond: number;
  peakMemoryBytes: number;
  /** Notes on the quality of meetings, by code. */
  notes: Record<string, number>;
  vanished: { reference: string | null; file: string; row: number }[];
}

export interface ReportedFile {
  file: string;
  rows: number;
  /** How many there are, where not all of them are told. */
  rejectedCount: number;
  handledCount: number;
  rejected: ReportedRow[];
  /** Cells that were kept although something was wrong with them, and what was done. */
  handled: HandledCell[];
}

/** A row that could not be taken in. */
export interface ReportedRow {
  row: number;
  line: number;
  column: string | null;
  /** In the language of whoever ran the import. */
  reason: string;
  /** For those who read it in either language; reports that were made earlier are without. */
  reasonIn?: Texts;
}

/** Why a row could not be taken in, to somebody who reads a language. */
export function reasonFor({ reason, reasonIn }: ReportedRow, language: Language): string {
  return reasonIn?.[language] ?? reason;
}

/** What a run counted. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  organisations: number;
  published: number;
  heldBack: number;
  dropped: number;
  notes: Map<string, number>;
  vanished: ImportReport['vanished'];
  seconds: number;
  peakMemoryBytes: number;
}

/** The report of a run, its sentences in one language. */
export function reportOf({ files, proposals }: ReadRegister, tally: Tally, language: Language): ImportReport {
  const sum = (count: (file: (typeof files)[number]) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const rows = sum((file) => file.rows);
  const meetings = tally.created + tally.updated + tally.unchanged;
  return {
    files: files.map(({ path, rows: count, rejected, handled }) => ({
      file: path,
      rows: count,
      rejectedCount: rejected.length,
      handledCount: handled.length,
      rejected: rejected.map((row) => told(row, language)),
      handled,
    })),
    rows,
    groupedRows: proposals.reduce((total, proposal) => total + proposal.rows.length - 1, 0),
    filteredRows: sum((file) => file.filtered),
    duplicateRows: sum((file) => file.duplicates),
    rejectedRows: sum((file) => file.rejected.length),
    nilReturns: sum((file) => file.nilReturns.length),
    meetings,
    created: tally.created,
    updated: tally.updated,
    unchanged: tally.unchanged,
    missing: tally.vanished.length,
    organisations: tally.organisations,
    published: tally.published,
    heldBack: tally.heldBack,
    dropped: tally.dropped,
    seconds: Math.round(tally.seconds * 100) / 100,
    rowsPerSecond: tally.seconds > 0 ? Math.round(rows / tally.seconds) : 0,
    peakMemoryBytes: tally.peakMemoryBytes,
    notes: Object.fromEntries([...tally.notes].sort(([, a], [, b]) => b - a)),
    vanished: tally.vanished,
  };
}

/** How many lines of each kind a report keeps of each file: who has more of them looks at the file. */
export const MOST_LINES = 1000;

/** A report as it is kept in the register: the first lines of each file, and how many there are. */
export function shortened(report: ImportReport): ImportReport {
  const first = <Line>(lines: readonly Line[]) => lines.slice(0, MOST_LINES);
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      rejected: first(file.rejected),
      handled: first(file.handled),
    })),
    vanished: first(report.vanished),
  };
}

function told({ row, line, column, reason }: RejectedRow, language: Language): ReportedRow {
  const reasonIn = { sv: sayReason(reason, 'sv'), en: sayReason(reason, 'en') };
  return { row, line, column, reason: reasonIn[language], reasonIn };
}
