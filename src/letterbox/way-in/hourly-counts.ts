import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock.js';

const HOUR = 3600 * 1000;

/** How often each did something in the last hour. Nothing is written down. */
export class HourlyCounts {
  private readonly times: LRUCache<string, number[]>;

  constructor(
    /** 0 for no limit. */
    private readonly most: number,
    private readonly clock: Clock,
    clients: number,
  ) {
    this.times = new LRUCache({ max: clients });
  }

  /** Counts once more; false when that is too often, and then it does not count. */
  admit(who: string): boolean {
    if (this.most === 0) return true;
    const now = this.clock.now().getTime();
    const times = (this.times.get(who) ?? []).filter((time) => time > now - HOUR);
    if (times.length >= this.most) return false;
    this.times.set(who, [...times, now]);
    return true;
  }
}
