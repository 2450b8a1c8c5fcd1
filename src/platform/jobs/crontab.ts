import type { Cron as CronPattern } from 'croner';
import type { DataSource, EntityManager } from 'typeorm';
import { latestDue } from './cron.rules.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface Cron {
  name: string;
  pattern: CronPattern;
}

/** Knows what is done again and again, and when it was done last, by whichever server. */
export class Crontab {
  private readonly crons: Cron[] = [];
  private readonly lookedUntil = new Map<string, number>();

  constructor(
    private readonly database: DataSource,
    private readonly add: (name: string, store: EntityManager) => Promise<void>,
  ) {}

  enter(cron: Cron): void {
    this.crons.push(cron);
  }

  /** Adds the jobs whose time has come since the last look; what was missed for long, once. */
  async look(now: Date): Promise<void> {
    const minute = Math.floor(now.getTime() / MINUTE) * MINUTE;
    for (const cron of this.crons) {
      const from = this.lookedUntil.get(cron.name) ?? (await this.lastTime(cron, now));
      const due = latestDue(cron.pattern, Math.max(from, minute - DAY), minute);
      if (due !== undefined) await this.addOnce(cron.name, due);
      this.lookedUntil.set(cron.name, minute);
    }
  }

  // Seen for the first time, nothing was missed.
  private async lastTime({ name }: Cron, now: Date): Promise<number> {
    await this.database.query(
      'INSERT INTO office.cron (name, last_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
      [name, now],
    );
    const [row] = await this.database.query<{ last: Date }[]>(
      'SELECT last_at AS last FROM office.cron WHERE name = $1',
      [name],
    );
    return row?.last.getTime() ?? now.getTime();
  }

  // Of several servers the first to say so does it.
  private async addOnce(name: string, due: Date): Promise<void> {
    await this.database.transaction(async (store) => {
      const [, first] = await store.query<[unknown, number]>(
        'UPDATE office.cron SET last_at = $2 WHERE name = $1 AND last_at < $2',
        [name, due],
      );
      if (first > 0) await this.add(name, store);
    });
  }
}
