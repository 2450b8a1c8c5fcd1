import { Injectable } from '@nestjs/common';
import type { Reading } from '../../reading/reading.js';
import type { SnapshotFacts } from './catalogue-facts.js';

/** The snapshots whose files anyone may have, the newest first. */
@Injectable()
export class CatalogueSnapshots {
  list(_reading: Reading): Promise<readonly SnapshotFacts[]> {
    return Promise.resolve([]);
  }
}
