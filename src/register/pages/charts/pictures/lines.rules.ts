/** A text in lines of so many letters, broken between words where that is possible, and cut where it is too long. */
export function linesOf(text: string, { letters, most }: { letters: number; most: number }): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`.trim();
    // What does not fit at all goes on in the last line, and is cut there.
    if (last !== undefined && (lines.length === most || lengthOf(longer) <= letters))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cut(line, letters));
}

function cut(line: string, letters: number): string {
  const parts = partsOf(line);
  return parts.length <= letters
    ? line
    : `${parts
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}

function lengthOf(text: string): number {
  return partsOf(text).length;
}

// What people take for one letter is not torn apart.
function partsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
