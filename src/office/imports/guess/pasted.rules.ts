/**
 * Cells that were pasted out of a spreadsheet, as a file. What a form sends has lost the blanks at its ends: where the
 * first cells of the first row were empty, their tabs are put back, so that the names stand over their columns.
 */
export function pastedFile(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const tabs = (line: string) => line.split('\t').length - 1;
  // A name with a line break in it goes on in the next line.
  const isWhole = first.split('"').length % 2 === 1;
  const widest = Math.max(tabs(first), ...others.slice(0, MOST_COMPARED).map(tabs));
  const lost = isWhole ? widest - tabs(first) : 0;
  return `${'\t'.repeat(lost)}${text}\n`;
}

const MOST_COMPARED = 1000;

/** Whether a text is cells at all: several, side by side or below each other. */
export function looksPasted(text: string): boolean {
  return text.includes('\t') || text.includes('\n');
}
