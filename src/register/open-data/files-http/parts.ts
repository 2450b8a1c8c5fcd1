import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { StoredFile } from '../snapshots/keeping/snapshot-store.js';
import type { Part } from './ranges.rules.js';

/** What goes out as the body of an answer. */
export interface Body {
  readonly headers: Readonly<Record<string, string>>;
  stream(stored: StoredFile): Readable;
}

/** The whole file. */
export function wholeBody(length: number, type: string): Body {
  return {
    headers: { 'content-type': type, 'content-length': String(length) },
    stream: (stored) => (length === 0 ? Readable.from([]) : stored.read(0, length - 1)),
  };
}

/** One part of it, or several, each with a head of its own (RFC 9110, 14.6). */
export function partialBody(parts: readonly Part[], length: number, type: string): Body {
  const [first, ...more] = parts;
  if (!first || more.length > 0) return severalParts(parts, length, type);
  const { start, end } = first;
  return {
    headers: {
      'content-type': type,
      'content-length': String(end - start + 1),
      'content-range': rangeOf(first, length),
    },
    stream: (stored) => stored.read(start, end),
  };
}

function severalParts(parts: readonly Part[], length: number, type: string): Body {
  const boundary = randomUUID();
  const heads = parts.map((part) =>
    Buffer.from(
      `\r\n--${boundary}\r\ncontent-type: ${type}\r\ncontent-range: ${rangeOf(part, length)}\r\n\r\n`,
    ),
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const bytes = parts.reduce(
    (sum, { start, end }, index) => sum + end - start + 1 + (heads[index]?.length ?? 0),
    0,
  );
  return {
    headers: {
      'content-type': `multipart/byteranges; boundary=${boundary}`,
      'content-length': String(bytes + tail.length),
    },
    stream: (stored) => Readable.from(pieces(stored, parts, { heads, tail })),
  };
}

async function* pieces(
  stored: StoredFile,
  parts: readonly Part[],
  { heads, tail }: { heads: readonly Buffer[]; tail: Buffer },
): AsyncGenerator<Buffer> {
  for (const [index, { start, end }] of parts.entries()) {
    yield heads[index] ?? tail;
    yield* stored.read(start, end) as AsyncIterable<Buffer>;
  }
  yield tail;
}

function rangeOf({ start, end }: Part, length: number): string {
  return `bytes ${start}-${end}/${length}`;
}
