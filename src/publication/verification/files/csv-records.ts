/** Rows of a CSV file (RFC 4180) by the names in its header, as they come. */
export async function* csvRecords(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Readonly<Record<string, string>>> {
  const decoder = new TextDecoder();
  const reader = new CsvReader();
  let header: readonly string[] | undefined;
  for await (const piece of pieces) {
    for (const row of reader.read(decoder.decode(piece, { stream: true }))) {
      if (header === undefined) header = row;
      else yield Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
    }
  }
}

/** Takes text apart into rows of cells; what is not finished waits for more text. */
class CsvReader {
  private waiting = '';

  *read(text: string): Generator<string[]> {
    this.waiting += text;
    for (let row = this.nextRow(); row; row = this.nextRow()) yield row;
  }

  private nextRow(): string[] | undefined {
    const end = this.endOfRow();
    if (end === undefined) return undefined;
    const row = this.waiting.slice(0, end);
    this.waiting = this.waiting.slice(end + 2);
    return cellsIn(row);
  }

  // A line break within quotes ends no row.
  private endOfRow(): number | undefined {
    let quotes = 0;
    let from = 0;
    for (let end = this.waiting.indexOf('\r\n'); end >= 0; end = this.waiting.indexOf('\r\n', end + 2)) {
      quotes += quotesIn(this.waiting, from, end);
      if (quotes % 2 === 0) return end;
      from = end;
    }
    return undefined;
  }
}

const CELL = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gy;

function cellsIn(row: string): string[] {
  const cells: string[] = [];
  for (const { 0: whole, 1: quoted, 2: plain = '', index } of row.matchAll(CELL)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (index + whole.length === row.length && !whole.endsWith(',')) break;
  }
  return cells;
}

function quotesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
