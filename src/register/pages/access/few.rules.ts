/** A count as it may be shown: itself, that it is one to four, or nothing because it would tell another. */
export type Shown = number | 'FEW' | 'HIDDEN';

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
 * Hides small counts, and as many others as it takes that no small one follows from a sum: whatever stands in one line
 * with a sum that is told has no hidden count, or at least two. The totals of the years are given, because a meeting
 * with organisations of two kinds counts once among them; lines are hidden as if they were sums.
 */
export function withoutFew(counts: readonly (readonly number[])[], totals: readonly number[]): ShownTable {
  const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const hidden = counts.map((row) => row.map(isFew));
  while (hideAnother(counts, hidden, { sums, totals }));
  const cells = counts.map((row, at) =>
    row.map((count, place): Shown => (hidden[at]?.[place] ? hiddenAs(count) : count)),
  );
  return { cells, sums: sums.map((sum, at) => sumOf(sum, cells[at] ?? [])), totals: totals.map(alone) };
}

interface Sums {
  sums: readonly number[];
  totals: readonly number[];
}

/** Hides one more count where a line gives a hidden one away; whether there was such a line. */
function hideAnother(
  counts: readonly (readonly number[])[],
  hidden: boolean[][],
  { sums, totals }: Sums,
): boolean {
  const rows = counts.map((row, at) => ({ sum: sums[at], places: row.map((_, place) => ({ at, place })) }));
  const columns = totals.map((sum, place) => ({ sum, places: counts.map((_, at) => ({ at, place })) }));
  return [...rows, ...columns].some(({ sum = 0, places }) => {
    if (isFew(sum) || places.filter(({ at, place }) => hidden[at]?.[place]).length !== 1) return false;
    const [next] = places
      .filter(({ at, place }) => !hidden[at]?.[place] && (counts[at]?.[place] ?? 0) > 0)
      .sort((one, other) => (counts[one.at]?.[one.place] ?? 0) - (counts[other.at]?.[other.place] ?? 0));
    const row = next && hidden[next.at];
    if (!row) return false;
    row[next.place] = true;
    return true;
  });
}

/** Where all that is hidden is as small or as large as few can be, the sum would tell each of them. */
function sumOf(sum: number, cells: readonly Shown[]): Shown {
  const few = cells.filter((cell) => cell === 'FEW').length;
  const told = cells.reduce<number>((known, cell) => known + (typeof cell === 'number' ? cell : 0), 0);
  const rest = sum - told;
  const givesAway = few > 0 && !cells.includes('HIDDEN') && (rest === few || rest === few * (FEWEST - 1));
  return givesAway && !isFew(sum) ? 'HIDDEN' : alone(sum);
}

function isFew(count: number): boolean {
  return count > 0 && count < FEWEST;
}

function hiddenAs(count: number): Shown {
  return isFew(count) ? 'FEW' : 'HIDDEN';
}

function alone(count: number): Shown {
  return isFew(count) ? 'FEW' : count;
}
