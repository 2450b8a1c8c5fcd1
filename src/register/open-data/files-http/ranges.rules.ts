/** A part of a file: its first and its last byte. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What a Range header asks of a file: nothing that can be given in parts, parts, or only what is behind its end. */
export type Asked = 'whole' | 'nothing' | readonly Part[];

// More parts than a program needs that puts a download together again.
const MOST_PARTS = 16;

/** Reads a Range header as RFC 9110 wants it: what is no range of bytes is as if it were not there. */
export function partsAsked(range: string | undefined, length: number): Asked {
  const list = /^bytes=(.*)$/i.exec((range ?? '').trim())?.[1] ?? '';
  const specs = list.split(',').map((spec) => spec.trim());
  const read = specs.filter((spec) => spec !== '').map((spec) => partOf(spec, length));
  if (read.length === 0 || read.includes('invalid')) return 'whole';
  const parts = read.filter((part) => typeof part === 'object');
  if (parts.length === 0) return 'nothing';
  return isReasonable(parts) ? parts : 'whole';
}

type OnePart = Part | 'behind' | 'invalid';

function partOf(spec: string, length: number): OnePart {
  const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(spec) ?? [];
  if (first !== '') return partFrom(Number(first), last === '' ? Infinity : Number(last), length);
  return last === '' ? 'invalid' : lastPart(Number(last), length);
}

function partFrom(start: number, end: number, length: number): OnePart {
  if (end < start) return 'invalid';
  return start >= length ? 'behind' : { start, end: Math.min(end, length - 1) };
}

function lastPart(bytes: number, length: number): OnePart {
  const suffix = Math.min(bytes, length);
  return suffix === 0 ? 'behind' : { start: length - suffix, end: length - 1 };
}

// Many parts, or such that lie over each other, are no download but a burden.
function isReasonable(parts: readonly Part[]): boolean {
  if (parts.length > MOST_PARTS) return false;
  const sorted = [...parts].sort((one, other) => one.start - other.start);
  return sorted.every(({ start }, index) => index === 0 || start > (sorted[index - 1]?.end ?? -1));
}
