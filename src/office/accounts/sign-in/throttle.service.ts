import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { SignInThrottle } from './sign-in-throttle.entity.js';
import {
  ACCOUNT,
  ACCOUNT_AND_ADDRESS,
  ADDRESS,
  COMING_AND_GOING,
  levelAt,
  secondsToWait,
  type Limit,
} from './throttle.rules.js';

interface Bucket {
  key: Buffer;
  limit: Limit;
}

const HOUR_MS = 3_600_000;

/** Slows guessing down, by account and by address, and alike on every instance: the counts are in the database. */
@Injectable()
export class Throttle {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt before it is tried, so that many at once do not slip by. Returns the seconds to wait, or 0. */
  admit(username: string, address: string): Promise<number> {
    return this.take(bucketsOf(username, address));
  }

  /** Counts somebody on the way to or from an identity provider. Returns the seconds to wait, or 0. */
  async admitFrom(address: string): Promise<number> {
    const wait = await this.take([{ key: keyOf('provider', address), limit: COMING_AND_GOING }]);
    await this.forget(this.database.manager);
    return wait;
  }

  private take(buckets: readonly Bucket[]): Promise<number> {
    return this.database.transaction(async (store) => {
      const levels = await this.levels(store, buckets);
      const wait = Math.max(...buckets.map(({ limit }, at) => secondsToWait(levels[at] ?? 0, limit)));
      if (wait === 0) await this.fill(store, buckets, levels, 1);
      return wait;
    });
  }

  /** Takes back what a right password had counted, and forgets the wrong ones before it at this account. */
  async forgive(username: string, address: string): Promise<void> {
    await this.database.transaction(async (store) => {
      const buckets = bucketsOf(username, address);
      const levels = await this.levels(store, buckets);
      const forAddress = buckets.map(({ limit }, at) => (limit === ADDRESS ? (levels[at] ?? 0) : 0));
      await this.fill(store, buckets, forAddress, -1);
      await this.forget(store);
    });
  }

  private async forget(store: EntityManager): Promise<void> {
    await store.delete(SignInThrottle, { at: LessThan(new Date(this.clock.now().getTime() - HOUR_MS)) });
  }

  // Rows are made first, so that there is something to lock; in the order of keys, so that nobody waits in a circle.
  private async levels(store: EntityManager, buckets: readonly Bucket[]): Promise<number[]> {
    const now = this.clock.now();
    const levels: number[] = [];
    for (const { key, limit } of buckets) {
      await store
        .createQueryBuilder()
        .insert()
        .into(SignInThrottle)
        .values({ key, level: 0, at: now })
        .orIgnore()
        .execute();
      const row = await store.findOne(SignInThrottle, {
        where: { key },
        lock: { mode: 'pessimistic_write' },
      });
      levels.push(levelAt(now, limit, row));
    }
    return levels;
  }

  private async fill(
    store: EntityManager,
    buckets: readonly Bucket[],
    levels: number[],
    by: number,
  ): Promise<void> {
    const at = this.clock.now();
    for (const [place, { key }] of buckets.entries()) {
      await store.update(SignInThrottle, { key }, { level: Math.max(0, (levels[place] ?? 0) + by), at });
    }
  }
}

function bucketsOf(username: string, address: string): Bucket[] {
  const buckets = [
    { key: keyOf('account', username), limit: ACCOUNT },
    { key: keyOf('address', address), limit: ADDRESS },
    { key: keyOf('both', username, address), limit: ACCOUNT_AND_ADDRESS },
  ];
  return buckets.sort((a, b) => Buffer.compare(a.key, b.key));
}

function keyOf(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
