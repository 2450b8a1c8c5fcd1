import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { sayReason } from '../../platform/language/message.js';
import { Log } from '../../platform/log/log.js';
import { Entries } from '../entries/entries.service.js';

/** At start: signs what a register of before has published without a checkpoint. */
@Injectable()
export class UnsignedEntries implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly entries: Entries,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.sign();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Everyone may go on reading.
      this.log.error(error.reasons.map((each) => sayReason(each, 'en')).join(' '));
    }
  }

  async sign(): Promise<void> {
    if (!(await areThere(this.database.manager))) return;
    await this.database.transaction(async (store) => {
      // Another instance may have been faster: whoever comes later waits here.
      await this.entries.lock(store);
      if (!(await areThere(store))) return;
      await this.entries.signAll(store);
      await tellCheckpoint(store);
    });
  }
}

/** Answers that say that there is no checkpoint, or no such key, do not hold any more. */
export async function tellCheckpoint(store: EntityManager): Promise<void> {
  await store.query(
    `INSERT INTO register.told (what) VALUES ('checkpoint')
     ON CONFLICT (what) DO UPDATE SET times = told.times + 1`,
  );
}

async function areThere(store: EntityManager): Promise<boolean> {
  const [found] = await store.query<{ unsigned: boolean }[]>(
    'SELECT seq > coalesce((SELECT max(size) FROM register.checkpoint), 0) AS unsigned FROM register.head',
  );
  return found?.unsigned ?? false;
}
