import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { DISABLED_AFTER, longestWaitAfter, waitAfter } from './back-off.rules.js';

/** A target, and what is known of it. */
export interface KnownWebhook {
  id: string;
  url: string;
  secret: string;
  query: string;
  state: 'PENDING' | 'ACTIVE' | 'DISABLED';
  failures: number;
}

export interface Delivery {
  seq: string;
  attempts: number;
}

// Longer than a message may take: who was killed meanwhile does not hold it for long.
const CLAIM = "interval '1 minute'";

/** What waits for each target, and how it fares. */
@Injectable()
export class WebhookBook {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<KnownWebhook | undefined> {
    const [found] = await this.database.query<KnownWebhook[]>(
      `SELECT webhook.id, url, secret, query, state, failures
         FROM letterbox.webhook JOIN letterbox.search ON search.id = search_id WHERE webhook.id = $1`,
      [id],
    );
    return found;
  }

  /** From now on what becomes public is told. */
  async confirm(id: string): Promise<void> {
    await this.database.query(
      `UPDATE letterbox.webhook SET state = 'ACTIVE', confirmed_at = $2, failures = 0, failing_since = NULL,
              last_failure = NULL, from_seq = coalesce(from_seq, (SELECT seq FROM register.head)) WHERE id = $1`,
      [id, this.clock.now()],
    );
  }

  /** How it went last, for whoever runs the target. */
  async note(id: string, why: string): Promise<void> {
    await this.database.query('UPDATE letterbox.webhook SET last_failure = $2 WHERE id = $1', [id, why]);
  }

  async end(id: string): Promise<void> {
    await this.database.query('DELETE FROM letterbox.webhook WHERE id = $1', [id]);
  }

  /** The next message that is due, which nobody else sends meanwhile. */
  async claim(id: string): Promise<Delivery | undefined> {
    const [claimed] = await this.database.query<[Delivery[], number]>(
      `UPDATE letterbox.delivery SET next_at = $2::timestamptz + ${CLAIM}, attempts = attempts + 1
        WHERE webhook_id = $1 AND seq = (
          SELECT seq FROM letterbox.delivery WHERE webhook_id = $1 AND next_at <= $2
           ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING seq, attempts`,
      [id, this.clock.now()],
    );
    return claimed[0];
  }

  /** Whether anything waits, and until when at the earliest. */
  async nextAt(id: string): Promise<Date | undefined> {
    const [row] = await this.database.query<{ at: Date | null }[]>(
      'SELECT min(next_at) AS at FROM letterbox.delivery WHERE webhook_id = $1',
      [id],
    );
    return row?.at ?? undefined;
  }

  async delivered(id: string, { seq }: Delivery): Promise<void> {
    await this.forget(id, seq);
    await this.database.query(
      `UPDATE letterbox.webhook SET failures = 0, failing_since = NULL, last_failure = NULL
        WHERE id = $1 AND failures > 0`,
      [id],
    );
  }

  /** The target is there and does not take this message: it is tried again, and the others meanwhile. */
  async refused(id: string, { seq, attempts }: Delivery, why: string): Promise<void> {
    const wait = waitAfter(attempts);
    if (wait === undefined) await this.forget(id, seq);
    else await this.postpone(id, seq, wait);
    await this.note(id, why);
  }

  /** The target is not there, or not well: everything waits. One that was so for days is told nothing any more. */
  async failed(
    { id, failures }: KnownWebhook,
    { seq }: Delivery,
    { why, atLeast = 0 }: { why: string; atLeast?: number },
  ): Promise<'waits' | 'disabled'> {
    const wait = Math.max(longestWaitAfter(failures + 1), atLeast);
    await this.postpone(id, seq, wait);
    await this.database.query(
      'UPDATE letterbox.delivery SET next_at = greatest(next_at, $2) WHERE webhook_id = $1',
      [id, this.after(wait)],
    );
    const [rows] = await this.database.query<[{ state: string }[], number]>(
      `UPDATE letterbox.webhook SET failures = failures + 1, last_failure = $3, failing_since = coalesce(failing_since, $2),
              state = CASE WHEN failing_since <= $4 THEN 'DISABLED' ELSE state END WHERE id = $1 RETURNING state`,
      [id, this.clock.now(), why, this.after(-DISABLED_AFTER)],
    );
    if (rows[0]?.state !== 'DISABLED') return 'waits';
    await this.database.query('DELETE FROM letterbox.delivery WHERE webhook_id = $1', [id]);
    return 'disabled';
  }

  private async forget(id: string, seq: string): Promise<void> {
    await this.database.query('DELETE FROM letterbox.delivery WHERE webhook_id = $1 AND seq = $2', [id, seq]);
  }

  private async postpone(id: string, seq: string, wait: number): Promise<void> {
    await this.database.query(
      'UPDATE letterbox.delivery SET next_at = $3 WHERE webhook_id = $1 AND seq = $2',
      [id, seq, this.after(wait)],
    );
  }

  private after(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() + milliseconds);
  }
}
