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
  private readonly failed: Promise<never>;
  private readonly options: { mtime: Date; mode: number };

  constructor(path: string, at: Date) {
    this.options = { mtime: new UtcDate(at), mode: MODE };
    this.failed = new Promise((_, reject) => this.zip.once('error', reject));
    this.written = pipeline(this.zip.outputStream as Readable, createWriteStream(path));
    // Whoever waits for either is told; nobody may be waiting just then.
    this.failed.catch(() => undefined);
    this.written.catch(() => undefined);
  }

  /** Begins a part; the one before has to have ended. */
  begin(name: string): Part {
    const stream = new PassThrough();
    this.zip.addReadStreamLazy(name, this.options, (use) => {
      use(null, stream);
    });
    return {
      write: async (bytes) => {
        if (!stream.write(bytes)) await this.orFailure(drained(stream));
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
    this.zip.end();
    await this.orFailure(this.written);
  }

  private orFailure<Result>(result: Promise<Result>): Promise<Result> {
    return Promise.race([result, this.failed, this.written.then(() => result)]);
  }
}

function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
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
