import type { QualityNoteCode } from '../../../words/quality-notes.js';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { cleanText, type TextFault } from '../../../words/text-hygiene.js';
import { withoutContacts } from '../../../words/text-scan.js';

/** A cell made fit to be kept: what it says, and what was wrong with how it said it. */
export interface CleanCell {
  text: string;
  notes: QualityNoteCode[];
  /** Nothing with a personal number in it may be stored at all. */
  hasPersonalNumber: boolean;
}

/** Takes out what no reader can see and nobody may publish, and puts right what was read in the wrong encoding. */
export function cleanCell(raw: string): CleanCell {
  if (isPlain(raw)) return { text: raw.trim(), notes: [], hasPersonalNumber: false };
  const { text, faults } = cleanText(raw);
  const notes = new Set(faults.flatMap((fault) => noteOn(fault, text)));
  const isPersonal = DIGITS.test(text) && containsPersonalNumber(text);
  const safe = CONTACTS.test(text) ? withoutContacts(text) : text;
  if (safe !== text) notes.add('contactRemoved');
  return { text: safe, notes: [...notes], hasPersonalNumber: isPersonal };
}

// Most cells are a few ordinary words: they need no further look.
const PLAIN = /^(?!\s*[=+\-@])(?: ?[A-Za-z,.;:()'"&/?!%*#-]| ?\d{1,4}(?!\d))*$/;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const DIGITS = /(?:\d\D{0,2}){10}/;
const CONTACTS = /@|[([{]\s?(?:at|snabel)|(?:\d\D{0,3}){7}/i;

function isPlain(raw: string): boolean {
  return PLAIN.test(raw) && (DAY.test(raw) || !CONTACTS.test(raw));
}

function noteOn(fault: TextFault, text: string): QualityNoteCode[] {
  if (fault === 'ENCODING') return [text.includes('\uFFFD') ? 'charactersLost' : 'encodingRepaired'];
  if (fault === 'SURROGATE') return ['charactersLost'];
  // What begins like a formula is noted where it stays: a cell of nothing but a dash says nothing.
  return fault === 'FORMULA' ? [] : ['charactersRemoved'];
}
