import { createHash } from 'node:crypto';
import type { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { isTelling, type RedactionTarget } from '../redaction/redaction.rules.js';
import { recognisable, says } from '../../words/same-text.rules.js';
import { type Beside, besideSaying, pointerBeside } from './beside.rules.js';
import { type Cell, cellsBehind, cellsSaying, isFilled, pointerTo } from './cells.rules.js';

/** A meeting of which something is to be destroyed. */
export interface Doomed {
  whole: WholeMeeting;
  /** Whose originals go. */
  redactions: readonly Redaction[];
  /** What the office's own rows say; nothing where the rows go as a whole. */
  cells: readonly Cell[];
  /** What goes of all that was written about it elsewhere. */
  beside: readonly Beside[];
  /** Where what was asked for stands; the rest goes because it says the same. */
  asked: ReadonlySet<string>;
  /** Everything that goes, as texts that may be recognised. */
  texts: ReadonlySet<string>;
  /** Whether everything that it says goes. */
  isWhole: boolean;
}

/** A line of the list: which meeting, which of its fields; never what they said. */
export interface DoomedLine {
  meetingId: string;
  reference: string | null;
  fields: readonly string[];
  /** Those of the fields that nobody asked for: they go because they say the same as one that somebody did. */
  same: readonly string[];
  print: string;
}

/** The line of one meeting. The print is another one when anything of the meeting changes. */
export function lineOf({
  whole: { meeting },
  redactions,
  cells,
  beside,
  asked,
  isWhole,
}: Doomed): DoomedLine {
  const places = [...redactions.map(placeOf), ...cells.map(pointerTo), ...beside.map(pointerBeside)];
  const fields = isWhole ? ['/'] : [...new Set(places)].sort();
  const same = isWhole ? [] : fields.filter((field) => !asked.has(field));
  const ids = redactions.map(({ id }) => id).sort();
  const print = sha256(JSON.stringify([meeting.version, meeting.state, ids, fields]));
  return { meetingId: meeting.id, reference: meeting.reference, fields, same, print };
}

/** What goes of a meeting, and what of it must not. */
export interface Choice {
  /** What is old enough, by decision or because the time has passed. */
  chosen: readonly Redaction[];
  /** What else is old enough to go where it says the same. */
  others: readonly Redaction[];
  /** Too young: it stays with all that it withholds, whatever that says. */
  spared: readonly Redaction[];
  /** Fields of the office's own rows that go by themselves, and what they say. */
  own?: readonly Cell[];
  texts?: readonly string[];
}

/** All that goes of one meeting with what was chosen: the fields themselves, and whatever says the same. */
export function doomedWith(whole: WholeMeeting, beside: readonly Beside[], choice: Choice): Doomed {
  const { chosen, others, spared, own = [], texts: more = [] } = choice;
  const redactions = withSameTexts(chosen, others, more);
  const texts = new Set([...more, ...redactions.flatMap(textsOf)]);
  const stays = new Set(spared.filter(isStanding).flatMap(cellsBehind).map(pointerTo));
  // What a correction put in the place of something withheld may be read, and stays.
  const behind = redactions.filter(isStanding).flatMap(cellsBehind);
  const cells = new Map(
    [...behind, ...own, ...cellsSaying(whole, texts)].map((cell) => [pointerTo(cell), cell]),
  );
  return {
    ...{ whole, redactions, texts, isWhole: false, beside: besideSaying(beside, texts) },
    cells: [...cells.values()].filter((cell) => isFilled(whole, cell) && !stays.has(pointerTo(cell))),
    asked: new Set([...chosen.map(placeOf), ...[...chosen.flatMap(cellsBehind), ...own].map(pointerTo)]),
  };
}

// What is destroyed is nowhere then.
function withSameTexts(
  chosen: readonly Redaction[],
  others: readonly Redaction[],
  more: readonly string[],
): Redaction[] {
  const known = new Set(chosen);
  for (let found = true; found;) {
    const texts = new Set([...more, ...[...known].flatMap(textsOf)]);
    const saying = others.filter((one) => !known.has(one) && textsOf(one).some((text) => says(text, texts)));
    for (const one of saying) known.add(one);
    found = saying.length > 0;
  }
  return [...known];
}

/** The list as it is handed out, and as its hash is made of: CSV, one line a meeting. */
export function listText(lines: readonly DoomedLine[]): string {
  return csvOf([
    ['number', 'meeting', 'reference', 'fields', 'same', 'print'],
    ...lines.map(({ meetingId, reference, fields, same, print }, at) => [
      ...[String(at + 1), meetingId, reference ?? ''],
      ...[fields.join(' '), same.join(' '), print],
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

export function textsOf(redaction: Redaction): string[] {
  if (!isTelling(redaction)) return [];
  return redaction.originals.flatMap(({ value }) => (value === undefined ? [] : recognisable(value)));
}

function placeOf({ list, itemId, field }: RedactionTarget): string {
  return list === null ? `/${field}` : `/${list}/${itemId ?? ''}/${field}`;
}

function isStanding({ liftedAt }: Redaction): boolean {
  return liftedAt === null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
