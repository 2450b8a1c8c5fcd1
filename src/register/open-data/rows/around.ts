import type { Around } from '../tables/line.js';
import { organisations } from '../tables/organisations.tables.js';

/** What rows depend on besides their own record, as it is at one revision. */
export interface Surroundings {
  readonly publicUrl: string;
  /** Organisation → the one that it was merged into, if it was. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /** Public body → its name as records have it. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** Table → the keys that it holds; where it is not given, a record leads to none that is not there. */
  readonly held?: ReadonlyMap<string, ReadonlySet<string>>;
}

export function aroundOf({ publicUrl, mergedInto, bodyNames, held }: Surroundings): Around {
  const survivors = survivorsOf(mergedInto);
  return {
    publicUrl,
    keyOf: (table, key) => {
      const now = table === organisations.name ? (survivors.get(key) ?? key) : key;
      return (held?.get(table)?.has(now) ?? true) ? now : undefined;
    },
    bodyName: (id) => bodyNames.get(id) ?? null,
  };
}

/** What a table calls a public body: by its Swedish name, where it has one. */
export function bodyNameOf(record: { name?: unknown; slug?: unknown }): string {
  const { sv, en } = (record.name ?? {}) as { sv?: string; en?: string };
  return sv ?? en ?? String(record.slug);
}

/** Merged organisation → who stands for it at the end of the chain. */
export function survivorsOf(mergedInto: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...mergedInto.keys()].map((id) => [id, survivorOf(mergedInto, id)]));
}

// Nobody can make a circle; a register that was tampered with must not keep us for ever.
function survivorOf(mergedInto: ReadonlyMap<string, string>, start: string): string {
  let at = start;
  for (let steps = 0; steps <= mergedInto.size; steps += 1) {
    const next = mergedInto.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
