import { type Message, type Reason, reason } from '../../platform/language/message.js';
import { lineMessages } from '../../words/line.messages.js';
import { lineFaults } from '../../words/line.js';
import { isPlaceholder, startsFormula, textFaults } from '../../words/text-hygiene.js';
import { scanText, type TextFinding } from '../../words/text-scan.js';
import type { DraftMeeting } from './draft-meeting.js';
import { meetingMessages } from './meeting.messages.js';

const LONGEST_REASON = 1000;

/** Everything in the texts that may not even be stored: personal numbers, e-mail addresses, phone numbers, unreadable characters. */
export function blockedTexts(draft: DraftMeeting): Reason[] {
  return textsOf(draft).flatMap(({ text, field, number }) => [
    ...(isBroken(text) ? [reason(lineMessages.broken, undefined, field)] : []),
    ...findings(text, field, BLOCKING).filter(({ message }) => !number || message !== lineMessages.phone),
  ]);
}

/** All that is wrong with why a public record is corrected or withdrawn: everyone reads it. */
export function publicReasonFaults(text: string): Reason[] {
  return lineFaults(text, { field: '/reason', longest: LONGEST_REASON, required: true });
}

/** Texts that say nothing: "-", "null", "N/A". */
export function placeholders(draft: DraftMeeting): Reason[] {
  return textsOf(draft)
    .filter(({ text }) => isPlaceholder(text))
    .map(({ field }) => reason(lineMessages.placeholder, undefined, field));
}

/** What somebody should read once more: words about a person's health or union, and what a spreadsheet takes for a formula. */
export function doubtfulTexts(draft: DraftMeeting): Reason[] {
  return textsOf(draft).flatMap(({ text, field }) => [
    ...findings(text, field, DOUBTFUL),
    ...(startsFormula(text) ? [reason(meetingMessages.formulaStart, undefined, field)] : []),
  ]);
}

/** A text of the meeting, where it stands, and whether it is the number of a case, in which a phone number is no surprise. */
interface Text {
  text: string;
  field: string;
  number: boolean;
}

/** Every text of a meeting that people wrote, the private ones too. */
export function textsOf(draft: DraftMeeting): Text[] {
  return [
    ...pick('', draft, [
      'title',
      'purpose',
      'place',
      'municipality',
      'outcomeText',
      'series',
      'internalNote',
    ]),
    ...draft.keywords.map((text, at) => ({ text, field: `/keywords/${at}`, number: false })),
    ...lines('participants', draft.participants, [
      'name',
      'nameCitation',
      'organisationName',
      'functionSv',
      'functionEn',
      'capacity',
      'unitName',
      'onBehalfOfName',
    ]),
    ...lines('asks', draft.asks, ['text']),
    ...lines('decisionReferences', draft.decisionReferences, ['title']),
    ...numbers(lines('decisionReferences', draft.decisionReferences, ['reference', 'url'])),
    ...lines('documents', draft.documents, ['title', 'ground']),
    ...numbers(lines('documents', draft.documents, ['caseNumber', 'url'])),
    ...lines('gifts', draft.gifts, ['description', 'donor']),
    ...(draft.embargo ? pick('/embargo', draft.embargo, ['decision']) : []),
  ];
}

function lines<Line extends object>(
  list: string,
  rows: readonly Line[],
  fields: readonly (keyof Line & string)[],
): Text[] {
  return rows.flatMap((row, at) => pick(`/${list}/${at}`, row, fields));
}

function pick<Line extends object>(
  place: string,
  line: Line,
  fields: readonly (keyof Line & string)[],
): Text[] {
  return fields.flatMap((field) => {
    const text = line[field];
    return typeof text === 'string' && text !== ''
      ? [{ text, field: `${place}/${field}`, number: false }]
      : [];
  });
}

function numbers(texts: readonly Text[]): Text[] {
  return texts.map((text) => ({ ...text, number: true }));
}

type Found = Readonly<Partial<Record<TextFinding, Message>>>;

const BLOCKING: Found = {
  PERSONAL_NUMBER: lineMessages.personalNumber,
  EMAIL: lineMessages.email,
  PHONE: lineMessages.phone,
};

const DOUBTFUL: Found = { HEALTH: meetingMessages.healthMentioned, UNION: meetingMessages.unionMentioned };

function findings(text: string, field: string, wanted: Found): Reason[] {
  return scanText(text).flatMap((finding) => {
    const message = wanted[finding];
    return message ? [reason(message, undefined, field)] : [];
  });
}

// What could start a formula is harmless here: files mark it. The wrong encoding is a matter for imports.
function isBroken(text: string): boolean {
  return (
    /[\u0080-\u009F]/.test(text) ||
    textFaults(text).some((fault) => fault !== 'FORMULA' && fault !== 'ENCODING')
  );
}
