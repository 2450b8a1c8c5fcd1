import iconv from 'iconv-lite';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, type Params, reason } from '../../../platform/language/message.js';
import { ByteSurvey } from '../../imports/files/encoding.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { readingMessages } from './reading.messages.js';

/**
 * The lines of a calendar file, whole again where they were folded. The encoding is what the bytes show; what a letter
 * claims decides only where they leave it open.
 */
export function calendarLines(bytes: Buffer, claimed?: string): string[] {
  if (bytes.length === 0) throw refused(readingMessages.empty);
  if (bytes.length > CALENDAR_LIMITS.bytes) {
    throw refused(readingMessages.tooLarge, { limit: CALENDAR_LIMITS.bytes });
  }
  if (bytes.subarray(0, 4).equals(OUTLOOK_MESSAGE)) throw refused(readingMessages.isOutlookMessage);
  const text = withoutTransferEncoding(textOf(bytes, claimed));
  if (text.trim() === '') throw refused(readingMessages.empty);
  requireCalendar(text);
  return text.split(/\r\n|\n|\r/);
}

const OUTLOOK_MESSAGE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function textOf(bytes: Buffer, claimed: string | undefined): string {
  const encoding = encodingOf(bytes);
  if (/^utf-(16|32)/.test(encoding)) return unfolded(iconv.decode(bytes, encoding));
  // Lines are folded by bytes: one character may stand on both sides of a fold, and is none until they are joined.
  const joined = Buffer.from(unfolded(bytes.toString('latin1')), 'latin1');
  const shown = encodingOf(joined);
  const told = shown === 'utf-8' ? shown : (narrowEncoding(claimed) ?? shown);
  return iconv.decode(joined, told);
}

function encodingOf(bytes: Buffer): string {
  const survey = new ByteSurvey();
  survey.feed(bytes);
  return survey.encoding();
}

// Of what a letter may claim, the encodings of one byte a letter; ISO 8859-1 is taken for what people mean by it.
function narrowEncoding(claimed: string | undefined): string | undefined {
  const name = claimed?.trim().toLowerCase() ?? '';
  if (/^(iso-?8859-?1|latin1|us-ascii)$/.test(name)) return 'windows-1252';
  return /^(windows-125\d|iso-8859-\d{1,2}|macintosh)$/.test(name) && iconv.encodingExists(name)
    ? name
    : undefined;
}

function unfolded(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)[ \t]/g, '');
}

/** A calendar that somebody saved out of a letter as it was sent there: `TZID=3DEurope/Stockholm`, `=0D=0A`. */
function withoutTransferEncoding(text: string): string {
  if (/;ENCODING=QUOTED-PRINTABLE/i.test(text)) return text.replace(SOFT_LINE_END, '');
  if (!/^\s*BEGIN:VCALENDAR(=0D|=\r?\n)|;(TZID|CN|VALUE|ROLE|PARTSTAT)=3D/i.test(text)) return text;
  return unfolded(decodeQuoted(text.replace(SOFT_LINE_END, ''), 'utf-8'));
}

const SOFT_LINE_END = /=(\r\n|\n|\r)/g;

/** A text without its quoted-printable signs. */
export function decodeQuoted(text: string, encoding: string): string {
  const plain = Buffer.from(text, 'utf-8').toString('latin1');
  const decoded = plain.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return iconv.decode(Buffer.from(decoded, 'latin1'), iconv.encodingExists(encoding) ? encoding : 'utf-8');
}

function requireCalendar(text: string): void {
  if (text.includes('\0')) throw refused(readingMessages.isBinary);
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return;
  const isMail = /^(Received|Return-Path|From|MIME-Version|Delivered-To|Subject|Date|X-[\w-]+):/i.test(text);
  throw refused(isMail ? readingMessages.isMail : readingMessages.notCalendar);
}

function refused(message: Message, params?: Params): Refusal {
  return new Refusal('INVALID', reason(message, params));
}
