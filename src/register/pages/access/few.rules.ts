/** A count as it may be shown: itself, that it is one to four, or nothing because it would tell another. */
export type Shown = number | 'FEW' | 'HIDDEN';

/** What is counted of one body, or of all of them. */
export interface CountTable {
  /** A row for each kind, a cell for each year: the same in every table. */
  counts: readonly (readonly number[])[];
  /** Of each year, all kinds together. */
  totals: readonly number[];
  /** The places of the years that are shown, and summed up. */
  shown: readonly number[];
  /** Which tables are parts of this one. */
  parts: readonly string[];
}

export interface ShownTable {
  /** A row for each kind, a cell for each year. */
  cells: readonly (readonly Shown[])[];
  /** Of each row. */
  sums: readonly Shown[];
  /** Of each year, all kinds together. */
  totals: readonly Shown[];
}

/** Below this many a count is not told. */
export const FEWEST = 5;

/**
 * Hides small counts, and as many others as it takes that no small one follows from a sum, in a table or between tables:
 * whatever stands in one line with a sum that is told has no hidden count, or at least two. The totals of the years are
 * given, because a meeting with organisations of two kinds counts once among them; lines are hidden as if they were sums.
 */
export function withoutFew(tables: ReadonlyMap<string, CountTable>): Map<string, ShownTable> {
  const held = new Map([...tables].map(([id, table]) => [id, hold(table)]));
  const inTables = [...held.values()].map(within);
  const betweenTables = [...held.values()].flatMap((table) => between(table, held));
  // From the first line again each time, where that hides less; between tables there are too many lines for it.
  do for (const lines of inTables) while (lines.some(hideAnother));
  while (betweenTables.filter(hideAnother).length > 0);
  return new Map(
    [...held].map(([id, { rows, sums, totals, shown }]) => [
      id,
      {
        cells: rows.map((row) => pick(row, shown).map(tell)),
        sums: sums.map(tell),
        totals: pick(totals, shown).map(tell),
      },
    ]),
  );
}

interface Cell {
  readonly count: number;
  isHidden: boolean;
}

interface Held {
  rows: Cell[][];
  sums: Cell[];
  totals: Cell[];
  shown: readonly number[];
  parts: readonly string[];
}

/** Cells, and a sum of them that may be told. */
interface Line {
  sum: Cell;
  cells: readonly Cell[];
  /** What of the sum is in no cell, and told nowhere; undefined where the cells may add up to more than the sum. */
  own: number | undefined;
}

function hold({ counts, totals, shown, parts }: CountTable): Held {
  const rows = counts.map((row) => row.map(cellOf));
  const sums = rows.map((row) => cellOf(added(pick(row, shown))));
  return { rows, sums, totals: totals.map(cellOf), shown, parts };
}

function within({ rows, sums, totals, shown }: Held): Line[] {
  const across = rows.flatMap((row, at) => lineOf(sums[at], pick(row, shown)));
  const down = totals.flatMap((sum, place) => lineOf(sum, columnOf(rows, place)));
  return [...across, ...down.map((line) => ({ ...line, own: undefined }))];
}

/** What each count has of those of the parts. */
function between(whole: Held, held: ReadonlyMap<string, Held>): Line[] {
  const parts = whole.parts.flatMap((id) => held.get(id) ?? []);
  if (parts.length === 0) return [];
  const isAlike = parts.every(({ shown }) => String(shown) === String(whole.shown));
  const cellsOf = ({ rows, totals, sums }: Held) => [...rows.flat(), ...totals, ...(isAlike ? sums : [])];
  const ofParts = parts.map(cellsOf);
  return cellsOf(whole).flatMap((sum, place) => lineOf(sum, columnOf(ofParts, place)));
}

/** Hides one more count where a line gives a hidden one away; whether there was such a line. */
function hideAnother({ sum, cells, own }: Line): boolean {
  if (sum.isHidden) return false;
  const gaps = cells.filter(({ isHidden }) => isHidden);
  if (!isAlone(gaps, own)) return own === 0 && hideSum(sum, gaps);
  const another = smallestTold(cells) ?? (own === undefined ? undefined : sum);
  if (another) another.isHidden = true;
  return another !== undefined;
}

function isAlone(gaps: readonly Cell[], own: number | undefined): boolean {
  return gaps.length === 0 ? isFew(own ?? 0) : gaps.length === 1 && !own;
}

function smallestTold(cells: readonly Cell[]): Cell | undefined {
  const told = cells.filter(({ isHidden, count }) => !isHidden && count > 0);
  return told.sort((one, other) => one.count - other.count)[0];
}

/** Where all that is hidden is as small or as large as few can be, the sum would tell each of them. */
function hideSum(sum: Cell, gaps: readonly Cell[]): boolean {
  const few = gaps.length;
  const rest = added(gaps);
  const givesAway =
    few > 0 && gaps.every(({ count }) => isFew(count)) && [few, few * (FEWEST - 1)].includes(rest);
  if (givesAway) sum.isHidden = true;
  return givesAway;
}

function lineOf(sum: Cell | undefined, cells: readonly Cell[]): Line[] {
  return sum ? [{ sum, cells, own: sum.count - added(cells) }] : [];
}

function cellOf(count: number): Cell {
  return { count, isHidden: isFew(count) };
}

function added(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

function pick(row: readonly Cell[], places: readonly number[]): Cell[] {
  return places.flatMap((place) => row[place] ?? []);
}

function columnOf(rows: readonly (readonly Cell[])[], place: number): Cell[] {
  return rows.flatMap((row) => row[place] ?? []);
}

function isFew(count: number): boolean {
  return count > 0 && count < FEWEST;
}

function tell({ count, isHidden }: Cell): Shown {
  if (!isHidden) return count;
  return isFew(count) ? 'FEW' : 'HIDDEN';
}
