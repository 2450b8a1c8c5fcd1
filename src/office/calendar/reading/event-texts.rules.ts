import { containsPersonalNumber } from '../../../words/personal-number.js';
import { cleanText, isPlaceholder } from '../../../words/text-hygiene.js';
import { withoutContacts } from '../../../words/text-scan.js';
import { type Component, textOf } from './components.rules.js';

const LONGEST_TITLE = 120;
const LONGEST_PLACE = 300;
// What stands further on is looked at by nobody, and patterns would take their time over it.
const LONGEST_READ = 1000;

/** What a mail program puts before the title of what it passes on, answers or takes back. */
const PREFIX =
  /^\s*(?:(?:fwd?|vb|vs|sv|re|aw|wg|tr|inbjudan|uppdaterad inbjudan|invitation|updated invitation|invited|canceled|cancelled|canceled event|cancelled event|inställt|inställd|avbokad|avbokat|avbokad händelse|preliminärt?|tentative|kopia|copy)\s*:\s*)+/i;

/** The title, as a draft may carry it: one line, no address and no number that may not be kept; null when none is left. */
export function titleOf(event: Component): string | null {
  const title = lineOf(writtenAs(event, 'summary')).replace(PREFIX, '');
  return usable(shortened(title, LONGEST_TITLE));
}

/** The place; an address on the web, or the name of a program for calls, is none. */
export function placeOf(event: Component): string | null {
  const lines = writtenAs(event, 'location')
    .split('\n')
    .map((line) => line.trim());
  const place = lineOf(lines.filter((line) => line !== '').join(', '))
    .replace(/\bhttps?:\/\/\S+/gi, '')
    .split(/\s*[;|]\s*/)
    .filter((part) => part !== '' && !ONLINE.test(part))
    .join('; ');
  return usable(shortened(place.trim(), LONGEST_PLACE));
}

export function isOnline(event: Component): boolean {
  return MARKS.some((name) => event.properties.has(name)) || isCall(writtenAs(event, 'location'));
}

const MARKS = [
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'x-google-conference',
  'conference',
];

const ONLINE =
  /microsoft teams|teams-?(?:möte|meeting)|möte i teams|skype|zoom(?:\.us|-?möte| meeting|$)|google meet|webex|gotomeeting|videomöte|videokonferens|video ?(?:call|conference)|^online$|^digitalt$|^distans$/i;

function isCall(location: string): boolean {
  return (
    ONLINE.test(location) ||
    /https?:\/\/[^\s/]*(?:teams\.(?:microsoft|live)|zoom\.us|meet\.google|webex|whereby|skype)/i.test(
      location,
    )
  );
}

function writtenAs(event: Component, name: string): string {
  return textOf(event, name).slice(0, LONGEST_READ);
}

function lineOf(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim();
}

function usable(text: string): string | null {
  if (text === '' || isPlaceholder(text) || containsPersonalNumber(text)) return null;
  return withoutContacts(text);
}

/** Cut at a word. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
