import { createHash } from 'node:crypto';
import type { Redaction } from '../../office/meetings/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { isTelling, recognisable, says } from '../redaction/redaction.rules.js';
import { type Cell, cellsBehind, cellsSaying, isFilled, pointerTo } from './cells.rules.js';

/** A meeting of which something is to be destroyed. */
export interface Doomed {
  whole: WholeMeeting;
  /** Whose originals go. */
  redactions: readonly Redaction[];
  /** What the office's own rows say; nothing where the rows go as a whole. */
  cells: readonly Cell[];
  /** Whether everything that it says goes. */
  isWhole: boolean;
}

/** A line of the list: which meeting, which of its fields; never what they said. */
export interface DoomedLine {
  meetingId: string;
  reference: string | null;
  fields: readonly string[];
  print: string;
}

/** The line of one meeting. The print is another one when anything of the meeting changes. */
export function lineOf({ whole: { meeting }, redactions, cells, isWhole }: Doomed): DoomedLine {
  const withheld = redactions.map(({ list, itemId, field }) =>
    list === null ? `/${field}` : `/${list}/${itemId ?? ''}/${field}`,
  );
  const fields = isWhole ? ['/'] : [...new Set([...withheld, ...cells.map(pointerTo)])].sort();
  const ids = redactions.map(({ id }) => id).sort();
  const print = sha256(JSON.stringify([meeting.version, meeting.state, ids, fields]));
  return { meetingId: meeting.id, reference: meeting.reference, fields, print };
}

/** The redactions chosen, and those of the same meeting that say the same: what is destroyed is nowhere then. */
export function withSameTexts(
  chosen: readonly Redaction[],
  all: readonly Redaction[],
  more: readonly string[] = [],
): Redaction[] {
  const known = new Set(chosen);
  for (let found = true; found;) {
    const texts = new Set([...more, ...[...known].flatMap(textsOf)]);
    const others = all.filter((one) => !known.has(one) && textsOf(one).some((text) => says(text, texts)));
    for (const one of others) known.add(one);
    found = others.length > 0;
  }
  return [...known];
}

/** Everything of a meeting that goes with some redactions and names: the fields themselves, and what says the same. */
export function cellsOf(
  whole: WholeMeeting,
  redactions: readonly Redaction[],
  { own = [], texts = [] }: { own?: readonly Cell[]; texts?: readonly string[] } = {},
): Cell[] {
  // What a correction put in the place of something withheld may be read, and stays.
  const standing = redactions.filter(({ liftedAt }) => liftedAt === null).flatMap(cellsBehind);
  const saying = cellsSaying(whole, new Set([...texts, ...redactions.flatMap(textsOf)]));
  const cells = new Map([...standing, ...own, ...saying].map((cell) => [pointerTo(cell), cell]));
  return [...cells.values()].filter((cell) => isFilled(whole, cell));
}

/** The list as it is handed out, and as its hash is made of: CSV, one line a meeting. */
export function listText(lines: readonly DoomedLine[]): string {
  return csvOf([
    ['number', 'meeting', 'reference', 'fields', 'print'],
    ...lines.map(({ meetingId, reference, fields, print }, at) => [
      String(at + 1),
      meetingId,
      reference ?? '',
      fields.join(' '),
      print,
    ]),
  ]);
}

/** Rows of which no cell holds a comma. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

export function listHash(lines: readonly DoomedLine[]): string {
  return sha256(listText(lines));
}

function textsOf(redaction: Redaction): string[] {
  if (!isTelling(redaction)) return [];
  return redaction.originals.flatMap(({ value }) => (value === undefined ? [] : recognisable(value)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
