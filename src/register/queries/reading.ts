import DataLoader from 'dataloader';
import type { Snapshot } from './snapshot.js';

/** One visitor's look at the register: a snapshot, and what is asked of it many times gathered into one statement. */
export class Reading {
  private readonly loaders = new Map<string, unknown>();

  constructor(
    private readonly snapshot: Snapshot,
    /** The date in Sweden. */
    readonly today: string,
  ) {}

  /**
   * What all that was read is of: position of the newest entry, and how often something was told without one. Undefined
   * as long as nothing was read.
   */
  get edition(): string | undefined {
    return this.snapshot.revision;
  }

  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.snapshot.query<Row>(sql, values);
  }

  /** The one loader of a name; `load` answers for many keys at once. A name always stands for the same question. */
  loader<Value>(
    name: string,
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): DataLoader<string, Value | undefined> {
    const known = this.loaders.get(name) as DataLoader<string, Value | undefined> | undefined;
    if (known) return known;
    const loader = new DataLoader<string, Value | undefined>(async (keys) => {
      const values = await load(keys);
      return keys.map((key) => values.get(key));
    });
    this.loaders.set(name, loader);
    return loader;
  }

  /** The position of the newest entry in this snapshot. */
  revision(): Promise<string> {
    const only = this.loader('revision', async () => {
      const [head] = await this.query<{ seq: string }>('SELECT seq FROM register.head');
      return new Map([['', head?.seq ?? '0']]);
    });
    return only.load('').then((seq) => seq ?? '0');
  }

  close(): Promise<void> {
    return this.snapshot.close();
  }
}

/** What is found of some keys, in their order. */
export async function loadAll<Value>(
  keys: readonly string[],
  find: (key: string) => Promise<Value | undefined>,
): Promise<Value[]> {
  const found = await Promise.all(keys.map(find));
  return found.filter((value) => value !== undefined);
}

/** Counts with what was counted, under a name. */
export async function loadCounted<Name extends string, Value>(
  counts: Promise<readonly { value: string; count: number }[]>,
  name: Name,
  find: (key: string) => Promise<Value | undefined>,
): Promise<(Record<Name, Value> & { count: number })[]> {
  const found = await Promise.all(
    (await counts).map(async ({ value, count }) => ({ [name]: await find(value), count })),
  );
  return found.filter((counted) => counted[name] !== undefined) as (Record<Name, Value> & {
    count: number;
  })[];
}
