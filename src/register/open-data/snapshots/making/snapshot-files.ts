import { csv } from '../../formats/csv.format.js';
import { dataPackage, type WrittenCsv } from '../../formats/data-package/data-package.format.js';
import { wholeRecords } from '../../formats/json-lines.format.js';
import type {
  Edition,
  RegisterFormat,
  RegisterWriter,
  TableFormat,
  WholeRecord,
} from '../../formats/writer.js';
import type { Row, Table } from '../../tables/table.js';
import { CountedFile, countFile } from './counted-file.js';
import { REGISTER, REGISTER_FORMATS, TABLE_FORMATS, TABLE_SCHEMAS } from './file-formats.js';
import type { SnapshotFile } from '../manifest.js';

/** Where the files are to be written, and what they are of. */
interface Place {
  readonly path: (file: string) => string;
  readonly edition: Edition;
  readonly tables: readonly Table[];
}

interface Whole {
  readonly format: RegisterFormat;
  readonly writer: RegisterWriter;
}

/** All files of a state of the register, written at once: every batch of rows goes to each format. */
export class SnapshotFiles {
  private readonly files: SnapshotFile[] = [];
  private readonly csvs: WrittenCsv[] = [];
  private rows = 0;

  private constructor(
    private readonly place: Place,
    private readonly whole: readonly Whole[],
  ) {}

  static async begin(place: Place): Promise<SnapshotFiles> {
    const whole: Whole[] = [];
    for (const format of REGISTER_FORMATS) {
      const path = place.path(`${REGISTER}.${format.extension}`);
      whole.push({ format, writer: await format.open(path, place.edition, place.tables) });
    }
    return new SnapshotFiles(place, whole);
  }

  async writeTable(table: Table, batches: AsyncIterable<readonly Row[]>): Promise<void> {
    const own = await Promise.all(TABLE_FORMATS.map((format) => this.beginFile(table, format)));
    for (const { writer } of this.whole) await writer.begin(table);
    let rows = 0;
    for await (const batch of batches) {
      for (const { writer } of own) await writer.write(batch);
      for (const { writer } of this.whole) await writer.write(batch);
      rows += batch.length;
    }
    for (const { format, name, file, writer } of own) {
      await writer.end();
      const counted = await file.end();
      this.files.push({ name, table: table.name, mediaType: format.mediaType, rows, ...counted });
      if (format === csv) this.csvs.push({ table, rows, path: this.place.path(name), ...counted });
    }
    this.rows += rows;
  }

  async writeRecords(batches: AsyncIterable<readonly WholeRecord[]>): Promise<void> {
    const { extension, mediaType } = wholeRecords;
    const name = `${REGISTER}.${extension}`;
    const file = await CountedFile.create(this.place.path(name));
    const writer = wholeRecords.open(file);
    let rows = 0;
    for await (const batch of batches) {
      await writer.write(batch);
      rows += batch.length;
    }
    await writer.end();
    this.files.push({ name, mediaType, rows, ...(await file.end()) });
  }

  /** Finishes what is of the whole register; all files by name. */
  async end(): Promise<SnapshotFile[]> {
    const { path, edition } = this.place;
    for (const { format, writer } of this.whole) {
      await writer.end();
      await this.addWhole(format);
    }
    await dataPackage.write(path(`${REGISTER}.${dataPackage.extension}`), edition, {
      files: this.csvs,
      schemas: TABLE_SCHEMAS,
    });
    await this.addWhole(dataPackage);
    return this.files.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  private async beginFile(table: Table, format: TableFormat) {
    const name = `${table.name}.${format.extension}`;
    const file = await CountedFile.create(this.place.path(name));
    return { format, name, file, writer: format.open(table, file, this.place.edition) };
  }

  private async addWhole({ extension, mediaType }: { extension: string; mediaType: string }): Promise<void> {
    const name = `${REGISTER}.${extension}`;
    this.files.push({ name, mediaType, rows: this.rows, ...(await countFile(this.place.path(name))) });
  }
}
