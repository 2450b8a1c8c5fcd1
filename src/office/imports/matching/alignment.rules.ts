/** The row of what was imported before and of which nobody knows any more where it stood. */
export const NOWHERE = 0;

/** A meeting that was imported before. */
export interface KnownMeeting {
  meetingId: string;
  key: string | null;
  file: string;
  /** From 1, or nowhere. */
  row: number;
  print: string;
  traits: readonly string[];
}

/** A meeting that files tell of now. */
export interface ToldMeeting {
  key: string | null;
  file: string;
  print: string;
  traits: readonly string[];
}

/**
 * Finds for every meeting told the one known that it is. By key, where there is one. Otherwise rows that say the same
 * are the same, and a row that stands between the same neighbours as an unknown one, and says mostly the same, is that
 * row corrected: so neither rows put in nor rows taken out move the others.
 */
export function align<Known extends KnownMeeting>(
  told: readonly ToldMeeting[],
  known: readonly Known[],
): (Known | undefined)[] {
  const alignment = new Alignment(told, known);
  alignment.byKey();
  alignment.byPrint();
  alignment.byPlace();
  return alignment.found;
}

/** Known meetings that are gone from the files which told of them: from files of this run, by name or by content. */
export function vanished<Known extends KnownMeeting>(
  told: readonly ToldMeeting[],
  known: readonly Known[],
  found: readonly (KnownMeeting | undefined)[],
): Known[] {
  const matched = new Set(found);
  const names = new Set(told.map(({ file }) => file));
  const counts = new Map<string, { all: number; matched: number }>();
  for (const meeting of known) {
    const count = counts.get(meeting.file) ?? { all: 0, matched: 0 };
    counts.set(meeting.file, {
      all: count.all + 1,
      matched: count.matched + (matched.has(meeting) ? 1 : 0),
    });
  }
  return known.filter((meeting) => {
    const count = counts.get(meeting.file);
    // A file that tells of at least half of what another one told is that file under a new name.
    const isRetold = names.has(meeting.file) || (count !== undefined && count.matched * 2 >= count.all);
    return !matched.has(meeting) && isRetold;
  });
}

const LEAST_SHARED = 0.5;

class Alignment<Known extends KnownMeeting> {
  readonly found: (Known | undefined)[];
  private readonly left: Set<Known>;
  private readonly inOrder: Known[];
  private readonly places: Map<Known, number>;

  constructor(
    private readonly told: readonly ToldMeeting[],
    known: readonly Known[],
  ) {
    this.found = told.map(() => undefined);
    this.left = new Set(known);
    this.inOrder = [...known].sort((a, b) => compare(a.file, b.file) || a.row - b.row);
    this.places = new Map(this.inOrder.map((meeting, place) => [meeting, place]));
  }

  byKey(): void {
    const byKey = new Map(this.inOrder.flatMap((known) => (known.key === null ? [] : [[known.key, known]])));
    this.told.forEach(({ key }, index) => {
      this.match(index, key === null ? undefined : byKey.get(key));
    });
  }

  byPrint(): void {
    const byPrint = new Map<string, Known[]>();
    for (const known of this.inOrder.filter(({ key }) => key === null).reverse()) {
      byPrint.set(known.print, [...(byPrint.get(known.print) ?? []), known]);
    }
    this.told.forEach(({ key, print }, index) => {
      if (key === null) this.match(index, byPrint.get(print)?.pop());
    });
  }

  byPlace(): void {
    let index = 0;
    while (index < this.told.length) {
      const end = this.gapEnd(index);
      if (end > index) this.fillGap(index, end);
      index = Math.max(end, index + 1);
    }
  }

  /** Where a stretch of meetings of one file that were not found ends; the beginning itself when there is none. */
  private gapEnd(start: number): number {
    let end = start;
    const file = this.told[start]?.file;
    while (end < this.told.length && this.isOpen(end) && this.told[end]?.file === file) end += 1;
    return end;
  }

  private isOpen(index: number): boolean {
    return this.found[index] === undefined && this.told[index]?.key === null;
  }

  private fillGap(start: number, end: number): void {
    const candidates = this.between(start, end);
    for (let index = start; index < end; index += 1) {
      const traits = this.told[index]?.traits ?? [];
      const at = candidates.findIndex((known) => shared(known.traits, traits) >= LEAST_SHARED);
      // Rows keep their order: what was passed over is not looked at again.
      if (at >= 0) this.match(index, candidates.splice(0, at + 1).at(-1));
    }
  }

  /** Unmatched known meetings that stood between the neighbours of a gap, or in a file of the same name. */
  private between(start: number, end: number): Known[] {
    const file = this.told[start]?.file ?? '';
    const [before, after] = [this.neighbour(start, -1), this.neighbour(end - 1, 1)];
    const home = (before ?? after)?.file ?? file;
    const [from, to] = [this.placeOf(before, -1), this.placeOf(after, this.inOrder.length)];
    return this.inOrder
      .slice(from + 1, Math.max(to, from + 1))
      .filter((known) => known.key === null && this.left.has(known) && known.file === home);
  }

  /** The next one on a side of a gap, past those that stood nowhere. */
  private neighbour(edge: number, side: 1 | -1): Known | undefined {
    const file = this.told[edge]?.file;
    let index = edge + side;
    while (this.told[index]?.file === file && this.found[index]?.row === NOWHERE) index += side;
    return this.told[index]?.file === file ? this.found[index] : undefined;
  }

  private placeOf(known: Known | undefined, otherwise: number): number {
    return known === undefined ? otherwise : (this.places.get(known) ?? otherwise);
  }

  private match(index: number, known: Known | undefined): void {
    if (known === undefined || !this.left.has(known)) return;
    this.found[index] = known;
    this.left.delete(known);
  }
}

/** The share of the cells that two rows agree in. */
function shared(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const common = a.filter((trait) => others.has(trait)).length;
  return common / Math.max(a.length, b.length, 1);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
