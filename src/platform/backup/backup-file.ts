import { existsSync, statSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { OperatorFault } from '../errors/operator-fault.js';
import type { Progress } from '../progress/progress.js';
import { type BackedUpTable, type Manifest, MANIFEST, readManifest } from './manifest.js';
import { RowTally, type Tally } from './row-tally.js';
import { requireSealed } from './seal.js';

/** A backup that was found whole: every byte of the file, and every row of every table. */
export class BackupFile {
  private constructor(
    readonly path: string,
    readonly manifest: Manifest,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens a backup after checking all of it. */
  static async open(path: string, progress: Progress): Promise<BackupFile> {
    if (!existsSync(path)) throw new OperatorFault(`There is no file ${path}.`);
    if (!statSync(path).isFile()) throw new OperatorFault(`${path} is not a file.`);
    const stage = progress.begin('Checking the file', statSync(path).size, 'bytes');
    await requireSealed(path, (bytes) => {
      stage.advance(bytes);
    });
    stage.end();
    const zip = await openPromise(path, { autoClose: false });
    try {
      const backup = await BackupFile.of(path, zip);
      await backup.checkTables(progress);
      return backup;
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** The rows of a table, as COPY takes them. */
  async rowsOf({ file }: Pick<BackedUpTable, 'file'>): Promise<Readable> {
    const entry = this.entries.get(file);
    if (!entry) throw this.damaged(`${file} is missing`);
    return this.zip.openReadStreamPromise(entry);
  }

  /** Refuses rows that are not the ones that were backed up. */
  requireSame(table: BackedUpTable, found: Tally): void {
    const same = found.rows === table.rows && found.bytes === table.bytes && found.sha256 === table.sha256;
    if (!same) throw this.damaged(`the rows of ${table.table} are not what its manifest says`);
  }

  close(): void {
    this.zip.close();
  }

  private static async of(path: string, zip: ZipFile): Promise<BackupFile> {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const entry = entries.get(MANIFEST);
    if (!entry) throw new OperatorFault(`${path} is not a backup of Dagsljus. Nothing was restored.`);
    const manifest = readManifest(await textOf(await zip.openReadStreamPromise(entry)), path);
    return new BackupFile(path, manifest, zip, entries);
  }

  private async checkTables(progress: Progress): Promise<void> {
    const { tables } = this.manifest;
    const stage = progress.begin('Checking the rows', totalRows(tables), 'rows');
    for (const table of tables) {
      const tally = new RowTally((rows) => {
        stage.advance(rows);
      });
      tally.resume();
      await pipeline(await this.rowsOf(table), tally);
      this.requireSame(table, tally.result);
    }
    stage.end();
  }

  private damaged(what: string): OperatorFault {
    return new OperatorFault(`The backup ${this.path} is damaged: ${what}. Nothing was restored.`);
  }
}

export function totalRows(tables: readonly Pick<Tally, 'rows'>[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
