/**
 * Records that were read for one visitor and are as they were for the next, as long as nothing new is published: those
 * that many answers name. One revision at a time.
 */
export class KeptRecords {
  private revision: string | undefined;
  private shelves = new Map<string, Map<string, unknown>>();
  private count = 0;

  constructor(private readonly most: number) {}

  /** What is kept of a kind at a revision; nothing of one that is not the latest seen. */
  at(revision: string, kind: string): Shelf | undefined {
    if (this.revision !== revision) {
      if (this.revision !== undefined && !isLater(revision, this.revision)) return undefined;
      this.revision = revision;
      this.shelves = new Map();
      this.count = 0;
    }
    const records = this.shelves.get(kind) ?? new Map<string, unknown>();
    this.shelves.set(kind, records);
    return this.shelf(revision, records);
  }

  private shelf(revision: string, records: Map<string, unknown>): Shelf {
    return {
      get: (key) => records.get(key),
      // Full means full until the next revision: what is asked most often came first.
      put: (key, record) => {
        if (this.revision !== revision || this.count >= this.most || records.has(key)) return;
        records.set(key, record);
        this.count += 1;
      },
    };
  }
}

/** The kept records of one kind. */
export interface Shelf {
  get(key: string): unknown;
  put(key: string, record: unknown): void;
}

// A revision is two counters that never go back.
function isLater(revision: string, other: string): boolean {
  const [seq = 0n, told = 0n] = revision.split('.').map(BigInt);
  const [otherSeq = 0n, otherTold = 0n] = other.split('.').map(BigInt);
  return seq > otherSeq || (seq === otherSeq && told > otherTold);
}
