import type { ColumnChoices } from './choices.js';
import { Meaning, SEPARATORS } from './meaning.js';

/** A column that is used, under the name that a mapping gives it. */
export interface UsedColumn extends ColumnChoices {
  alias: string;
  place: number;
}

/** The columns that are used, each under a name that says what it means. */
export function usedColumns(columns: readonly ColumnChoices[]): UsedColumn[] {
  const seen = new Map<Meaning, number>();
  return columns.flatMap((column, place) => {
    if (column.meaning === Meaning.IGNORE) return [];
    const count = (seen.get(column.meaning) ?? 0) + 1;
    seen.set(column.meaning, count);
    const name = column.meaning.toLowerCase().replaceAll('_', '-');
    return [{ ...column, place, alias: count === 1 ? name : `${name}-${String(count)}` }];
  });
}

/** What stands between the parts of a cell, as a mapping says it. */
export function separatedBy(separator: string): { separators?: string[] } {
  const separators = [...(SEPARATORS[separator] ?? [])];
  return separators.length > 0 ? { separators } : {};
}

/** The column of a list. */
export function listed({ alias, separator }: UsedColumn): { column: string; separators?: string[] } {
  return { column: alias, ...separatedBy(separator) };
}
