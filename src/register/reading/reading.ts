import { after, type Awaitable, together } from './awaitable.js';
import type { KeptRecords, Shelf } from './kept-records.js';
import { Loader } from './loader.js';
import type { Snapshot } from './snapshot.js';

/** One visitor's look at the register: a snapshot, and what is asked of it many times gathered into one statement. */
export class Reading {
  private readonly loaders = new Map<string, unknown>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly kept: KeptRecords,
    /** The date in Sweden. */
    readonly today: string,
  ) {}

  /**
   * What all that was read is of: position of the newest entry, and how often something was told without one. Undefined
   * as long as nothing was read.
   */
  get wholeRevision(): string | undefined {
    return this.snapshot.revision;
  }

  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.snapshot.query<Row>(sql, values);
  }

  /** The same for a statement that is planned once, whatever its values are. */
  steadyQuery<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.snapshot.query<Row>(sql, values, true);
  }

  /** The one loader of a name; `load` answers for many keys at once. A name always stands for the same question. */
  loader<Value>(name: string, load: Load<Value>): Loader<Value> {
    return this.loaderOf(name) ?? this.added(name, new Loader(load));
  }

  /** The same for records that many answers name: until something is published, they are kept for the next visitor. */
  keeper<Value>(name: string, load: Load<Value>): Loader<Value> {
    return this.loaderOf(name) ?? this.added(name, this.madeKeeper(name, load));
  }

  /** The position of the newest entry in this snapshot. */
  async revision(): Promise<string> {
    await this.snapshot.begin();
    return this.wholeRevision?.split('.')[0] ?? '0';
  }

  close(): Promise<void> {
    return this.snapshot.close();
  }

  private madeKeeper<Value>(name: string, load: Load<Value>): Loader<Value> {
    let shelf: Shelf | undefined;
    const kept = (): Shelf | undefined =>
      (shelf ??= this.wholeRevision === undefined ? undefined : this.kept.at(this.wholeRevision, name));
    return new Loader(async (keys) => {
      // What is kept can be looked for as soon as it is known what revision is read.
      await this.snapshot.begin();
      const known = new Map(keys.map((key) => [key, kept()?.get(key) as Value | undefined]));
      const missing = keys.filter((key) => known.get(key) === undefined);
      const found = missing.length > 0 ? await load(missing) : new Map<string, Value>();
      return new Map(keys.flatMap((key) => entryOf(key, known.get(key) ?? found.get(key))));
    }, kept);
  }

  private loaderOf<Value>(name: string): Loader<Value> | undefined {
    return this.loaders.get(name) as Loader<Value> | undefined;
  }

  private added<Value>(name: string, loader: Loader<Value>): Loader<Value> {
    this.loaders.set(name, loader);
    return loader;
  }
}

type Load<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

function entryOf<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

/** What is found of some keys, in their order. */
export function loadAll<Value>(
  keys: readonly string[],
  find: (key: string) => Awaitable<Value | undefined>,
): Awaitable<Value[]> {
  return after(together(keys.map(find)), (found) => found.filter((value) => value !== undefined));
}

/** Counts with what was counted, under a name. */
export async function loadCounted<Name extends string, Value>(
  counts: Promise<readonly { value: string; count: number }[]>,
  name: Name,
  find: (key: string) => Awaitable<Value | undefined>,
): Promise<(Record<Name, Value> & { count: number })[]> {
  const found = await Promise.all(
    (await counts).map(async ({ value, count }) => ({ [name]: await find(value), count })),
  );
  return found.filter((counted) => counted[name] !== undefined) as (Record<Name, Value> & {
    count: number;
  })[];
}
