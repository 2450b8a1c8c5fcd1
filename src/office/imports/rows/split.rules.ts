/** Cuts a cell at its separators, but not inside brackets and quotation marks that are closed again. */
export function splitCell(cell: string, separators: readonly string[]): string[] {
  const closes = closingPlaces(cell);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const close = closes.get(at);
    if (close !== undefined) {
      at = close;
      continue;
    }
    const separator = separators.find((wanted) => isSeparator(cell, at, wanted));
    if (separator === undefined) continue;
    parts.push(cell.slice(from, at));
    from = at + separator.length;
    at = from - 1;
  }
  parts.push(cell.slice(from));
  return parts.map(tidyPart).filter((part) => part !== '');
}

/** A part without the bullets and separators that lists leave at its ends. */
export function tidyPart(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|/•·–—*-]+(?=\S)/, '')
    .replace(/[\s,;|/•·–—:-]+$/, '')
    .trim();
}

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
};

// Nobody nests brackets so deep; whoever does must not make us count for ever.
const DEEPEST = 40;

/** Where each bracket or quotation mark that opens is closed. Those that never are count as ordinary characters. */
function closingPlaces(cell: string): Map<number, number> {
  const places = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    const depth = open.findLastIndex(({ closer }) => closer === character);
    const opened = depth < 0 ? undefined : open[depth];
    if (opened) {
      places.set(opened.at, at);
      open.length = depth;
    } else if (PAIRS[character] !== undefined && open.length < DEEPEST) {
      open.push({ at, closer: PAIRS[character] });
    }
  }
  return places;
}

/** Words as separators ("and") stand alone; other separators stand anywhere. */
function isSeparator(cell: string, at: number, separator: string): boolean {
  if (separator === '' || !startsWithIgnoringCase(cell, at, separator)) return false;
  const before = cell[at - 1] ?? ' ';
  const after = cell[at + separator.length] ?? ' ';
  const joinsBefore = isWord(separator.charAt(0)) && isWord(before);
  const joinsAfter = isWord(separator.charAt(separator.length - 1)) && isWord(after);
  return !joinsBefore && !joinsAfter;
}

function startsWithIgnoringCase(cell: string, at: number, separator: string): boolean {
  return cell.slice(at, at + separator.length).toLowerCase() === separator.toLowerCase();
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
