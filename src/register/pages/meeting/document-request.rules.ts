import { say } from '../../../platform/language/message.js';
import { Publicity } from '../../../words/content-words.js';
import type { DocumentRecord } from '../../records/meeting-lines.record.js';
import { requestMessages as texts } from './meeting.messages.js';

/** A letter that asks for the documents of a meeting that are not published. */
export interface DocumentRequest {
  subject: string;
  text: string;
}

interface Asked {
  reference: string;
  url: string;
  documents: readonly DocumentRecord[];
}

/** Undefined where nothing can be asked for: no document has a title that is not published already. */
export function documentRequest({ reference, url, documents }: Asked): DocumentRequest | undefined {
  const lines = documents
    .filter((document) => document.publicity !== Publicity.PUBLIC || document.url === undefined)
    .flatMap(({ title, caseNumber }) => (title === undefined ? [] : lineOf(title, caseNumber)));
  if (lines.length === 0) return undefined;
  const told = [say(texts.opening, 'sv', { reference, url }), lines.join('\n'), say(texts.closing, 'sv')];
  return { subject: say(texts.subject, 'sv', { reference }), text: told.join('\n\n') };
}

function lineOf(title: string, number: string | undefined): string {
  return number === undefined
    ? say(texts.line, 'sv', { title })
    : say(texts.lineWithNumber, 'sv', { title, number });
}

/** The address that opens the letter in the reader's mail program. */
export function mailAddress(to: string, { subject, text }: DocumentRequest): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
