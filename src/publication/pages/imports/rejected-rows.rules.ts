import { type ImportReport, reasonFor } from '../../../office/imports/import-report.js';
import type { Language } from '../../../platform/language/language.js';
import { withoutFormula } from '../../../words/text-hygiene.js';

const HEADER = ['file', 'row', 'line', 'column', 'reason'];
/** Spreadsheets take a file without it for an old encoding. */
const MARK = '\uFEFF';

/** The rows that could not be taken in, as a table for spreadsheets. */
export function rejectedAsCsv({ files }: ImportReport, language: Language): string {
  const rows = files.flatMap(({ file, rejected }) =>
    rejected.map((each) => [
      file,
      String(each.row),
      String(each.line),
      each.column ?? '',
      reasonFor(each, language),
    ]),
  );
  return `${MARK}${[HEADER, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// A cell of somebody else's file may be made to do something where it is opened.
function quoted(cell: string): string {
  return `"${withoutFormula(cell).replaceAll('"', '""')}"`;
}
