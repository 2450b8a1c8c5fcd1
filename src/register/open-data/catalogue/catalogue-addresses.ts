import { v5 } from 'uuid';

/** Where things of the catalogue are, and what they are called by; all of it follows from the register's address. */
export class CatalogueAddresses {
  readonly root: string;
  readonly catalogue: string;
  /** The dictionary for people. */
  readonly dictionary: string;

  constructor(readonly publicUrl: string) {
    this.root = `${publicUrl}/opendata/v1`;
    this.catalogue = `${this.root}/catalog`;
    this.dictionary = `${publicUrl}/data`;
  }

  /** Of something that the catalogue describes. */
  part(...names: string[]): string {
    return `${this.catalogue}#${names.map((name) => encodeURIComponent(name)).join('-')}`;
  }

  latest(file: string): string {
    return `${this.root}/latest/${encodeURIComponent(file)}`;
  }

  snapshot(name: string, file = 'manifest.json'): string {
    return `${this.root}/snapshots/${encodeURIComponent(name)}/${encodeURIComponent(file)}`;
  }

  schema(table: string): string {
    return `${this.root}/schema/${encodeURIComponent(table)}.csvw.json`;
  }

  page(table: string): string {
    return `${this.dictionary}/${encodeURIComponent(table)}`;
  }
}

/** What portals tell duplicates by: the same for the same address, for ever. */
export function identifierOf(address: string): string {
  return v5(address, v5.URL);
}
