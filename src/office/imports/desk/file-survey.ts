import { extname } from 'node:path';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { readTable, requireFile } from '../files/read-table.js';
import { beginningOf } from '../files/text-file.js';
import { sheetsOf } from '../files/workbook-file.js';
import { headerRowOf, layoutOfText } from '../guess/layout.rules.js';
import { type ColumnSurvey, surveyColumns, type Survey } from '../guess/survey.rules.js';
import { importDeskMessages } from './import-desk.messages.js';

/** A survey, with more of each column than is kept. */
export interface FileSurvey extends Survey {
  columns: ColumnSurvey[];
}

const MOST_COLUMNS = 100;
const HEADER_SEARCH = 60;

interface LaidOut {
  header: string[];
  rows: { cells: string[] }[];
  headerRow: number;
  delimiter?: string;
}

/** Finds out what a file looks like, or refuses what is no table. */
export async function surveyFile(path: string, sheet = ''): Promise<FileSurvey> {
  const isWorkbook = /^\.xls[xm]$/i.test(extname(path));
  const sheets = isWorkbook ? await namesOfSheets(path) : [];
  const table = isWorkbook ? await workbook(path, sheet) : await textTable(path);
  refuseOdd(table);
  const { header, rows, headerRow, delimiter } = table;
  const told = rows.map(({ cells }) => ({ cells: cells.map(keepable) }));
  return {
    columns: surveyColumns(header.map(keepable), told),
    rows: rows.length,
    headerRow,
    ...(delimiter === undefined ? {} : { delimiter }),
    sheets,
    sheet: sheet || (sheets[0] ?? ''),
  };
}

async function namesOfSheets(path: string): Promise<string[]> {
  await requireFile(path);
  return sheetsOf(path);
}

async function textTable(path: string): Promise<LaidOut> {
  await requireFile(path);
  const { delimiter = ',', headerRow } = layoutOfText(await beginningOf(path));
  const { header, rows } = await readTable(path, { delimiter, headerRow }, []);
  return { header, rows, headerRow, delimiter };
}

async function workbook(path: string, sheet: string): Promise<LaidOut> {
  const reading = { headerRow: 0, ...(sheet ? { sheet } : {}) };
  const { rows, header } = await readTable(path, reading, []);
  const top = headerRowOf(rows.slice(0, HEADER_SEARCH).map(({ cells }) => cells));
  if (top === 0) return { header, rows, headerRow: 0 };
  const names = rows[top - 1]?.cells ?? [];
  const width = Math.max(
    names.length,
    ...rows.slice(top, top + HEADER_SEARCH).map(({ cells }) => cells.length),
  );
  const named = Array.from({ length: width }, (_, place) => (names[place] ?? '').replace(/\s+/g, ' ').trim());
  return { header: named, rows: rows.slice(top), headerRow: rows[top - 1]?.line ?? top };
}

// The database keeps no NUL; where rows are read it is taken out of them too, and told of.
function keepable(cell: string): string {
  return cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
}

function refuseOdd({ header, rows }: LaidOut): void {
  if (header.length > MOST_COLUMNS) {
    const values = { count: header.length, most: MOST_COLUMNS };
    throw new Refusal('INVALID', reason(importDeskMessages.manyColumns, values));
  }
  if (rows.length === 0) throw new Refusal('INVALID', reason(importDeskMessages.noRows));
}
