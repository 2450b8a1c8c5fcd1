import PostalMime, { type Attachment } from 'postal-mime';
import { CALENDAR_LIMITS } from '../reading/limits.js';

const MOST_CALENDARS = 5;

/** The calendars in a letter, whether it is an invitation or has one attached; what is larger than one may be is left out. */
export async function calendarsIn(letter: Buffer): Promise<Buffer[]> {
  const { attachments } = await PostalMime.parse(letter, { maxNestingDepth: 20, maxHeadersSize: 200_000 });
  const calendars = attachments.filter(isCalendar).map(({ content }) => bytesOf(content));
  // Outlook sends the same twice: as a part and as an attachment.
  const each = new Map(calendars.map((bytes) => [bytes.toString('latin1').trimEnd(), bytes]));
  return [...each.values()].filter(({ length }) => length <= CALENDAR_LIMITS.bytes).slice(0, MOST_CALENDARS);
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return ['text/calendar', 'application/ics'].includes(mimeType) || /\.(ics|ical|vcs)$/i.test(filename ?? '');
}

function bytesOf(content: Attachment['content']): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf-8');
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
}
