import { useVisit } from '../../../office/pages/frame/visit.js';
import { type ImportReport, reasonFor } from '../../../office/imports/import-report.js';
import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Table } from '../../../platform/pages/table.js';
import { isQualityNoteCode, qualityNotes } from '../../../words/quality-notes.js';
import { importMessages as texts } from './import.messages.js';
import { noteKinds } from './note-kinds.messages.js';

const MOST_REJECTED = 50;

type Count = readonly [name: Message, count: number];

/** What an import counted. What came to nothing is told only where somebody waits for it. */
export function Counts({ report, caption }: { report: ImportReport; caption: string }) {
  const { language } = useVisit();
  return (
    <Table
      caption={caption}
      rows={countsOf(report)}
      columns={[
        { label: say(texts.count, language), cell: ([name]) => say(name, language) },
        { label: say(texts.number, language), cell: ([, count]) => numberInWords(count, language) },
      ]}
    />
  );
}

function countsOf(report: ImportReport): Count[] {
  const always: Count[] = [
    [texts.rowsRead, report.rows],
    [texts.created, report.created],
    [texts.updated, report.updated],
    [texts.unchanged, report.unchanged],
    [texts.rejectedRows, report.rejectedRows],
  ];
  const others: Count[] = [
    [texts.groupedRows, report.groupedRows],
    [texts.duplicateRows, report.duplicateRows],
    [texts.filteredRows, report.filteredRows],
    [texts.nilReturns, report.nilReturns],
    [texts.heldBack, report.heldBack],
    [texts.dropped, report.dropped],
    [texts.missing, report.missing],
    [texts.published, report.published],
    [texts.organisations, report.organisations],
  ];
  return [...always, ...others.filter(([, count]) => count > 0)];
}

/** The rows that could not be taken in, with the reason in words. */
export function Rejected({ report }: { report: ImportReport }) {
  const { language } = useVisit();
  const all = report.files.flatMap(({ rejected }) => rejected);
  if (report.rejectedRows === 0) return <p>{say(texts.noneRejected, language)}</p>;
  if (all.length === 0) return null;
  return (
    <>
      <h3>{say(texts.rejected, language)}</h3>
      {all.length > MOST_REJECTED && <p>{whereTheRestIs(report, all.length, language)}</p>}
      <Table
        caption={say(texts.rejected, language)}
        rows={all.slice(0, MOST_REJECTED)}
        columns={[
          { label: say(texts.line, language), cell: ({ line }) => line },
          {
            label: say(texts.column, language),
            cell: ({ column }) => column ?? say(texts.wholeRow, language),
          },
          { label: say(texts.why, language), cell: (row) => reasonFor(row, language) },
        ]}
      />
    </>
  );
}

function whereTheRestIs({ rejectedRows: all }: ImportReport, kept: number, language: Language): string {
  if (kept >= all) return say(texts.rejectedMore, language, { count: MOST_REJECTED });
  return say(texts.rejectedMost, language, { count: MOST_REJECTED, kept, all });
}

/** What is lacking in the meetings, and in how many. */
export function Notes({ report, more }: { report: ImportReport; more: Message }) {
  const { language } = useVisit();
  const notes = Object.entries(report.notes).filter(([code]) => isQualityNoteCode(code));
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{say(texts.notes, language)}</h3>
      <p>{say(more, language)}</p>
      <Table
        caption={say(texts.notes, language)}
        rows={notes}
        columns={[
          { label: say(texts.note, language), cell: ([code]) => noteInWords(code, language) },
          { label: say(texts.meetings, language), cell: ([, count]) => numberInWords(count, language) },
        ]}
      />
    </>
  );
}

function noteInWords(code: string, language: Language): string {
  const kinds: Readonly<Partial<Record<string, Message>>> = { ...qualityNotes, ...noteKinds };
  const message = kinds[code];
  // A sentence about one meeting cannot be said of many.
  return message && !message.en.includes('{') ? say(message, language) : code;
}
