import { Injectable } from '@nestjs/common';
import type { SnapshotFacts } from './catalogue-facts.js';

/** The snapshots whose files anyone may have, the newest first. */
@Injectable()
export class CatalogueSnapshots {
  list(): Promise<readonly SnapshotFacts[]> {
    return Promise.resolve([]);
  }
}
