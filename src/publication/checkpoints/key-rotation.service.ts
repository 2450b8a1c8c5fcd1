import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Entries } from '../entries/entries.service.js';
import { type Exchange, SigningKeys } from './signing-keys.service.js';
import { tellCheckpoint, UnsignedEntries } from './unsigned-entries.service.js';

/** Exchanges the key that signs checkpoints: what is signed from then on is signed by a new one, which the old one announces. */
@Injectable()
export class KeyRotation {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly entries: Entries,
    private readonly keys: SigningKeys,
    private readonly unsigned: UnsignedEntries,
  ) {}

  /** With `isLost` it happens without the old key, which nobody who follows the register has a reason to believe. */
  async rotate(isLost: boolean): Promise<Exchange> {
    const exchange = await this.database.transaction(async (store) => {
      await this.entries.lock(store);
      const made = await this.keys.rotate(store, await signedSize(store), isLost);
      await tellCheckpoint(store);
      return made;
    });
    if (exchange.file === undefined) return exchange;
    this.keys.exchange();
    // What could not be signed while the old key was missing.
    await this.unsigned.sign();
    return exchange;
  }
}

async function signedSize(store: EntityManager): Promise<number> {
  const [newest] = await store.query<{ size: string }[]>(
    'SELECT coalesce(max(size), 0) AS size FROM register.checkpoint',
  );
  return Number(newest?.size ?? 0);
}
