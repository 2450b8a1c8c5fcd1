import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Sink } from '../../formats/writer.js';

/** How large a file is, and its SHA-256 in hex. */
export interface Counted {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is written piece by piece, and counted meanwhile. */
export class CountedFile implements Sink {
  private bytes = 0;
  private readonly hash = createHash('sha256');

  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<CountedFile> {
    return new CountedFile(await open(path, 'wx'));
  }

  async write(piece: Uint8Array | string): Promise<void> {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.bytes += bytes.length;
    this.hash.update(bytes);
    await this.file.writeFile(bytes);
  }

  async end(): Promise<Counted> {
    await this.file.close();
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** Counts a file that somebody else wrote. */
export async function countFile(path: string): Promise<Counted> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), async (pieces) => {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      bytes += piece.length;
      hash.update(piece);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
