import { Injectable } from '@nestjs/common';
import { availableOf, newestOf } from '../snapshots/availability.rules.js';
import type { Manifest } from '../snapshots/manifest.js';
import { Snapshots } from '../snapshots/snapshots.service.js';
import type { SnapshotFacts } from './catalogue-facts.js';

/** The snapshots whose files anyone may have. */
export interface OfferedSnapshots {
  /** The newest first. */
  readonly snapshots: readonly SnapshotFacts[];
  /** What stands at `latest`; undefined when it has still to be made. */
  readonly latest: SnapshotFacts | undefined;
  /** When the first of all was made, also where it is gone. */
  readonly firstIssuedAt: Date | null;
}

/** The snapshots as a catalogue tells them. */
@Injectable()
export class CatalogueSnapshots {
  constructor(private readonly snapshots: Snapshots) {}

  async offered(): Promise<OfferedSnapshots> {
    const shown = await this.snapshots.shown();
    const newest = newestOf(shown);
    const [first] = shown;
    return {
      snapshots: availableOf(shown).map(factsOf),
      latest: newest && factsOf(newest),
      firstIssuedAt: first ? new Date(first.manifest.issuedAt) : null,
    };
  }
}

function factsOf({ name, day, revision, at, issuedAt, files = [] }: Manifest): SnapshotFacts {
  return { name, day, revision, at: new Date(at), issuedAt: new Date(issuedAt), files };
}
