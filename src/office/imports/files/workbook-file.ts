import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { WantedColumn } from './columns.rules.js';
import { fileMessages } from './file.messages.js';
import { findHeader, isFilled, requireColumns } from './header.rules.js';
import { LIMITS, type RawRecord, type Reading, type Table } from './table.js';
import { TableBuilder } from './table-builder.js';
import { WorkbookPackage } from './workbook-package.js';
import { SheetReader, withoutEscapes, type WorkbookWords } from './workbook-sheet.js';
import { shownDate, type ShownDate } from './workbook-styles.rules.js';

/** Reads one sheet of an Excel workbook as a table: the one named, else the first that is not hidden. */
export async function readWorkbook(
  path: string,
  reading: Reading,
  wanted: readonly WantedColumn[],
): Promise<Table> {
  const parts = await opened(path);
  try {
    const { sheetPart, startsIn1904 } = await findSheet(parts, reading.sheet);
    const words = { strings: await readStrings(parts), dates: await readDates(parts), startsIn1904 };
    return await readSheet(parts, sheetPart, words, { reading, wanted });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('INVALID', reason(fileMessages.brokenWorkbook));
  } finally {
    parts.close();
  }
}

/** The names of a workbook's sheets; those that are hidden stand last. */
export async function sheetsOf(path: string): Promise<string[]> {
  const parts = await opened(path);
  try {
    const { sheets } = await listSheets(parts);
    const byShown = [...sheets.filter((one) => !one.isHidden), ...sheets.filter((one) => one.isHidden)];
    return byShown.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('INVALID', reason(fileMessages.brokenWorkbook));
  } finally {
    parts.close();
  }
}

async function opened(path: string): Promise<WorkbookPackage> {
  const parts = await WorkbookPackage.open(path).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('INVALID', reason(fileMessages.notWorkbook));
  });
  if (parts.has(WORKBOOK)) return parts;
  parts.close();
  throw new Refusal('INVALID', reason(fileMessages.notWorkbook));
}

const WORKBOOK = 'xl/workbook.xml';

interface Sheet {
  name: string;
  id: string;
  isHidden: boolean;
}

async function findSheet(
  parts: WorkbookPackage,
  name: string | undefined,
): Promise<{ sheetPart: string; startsIn1904: boolean }> {
  const { sheets, startsIn1904 } = await listSheets(parts);
  const sheetPart = (await parts.relations(WORKBOOK)).get(choose(sheets, name).id);
  if (sheetPart === undefined || !parts.has(sheetPart)) {
    throw new Refusal('INVALID', reason(fileMessages.brokenWorkbook));
  }
  return { sheetPart, startsIn1904 };
}

async function listSheets(parts: WorkbookPackage): Promise<{ sheets: Sheet[]; startsIn1904: boolean }> {
  const sheets: Sheet[] = [];
  let startsIn1904 = false;
  await parts.read(WORKBOOK, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (tag !== 'sheet') return;
      const isHidden = /hidden/i.test(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
    },
  });
  return { sheets, startsIn1904 };
}

function choose(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const named = (sheet: Sheet) => sheet.name.trim().toLowerCase() === name?.trim().toLowerCase();
  const chosen =
    name === undefined ? (sheets.find((sheet) => !sheet.isHidden) ?? sheets[0]) : sheets.find(named);
  if (chosen) return chosen;
  const listed = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  throw new Refusal('INVALID', reason(fileMessages.noSuchSheet, { sheet: name ?? '', sheets: listed }));
}

async function readStrings(parts: WorkbookPackage): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  await parts.read('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'si') strings.push(withoutEscapes(text));
    },
  });
  return strings;
}

/** What each style of the workbook shows of a date. */
async function readDates(parts: WorkbookPackage): Promise<ShownDate[]> {
  const codes = new Map<number, string>();
  const dates: ShownDate[] = [];
  let isCells = false;
  await parts.read('xl/styles.xml', {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId'));
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) dates.push(shownDate(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return dates;
}

interface Wish {
  reading: Reading;
  wanted: readonly WantedColumn[];
}

async function readSheet(
  parts: WorkbookPackage,
  part: string,
  words: WorkbookWords,
  wish: Wish,
): Promise<Table> {
  const sheet = new SheetReader(words);
  const waiting: RawRecord[] = [];
  let builder: TableBuilder | undefined;
  const pass = (): TableBuilder => {
    builder ??= builderFor(waiting, wish);
    for (const record of waiting.splice(0)) builder.add(record);
    return builder;
  };
  await parts.read(part, sheet, () => {
    for (const record of sheet.take()) waiting.push(record);
    if (builder || waiting.length >= LIMITS.headerSearch) pass();
  });
  return pass().table();
}

function builderFor(records: readonly RawRecord[], { reading, wanted }: Wish): TableBuilder {
  if (!records.some(isFilled)) throw new Refusal('INVALID', reason(fileMessages.empty));
  const header = findHeader(records, wanted, reading.headerRow);
  if (!header) throw new Refusal('INVALID', reason(fileMessages.noHeader));
  requireColumns(header);
  return new TableBuilder(header);
}
