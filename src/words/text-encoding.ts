/** Whether a text was read in the wrong encoding somewhere on its way here. */
export function isMisencoded(text: string): boolean {
  return text.includes(LOST) || C1.test(text) || repairEncoding(text) !== text;
}

/** The text with wrongly read characters made right where that is certain: `Ã¥` is å, U+0092 is ’; U+FFFD stays lost. */
export function repairEncoding(text: string): string {
  return text
    .replace(TWICE_READ, readAgain)
    .replace(/[\u0080-\u009F]/g, (character) => fromWindows(character.charCodeAt(0)));
}

const LOST = '\uFFFD';
const C1 = /[\u0080-\u009F]/;

const utf8 = new TextDecoder('utf-8');

// Node's own decoder of windows-1252 reads bytes 80 to 9F as control characters.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function fromWindows(byte: number): string {
  const character = WINDOWS[byte - 0x80];
  return character === undefined ? String.fromCharCode(byte) : character;
}

/** The bytes that Windows-1252 writes its upper half with, by character. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, index) => [fromWindows(0x80 + index), 0x80 + index]),
);

// UTF-8 that was read as Windows-1252: a letter, and one or two characters of the upper half. Å and Ä are
// letters of Swedish, too, and may stand before a quotation mark or a dash.
const UPPER = Array.from(BYTES.entries(), ([character, byte]) => (byte < 0xc0 ? character : '')).join('');
const TWICE_READ = new RegExp(`[ÃÂ][${UPPER}]|[ÅÄ](?![‘’“”–—…«»\\u00A0])[${UPPER}]|â[${UPPER}]{2}`, 'gu');

// A leading byte C2 to C5 wants one more byte, E2 two: what matches is always UTF-8.
function readAgain(run: string): string {
  return utf8.decode(Uint8Array.from(Array.from(run, (character) => BYTES.get(character) ?? 0)));
}
