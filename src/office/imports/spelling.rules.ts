import { normalForm } from '../../words/normal-form.js';

/** Whether one name is most likely the other with a slip of the pen. Digits tell columns apart: they must agree. */
export function isMisspelling(wanted: string, found: string): boolean {
  const allowed = slips(wanted);
  if (allowed === 0 || Math.abs(wanted.length - found.length) > allowed) return false;
  if (wanted.replace(/\D/g, '') !== found.replace(/\D/g, '')) return false;
  return editDistance(wanted, found) <= allowed;
}

function slips({ length }: string): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Insertions, deletions, changed letters and swapped neighbours that turn one word into another. */
function editDistance(a: string, b: string): number {
  const far = a.length + b.length;
  // One line for each letter of `a`, and a border that is too far to be taken.
  const lines = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number): number => lines[row]?.[column] ?? far;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    lines.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const changed = cost(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = isSwap(a, b, row, column) ? cost(row - 2, column - 2) + 1 : far;
      line.push(Math.min(cost(row - 1, column) + 1, cost(row, column - 1) + 1, changed, swapped));
    }
  }
  return cost(a.length, b.length);
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

/** A text as spellings are compared: without case, accents, punctuation and double spaces. */
export function plainSpelling(text: string): string {
  const plain = normalForm(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // What is nothing but punctuation is compared as it is.
  return plain === '' ? text.trim() : plain;
}
