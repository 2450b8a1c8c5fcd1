import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { REGISTER } from '../../../platform/database/database.module.js';
import type { Ask } from '../../../platform/database/ask.js';
import { availableOf, newestOf, type ShownSnapshot, shownSnapshots } from './availability.rules.js';
import type { Manifest } from './manifest.js';
import { type DatedRemoval, removalsAfter } from './removals.queries.js';
import type { SnapshotStore, StoredFile } from './keeping/snapshot-store.js';

/** Where snapshots are kept. */
export const SNAPSHOT_STORE = Symbol('snapshot store');

/** The snapshots as the public may have them: what was taken out of the register is out of them at once. */
@Injectable()
export class Snapshots {
  private readonly removals: DatedRemoval[] = [];

  constructor(
    @Inject(SNAPSHOT_STORE) private readonly store: SnapshotStore,
    @InjectDataSource(REGISTER) private readonly database: DataSource,
  ) {}

  /** All that ever were, in the order of the chain. */
  async shown(): Promise<ShownSnapshot[]> {
    return shownSnapshots(await this.store.list(), await this.allRemovals());
  }

  /** Those whose files can be had, the newest first. */
  async available(): Promise<Manifest[]> {
    return availableOf(await this.shown());
  }

  /** The newest; undefined when there is none, or when it has to be made again. */
  async newest(): Promise<Manifest | undefined> {
    return newestOf(await this.shown());
  }

  open(name: string, file: string): Promise<StoredFile | undefined> {
    return this.store.open(name, file);
  }

  // Entries never change, and come in order: what was read once need not be read again.
  private async allRemovals(): Promise<readonly DatedRemoval[]> {
    const found = await removalsAfter(this.ask, this.removals.at(-1)?.seq ?? '0');
    const newest = BigInt(this.removals.at(-1)?.seq ?? '0');
    // Somebody else may have asked at the same time.
    this.removals.push(...found.filter(({ seq }) => BigInt(seq) > newest));
    return this.removals;
  }

  private readonly ask: Ask = (sql, values) => this.database.query(sql, [...values]);
}
