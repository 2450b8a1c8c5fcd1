import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { OperatorFault } from '../errors/operator-fault.js';

const LENGTH = 64;

/** What the end of a file is made of before it is sealed: a ZIP file may end with a comment. */
export const UNSEALED = '0'.repeat(LENGTH);

/**
 * Replaces the last 64 characters of a file by the SHA-256 of all before them, so that a change of any byte is seen.
 * By hand: `head -c -64 FILE | sha256sum` gives what `tail -c 64 FILE` says.
 */
export class Sealing extends Transform {
  private held: Buffer = Buffer.alloc(0);
  private readonly sum = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const all = Buffer.concat([this.held, chunk]);
    const certain = all.subarray(0, Math.max(0, all.length - LENGTH));
    this.held = all.subarray(certain.length);
    this.sum.update(certain);
    done(null, certain);
  }

  override _flush(done: TransformCallback): void {
    done(null, Buffer.from(this.sum.digest('hex')));
  }
}

/** Refuses a file that is not exactly what was sealed. */
export async function requireSealed(path: string, onBytes: (bytes: number) => void): Promise<void> {
  const { size, seal } = await readSeal(path);
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: size - LENGTH - 1 }) as AsyncIterable<Buffer>) {
    sum.update(chunk);
    onBytes(chunk.length);
  }
  if (sum.digest('hex') === seal) return;
  throw new OperatorFault(
    `The backup ${path} is damaged: it is not what was written when it was taken. Nothing was restored. ` +
      'Take another copy of it, or an older backup.',
  );
}

async function readSeal(path: string): Promise<{ size: number; seal: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const begin = Buffer.alloc(2);
    const end = Buffer.alloc(LENGTH);
    await file.read(begin, 0, 2, 0);
    await file.read(end, 0, LENGTH, Math.max(0, size - LENGTH));
    if (begin.toString('latin1') !== 'PK') {
      throw new OperatorFault(`${path} is not a backup of Dagsljus. Nothing was restored.`);
    }
    if (size > 2 * LENGTH && /^[0-9a-f]{64}$/.test(end.toString('latin1')))
      return { size, seal: end.toString('latin1') };
    throw new OperatorFault(
      `The backup ${path} has no end: it was cut off, or is not one of Dagsljus. Nothing was restored.`,
    );
  } finally {
    await file.close();
  }
}
