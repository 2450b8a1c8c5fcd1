import type { Manifest, Removal } from './manifest.js';
import { withoutFiles } from './manifest.rules.js';
import type { DatedRemoval } from './removals.queries.js';
import { compareNames, readSnapshotName } from './snapshot-names.rules.js';
import type { GoneMark, StoredSnapshot } from './keeping/snapshot-store.js';

/** A snapshot as anyone may see it at this moment. */
export interface ShownSnapshot {
  /** Without its files where something in them was taken out of the register. */
  readonly manifest: Manifest;
  /** Why its files cannot be had, if they cannot. */
  readonly gone: GoneMark['reason'] | null;
  /** The name of what takes its place, where that is there. */
  readonly successor: string | null;
}

/** What was taken out of the register of what a snapshot holds, since it was made. */
export function removalsIn(
  { revision, removedUpTo }: Pick<Manifest, 'revision' | 'removedUpTo'>,
  removals: readonly DatedRemoval[],
): Removal[] {
  return removals
    .filter(({ seq, since }) => BigInt(seq) > BigInt(removedUpTo) && BigInt(since) <= BigInt(revision))
    .map(({ seq, kind, id, type, at }) => ({ seq, kind, id, type, at }));
}

/** Snapshots as they may be shown, given what was taken out of the register so far; in the order of the chain. */
export function shownSnapshots(
  stored: readonly StoredSnapshot[],
  removals: readonly DatedRemoval[],
): ShownSnapshot[] {
  const shown = stored.map(({ manifest, gone, isHidden }): ShownSnapshot => {
    const hides = isHidden || removalsIn(manifest, removals).length > 0;
    return {
      manifest: hides ? withoutFiles(manifest) : manifest,
      gone: gone?.reason ?? (hides ? 'REMOVAL' : null),
      successor: null,
    };
  });
  return shown.map((one) => (one.gone === null ? one : { ...one, successor: successorOf(one, shown) }));
}

/** Those whose files can be had, the newest day first. */
export function availableOf(shown: readonly ShownSnapshot[]): Manifest[] {
  return shown
    .filter(({ gone }) => gone === null)
    .map(({ manifest }) => manifest)
    .sort((one, other) => compareNames(other.name, one.name));
}

/** Days that were to be had until something was taken out, and are not any more; each with its newest snapshot, the newest day first. */
export function daysToReissue(shown: readonly ShownSnapshot[]): Manifest[] {
  const newest = new Map<string, ShownSnapshot>();
  for (const one of [...shown].sort((a, b) => compareNames(a.manifest.name, b.manifest.name))) {
    newest.set(one.manifest.day, one);
  }
  return [...newest.values()]
    .filter(({ gone }) => gone === 'REMOVAL')
    .map(({ manifest }) => manifest)
    .sort((one, other) => compareNames(other.name, one.name));
}

function successorOf({ manifest }: ShownSnapshot, shown: readonly ShownSnapshot[]): string | null {
  const issue = readSnapshotName(manifest.name)?.issue ?? 0;
  const later = availableOf(shown).filter(({ day, name }) => {
    return day === manifest.day && (readSnapshotName(name)?.issue ?? 0) > issue;
  });
  return later[0]?.name ?? null;
}

/** The newest snapshot, unless something was taken out of it: an older one would tell what is not true any more. */
export function newestOf(shown: readonly ShownSnapshot[]): Manifest | undefined {
  const kept = shown.filter(({ gone }) => gone === null || gone === 'REMOVAL');
  const newest = kept.sort((one, other) => compareNames(one.manifest.name, other.manifest.name)).at(-1);
  return newest?.gone === null ? newest.manifest : undefined;
}
