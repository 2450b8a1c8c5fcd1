import { createHash, hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** What the rows of a table amount to, as COPY writes them. */
export interface Tally {
  rows: number;
  bytes: number;
  /** Of the text as it was written. */
  sha256: string;
  /** The exclusive or of every row's SHA-256: the same in whatever order the rows lie. */
  fingerprint: string;
}

const LINE_END = 0x0a;

/** Lets COPY's text through and counts it. A line end is always the end of a row: COPY escapes those in values. */
export class RowTally extends Transform {
  private rows = 0;
  private bytes = 0;
  private begun: Buffer[] = [];
  private readonly whole = createHash('sha256');
  private readonly fingerprint = Buffer.alloc(32);

  constructor(private readonly onRows: (rows: number) => void = () => undefined) {
    super();
  }

  get result(): Tally {
    return {
      rows: this.rows,
      bytes: this.bytes,
      sha256: this.whole.copy().digest('hex'),
      fingerprint: this.fingerprint.toString('hex'),
    };
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const before = this.rows;
    this.bytes += chunk.length;
    this.whole.update(chunk);
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      this.count(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.begun.push(chunk.subarray(start));
    this.onRows(this.rows - before);
    done(null, chunk);
  }

  private count(end: Buffer): void {
    const row = this.begun.length > 0 ? Buffer.concat([...this.begun, end]) : end;
    this.begun = [];
    this.rows += 1;
    hash('sha256', row, 'buffer').forEach((byte, place) => {
      this.fingerprint[place] = (this.fingerprint[place] ?? 0) ^ byte;
    });
  }
}
