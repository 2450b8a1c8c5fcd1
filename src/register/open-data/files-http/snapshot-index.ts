import type { ShownSnapshot } from '../snapshots/availability.rules.js';
import type { Manifest, Removal } from '../snapshots/manifest.js';
import { bytesHash } from '../snapshots/manifest.rules.js';
import { compareNames } from '../snapshots/snapshot-names.rules.js';
import type { FileAddresses } from './file-addresses.js';

/** All snapshots that ever were, the newest first, and what was taken out of them. */
export interface SnapshotIndex {
  readonly $schema: string;
  /** The name of the newest whose files can be had. */
  readonly latest: string | null;
  readonly snapshots: readonly IndexedSnapshot[];
  /** Public redaction log: each entry that took something out of files, and in which snapshots it was left out since. */
  readonly redactions: readonly (Removal & { readonly reissued: readonly string[] })[];
}

export interface IndexedSnapshot extends Pick<
  Manifest,
  'name' | 'day' | 'number' | 'revision' | 'at' | 'issuedAt'
> {
  readonly manifest: string;
  /** Of its manifest.json as it is now, and the one by which it is known in the chain for good. */
  readonly sha256: string;
  readonly headSha256: string;
  readonly state: 'AVAILABLE' | 'GONE';
  /** Why its files are gone, if they are. */
  readonly gone: ShownSnapshot['gone'];
  readonly supersededBy: string | null;
  /** All files together; null where that is not told any more. */
  readonly bytes: number | null;
}

/** The list of all snapshots as they may be shown. */
export function indexOf(shown: readonly ShownSnapshot[], addresses: FileAddresses): SnapshotIndex {
  const sorted = [...shown].sort((one, other) => compareNames(other.manifest.name, one.manifest.name));
  return {
    $schema: addresses.schema('index'),
    latest: sorted.find(({ gone }) => gone === null)?.manifest.name ?? null,
    snapshots: sorted.map((one) => indexed(one, addresses)),
    redactions: redactionsOf(shown.map(({ manifest }) => manifest)),
  };
}

function indexed({ manifest, gone, successor }: ShownSnapshot, addresses: FileAddresses): IndexedSnapshot {
  const { name, day, number, revision, at, issuedAt, files } = manifest;
  return {
    name,
    day,
    number,
    revision,
    at,
    issuedAt,
    manifest: addresses.of(name),
    sha256: bytesHash(manifest),
    headSha256: manifest.headSha256,
    state: gone === null ? 'AVAILABLE' : 'GONE',
    gone,
    supersededBy: successor,
    bytes: files ? files.reduce((sum, { bytes }) => sum + bytes, 0) : null,
  };
}

function redactionsOf(manifests: readonly Manifest[]): SnapshotIndex['redactions'] {
  const log = new Map<string, Removal & { reissued: string[] }>();
  for (const { name, redactions } of manifests) {
    for (const removal of redactions) {
      const known = log.get(removal.seq) ?? { ...removal, reissued: [] };
      known.reissued.push(name);
      log.set(removal.seq, known);
    }
  }
  return [...log.values()].sort((one, other) => (BigInt(one.seq) < BigInt(other.seq) ? -1 : 1));
}
