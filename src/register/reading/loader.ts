import DataLoader from 'dataloader';
import type { Awaitable } from './awaitable.js';
import type { Shelf } from './kept-records.js';

/** Answers one question for many keys at once; what is known already it gives at once. */
export class Loader<Value> {
  private readonly known = new Map<string, Value | undefined>();
  private readonly loading: DataLoader<string, Value | undefined>;

  /** `shelf`: what is kept of the answers at the revision that is read, as soon as that is known. */
  constructor(
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    private readonly shelf: () => Shelf | undefined = () => undefined,
  ) {
    this.loading = new DataLoader(async (keys) => {
      const values = await load(keys);
      const kept = this.shelf();
      return keys.map((key) => {
        const value = values.get(key);
        this.known.set(key, value);
        if (value !== undefined) kept?.put(key, value);
        return value;
      });
    });
  }

  load(key: string): Awaitable<Value | undefined> {
    const known = this.known.get(key) ?? (this.shelf()?.get(key) as Value | undefined);
    return known !== undefined || this.known.has(key) ? known : this.loading.load(key);
  }
}
