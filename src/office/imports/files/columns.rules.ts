import { isMisspelling } from '../spelling.rules.js';
import { normalForm } from '../../../words/normal-form.js';

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
  return normalForm(name.replace(/[¹²³⁰-⁹₀-₉]/g, ''), 'NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æœ]/g, (letter) => (letter === 'æ' ? 'ae' : 'oe'))
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A column of the file. */
interface Column {
  index: number;
  header: string;
  plain: string;
}

class ColumnSearch {
  readonly places = new Map<string, number>();
  readonly doubled: string[] = [];
  readonly respelt: { wanted: string; found: string }[] = [];
  private readonly columns: readonly Column[];

  constructor(headers: readonly string[]) {
    this.columns = headers.map((header, index) => ({ index, header, plain: plainHeader(header) }));
  }

  byName({ alias, names, position }: WantedColumn): void {
    if (position !== undefined) {
      if (position <= this.columns.length) this.places.set(alias, position - 1);
      return;
    }
    for (const name of names) {
      const [found, ...others] = this.called(plainHeader(name));
      if (!found) continue;
      if (others.length > 0) this.doubled.push(found.header);
      this.places.set(alias, found.index);
      return;
    }
  }

  bySpelling({ alias, names, position }: WantedColumn): void {
    if (position !== undefined) return;
    const taken = new Set(this.places.values());
    const free = this.columns.filter(({ index }) => !taken.has(index));
    for (const name of names) {
      const [found, ...others] = free.filter(({ plain }) => isMisspelling(plainHeader(name), plain));
      if (!found || others.length > 0) continue;
      this.places.set(alias, found.index);
      this.respelt.push({ wanted: name, found: found.header });
      return;
    }
  }

  private called(name: string): Column[] {
    return name === '' ? [] : this.columns.filter(({ plain }) => plain === name);
  }
}
