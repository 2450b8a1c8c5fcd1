import { createHash } from 'node:crypto';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { isDay } from '../../../platform/language/swedish-days.rules.js';
import { Channel } from '../../../words/meeting-words.js';
import { calendarMessages } from '../calendar.messages.js';
import type { CalendarEvent } from '../reading/calendar-event.js';
import { givenBy, type GivenJson } from './given-content.js';

/** Which event it is, in which version, and what it says of the meeting. */
export interface EventMark {
  uidHash: Buffer;
  recurrence: string;
  sequence: number;
  given: GivenJson;
}

export function markOf(event: CalendarEvent): EventMark {
  const { uid, recurrence, sequence } = event;
  return { uidHash: uidHashOf(uid), recurrence, sequence, given: givenBy(event) };
}

function uidHashOf(uid: string): Buffer {
  return createHash('sha256').update(uid).digest();
}

/** The mark as a form carries it from the proposal to the draft: nothing is kept in between. */
export function writeMark({ uidHash, ...mark }: EventMark): string {
  return Buffer.from(JSON.stringify({ ...mark, uid: uidHash.toString('base64url') })).toString('base64url');
}

/** Reads a mark back; refuses what is none. */
export function readMark(text: string): EventMark {
  const mark = marked(text);
  if (!mark) throw new Refusal('INVALID', reason(calendarMessages.eventUnreadable, undefined, '/event'));
  return mark;
}

const LONGEST = 8000;

function marked(text: string): EventMark | null {
  if (text.length > LONGEST) return null;
  const read = parsed(Buffer.from(text, 'base64url').toString('utf-8'));
  const uidHash = Buffer.from(textIn(read, 'uid'), 'base64url');
  const { sequence, given } = read;
  const recurrence = textIn(read, 'recurrence');
  const isSound =
    uidHash.length === 32 && Number.isSafeInteger(sequence) && /^[\dTZ]{0,16}$/.test(recurrence);
  const content = givenIn(given);
  return isSound && content ? { uidHash, recurrence, sequence: Number(sequence), given: content } : null;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {};
  } catch {
    return {};
  }
}

function givenIn(value: unknown): GivenJson | null {
  const read = parsed(JSON.stringify(value ?? null));
  const text = (name: string) => textIn(read, name) || null;
  const instant = (name: string) => {
    const time = Date.parse(textIn(read, name));
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  };
  const date = text('date');
  const endDate = text('endDate');
  if (!date || !isDay(date) || (endDate !== null && !isDay(endDate))) return null;
  const channel = text('channel') === Channel.VIDEO_CALL ? Channel.VIDEO_CALL : Channel.UNKNOWN;
  const times = { startsAt: instant('startsAt'), endsAt: instant('endsAt') };
  return { title: text('title'), place: text('place'), channel, date, endDate, ...times };
}

function textIn(read: Record<string, unknown>, name: string): string {
  const value = read[name];
  return typeof value === 'string' ? value.slice(0, 400) : '';
}
