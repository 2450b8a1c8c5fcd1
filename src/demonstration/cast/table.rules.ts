/** The rows of a text table: one a line, cells with ` | ` between; an empty cell is null. */
export function rowsOf(table: string): (string | null)[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim() || null));
}

/** A cell that may not be empty. */
export function given(cell: string | null | undefined): string {
  if (!cell) throw new Error('A cell of the demonstration’s cast is empty');
  return cell;
}

/** A cell that holds a word of a vocabulary. */
export function word<Word extends string>(
  words: Readonly<Record<string, Word>>,
  cell: string | null | undefined,
): Word {
  const text = given(cell);
  const found = words[text];
  if (!found) throw new Error(`The demonstration’s cast holds "${text}", which is no word`);
  return found;
}
