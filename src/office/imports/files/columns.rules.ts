import { isMisspelling } from '../spelling.rules.js';

/** A column that a mapping asks for. */
export interface WantedColumn {
  /** What the mapping calls it. */
  alias: string;
  /** What it may be called in a file, the likeliest first. */
  names: readonly string[];
  /** Its place, from 1, where its name does not tell it. */
  position?: number;
  isOptional: boolean;
}

/** Where the wanted columns are in a file. */
export interface MatchedColumns {
  /** Alias → index of the cell. */
  places: ReadonlyMap<string, number>;
  missing: WantedColumn[];
  /** Headers that fit one wanted column equally well. */
  doubled: string[];
  /** Columns taken in spite of a different spelling. */
  respelt: { wanted: string; found: string }[];
}

/** Finds the wanted columns in a header, whatever its case, spaces, punctuation and accents, and small misspellings. */
export function matchColumns(header: readonly string[], wanted: readonly WantedColumn[]): MatchedColumns {
  const search = new ColumnSearch(header);
  for (const column of wanted) search.byName(column);
  // Misspelt names come after all exact ones, so that none takes a column that belongs to another.
  for (const column of wanted) if (!search.places.has(column.alias)) search.bySpelling(column);
  const missing = wanted.filter(({ alias, isOptional }) => !isOptional && !search.places.has(alias));
  return { places: search.places, missing, doubled: search.doubled, respelt: search.respelt };
}

/** A header as it is compared: letters and digits only, footnote marks and accents gone. */
export function plainHeader(name: string): string {
  return name
    .replace(/[¹²³⁰-⁹₀-₉]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æœ]/g, (letter) => (letter === 'æ' ? 'ae' : 'oe'))
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

class ColumnSearch {
  readonly places = new Map<string, number>();
  readonly doubled: string[] = [];
  readonly respelt: { wanted: string; found: string }[] = [];
  private readonly plain: string[];

  constructor(private readonly header: readonly string[]) {
    this.plain = header.map(plainHeader);
  }

  byName({ alias, names, position }: WantedColumn): void {
    if (position !== undefined) {
      if (position <= this.header.length) this.places.set(alias, position - 1);
      return;
    }
    for (const name of names) {
      const found = this.indexesOf(plainHeader(name));
      if (found.length > 1) this.doubled.push(this.header[found[0] ?? 0] ?? name);
      if (found[0] !== undefined) {
        this.places.set(alias, found[0]);
        return;
      }
    }
  }

  bySpelling({ alias, names, position }: WantedColumn): void {
    if (position !== undefined) return;
    const taken = new Set(this.places.values());
    const free = this.plain.map((_, index) => index).filter((index) => !taken.has(index));
    for (const name of names) {
      const near = free.filter((index) => isMisspelling(plainHeader(name), this.plain[index] ?? ''));
      const [found] = near;
      if (near.length !== 1 || found === undefined) continue;
      this.places.set(alias, found);
      this.respelt.push({ wanted: name, found: this.header[found] ?? '' });
      return;
    }
  }

  private indexesOf(name: string): number[] {
    if (name === '') return [];
    return this.plain.flatMap((header, index) => (header === name ? [index] : []));
  }
}
