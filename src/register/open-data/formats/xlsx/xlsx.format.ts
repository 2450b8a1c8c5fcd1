import type { Row, Table } from '../../tables/table.js';
import type { Edition, RegisterFormat, RegisterWriter } from '../writer.js';
import { ZipWriter } from '../zip/zip-file.js';
import { DICTIONARY, DICTIONARY_COLUMNS, dictionaryRows, type Shown } from './xlsx-dictionary.js';
import { contentTypes, PACKAGE, STYLES, workbook, workbookRelationships } from './xlsx-parts.js';
import { MOST_ROWS, Sheet, type SheetColumn, shownAs } from './xlsx-sheet.js';

/** An Excel workbook: a sheet for each table, and a dictionary of them in both languages. */
export const xlsx: RegisterFormat = workbooks(MOST_ROWS);

/** Workbooks whose sheets have at most so many rows. */
export function workbooks(mostRows: number): RegisterFormat {
  return {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    open: (path, edition) => Promise.resolve(new XlsxWriter(path, edition, mostRows)),
  };
}

/** A table while it is written. */
interface Showing extends Shown {
  readonly columns: readonly SheetColumn[];
  sheets: string[];
  rows: number;
}

class XlsxWriter implements RegisterWriter {
  private readonly zip: ZipWriter;
  private readonly names: string[] = [];
  private readonly shown: Showing[] = [];
  private sheet: Sheet | undefined;

  constructor(
    path: string,
    private readonly edition: Edition,
    private readonly mostRows: number,
  ) {
    this.zip = new ZipWriter(path, edition.at);
    this.zip.add('_rels/.rels', PACKAGE);
  }

  async begin(table: Table): Promise<void> {
    const cut = new Map<string, number>();
    const columns = table.columns.map((column) =>
      shownAs(column, () => cut.set(column.name, (cut.get(column.name) ?? 0) + 1)),
    );
    this.shown.push({ table, columns, cut, sheets: [], rows: 0 });
    await this.nextSheet();
  }

  async write(rows: readonly Row[]): Promise<void> {
    const showing = this.showing();
    for (const row of rows) {
      if (this.sheet?.isFull(this.mostRows)) await this.nextSheet();
      if (this.sheet?.add(row)) await this.sheet.send();
      showing.rows += 1;
    }
  }

  async end(): Promise<void> {
    await this.writeDictionary();
    const sheets = this.names.length;
    // The dictionary was written last, since it tells of all; it is shown first.
    const order = [sheets, ...this.names.slice(0, -1).map((_, place) => place + 1)];
    const names = order.map((file) => this.names[file - 1] ?? '');
    this.zip.add('xl/styles.xml', STYLES);
    this.zip.add('xl/workbook.xml', workbook(names, order));
    this.zip.add('xl/_rels/workbook.xml.rels', workbookRelationships(sheets));
    this.zip.add('[Content_Types].xml', contentTypes(sheets));
    await this.zip.end();
  }

  private async nextSheet(): Promise<void> {
    const { table, sheets, columns } = this.showing();
    const name = sheets.length === 0 ? table.name : `${table.name} (${sheets.length + 1})`;
    sheets.push(name);
    await this.open(name, columns);
  }

  private async writeDictionary(): Promise<void> {
    const sheet = await this.open(DICTIONARY, DICTIONARY_COLUMNS);
    for (const row of dictionaryRows(this.edition, this.shown)) sheet.add(row);
    await sheet.end();
  }

  private async open(name: string, columns: readonly SheetColumn[]): Promise<Sheet> {
    await this.sheet?.end();
    this.names.push(name);
    this.sheet = new Sheet(this.zip.begin(`xl/worksheets/sheet${this.names.length}.xml`), columns);
    return this.sheet;
  }

  private showing(): Showing {
    const showing = this.shown.at(-1);
    if (!showing) throw new Error('No table was begun');
    return showing;
  }
}
