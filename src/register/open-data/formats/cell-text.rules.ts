import { type Cell, type Column, LIST_SEPARATOR } from '../tables/table.js';

/**
 * The text of a cell that holds text. The character NUL is refused: half of all readers take it for the end of the
 * text, so that the same file would say different things to different people.
 */
export function textOf(cell: Cell, column: Column): string {
  const text = String(cell);
  if (text.includes('\0')) throw new Error(`A value of ${column.name} contains the character NUL`);
  return text;
}

/** The values of a cell that holds a list. */
export function valuesOf(cell: Cell, column: Column): readonly string[] {
  if (!Array.isArray(cell)) throw new Error(`A value of ${column.name} is no list`);
  return cell as readonly string[];
}

/** A list as one text, for formats that have no lists; null where it is empty. */
export function joined(cell: Cell, column: Column): string | null {
  const values = valuesOf(cell, column);
  const inside = values.find((value) => value.includes(LIST_SEPARATOR));
  if (inside !== undefined)
    throw new Error(`A value in ${column.name} contains ${LIST_SEPARATOR}: ${inside}`);
  return values.length === 0 ? null : textOf(values.join(LIST_SEPARATOR), column);
}

/** JSON on one line, as it stands where it already is. */
export function jsonOf(cell: Cell, column: Column): string {
  const json = textOf(cell, column);
  return /[\r\n]/.test(json) ? JSON.stringify(JSON.parse(json)) : json;
}
