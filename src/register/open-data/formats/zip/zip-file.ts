import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Sink } from '../writer.js';

/** A part of a ZIP file that is being written. */
export interface Part extends Sink {
  write(bytes: Uint8Array | string): Promise<void>;
  end(): void;
}

const MODE = 0o100644;

/** A ZIP file that is written part by part, each as it comes; all parts have the same time. */
export class ZipWriter {
  private readonly zip = new ZipFile();
  private readonly written: Promise<void>;
  private readonly options: { mtime: Date; mode: number };
  private part: PassThrough | undefined;
  private failure: Error | undefined;

  constructor(path: string, at: Date) {
    this.options = { mtime: new UtcDate(at), mode: MODE };
    this.zip.on('error', (error) => {
      this.fail(error);
    });
    this.written = pipeline(this.zip.outputStream as Readable, createWriteStream(path));
    // Whoever waits is told; nobody may be waiting just then.
    this.written.catch((error: unknown) => {
      this.fail(error);
    });
  }

  /** Begins a part; the one before has to have ended. */
  begin(name: string): Part {
    const stream = new PassThrough();
    stream.on('error', (error) => {
      this.fail(error);
    });
    this.part = stream;
    this.zip.addReadStreamLazy(name, this.options, (use) => {
      use(null, stream);
    });
    return {
      write: async (bytes) => {
        this.requireSound();
        // What waits here leaves nothing behind: a promise for the whole file would keep all that ever waited.
        if (!stream.write(bytes)) await once(stream, 'drain');
      },
      end: () => void stream.end(),
    };
  }

  add(name: string, text: string): void {
    this.zip.addBuffer(Buffer.from(text), name, this.options);
  }

  addFile(name: string, path: string): void {
    this.zip.addFile(path, name, this.options);
  }

  /** Finished when all of it lies in the file. */
  async end(): Promise<void> {
    this.requireSound();
    this.zip.end();
    await this.written;
  }

  private requireSound(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  // Ends what anybody may be waiting for.
  private fail(error: unknown): void {
    if (this.failure !== undefined) return;
    this.failure = error instanceof Error ? error : new Error(String(error));
    this.part?.destroy(this.failure);
    (this.zip.outputStream as Readable).destroy(this.failure);
  }
}

/**
 * ZIP keeps a time of day without a zone, which yazl takes from the zone of the process: the same file would be others
 * elsewhere. This one is always in UTC.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}
