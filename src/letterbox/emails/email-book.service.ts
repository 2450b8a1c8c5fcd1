import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Language } from '../../platform/language/language.js';

/** Somebody who wants letters about a search, or was asked whether they do. */
export interface Subscriber {
  id: string;
  address: string;
  language: Language;
  token: string;
  query: string;
}

/** A letter that is due: what became public after one position, up to another. */
export interface DueLetter extends Subscriber {
  after: string;
  until: string;
}

export type Rhythm = 'AT_ONCE' | 'DAILY' | 'WEEKLY';

// Longer than posting may take: who was killed meanwhile does not hold the letter for long.
const CLAIM = "interval '2 minutes'";
const MOST_REFUSALS = 3;
const WHO = 'email.id, address, language, token, query';

/** Who gets letters, and up to where they were told. */
@Injectable()
export class EmailBook {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async asked(id: string): Promise<Subscriber | undefined> {
    const [found] = await this.database.query<Subscriber[]>(
      `SELECT ${WHO} FROM letterbox.email JOIN letterbox.search ON search.id = search_id
        WHERE email.id = $1 AND state = 'PENDING'`,
      [id],
    );
    return found;
  }

  /** Everyone with this rhythm for whom there is something new. */
  async withNews(rhythm: Rhythm): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT id FROM letterbox.email WHERE state = 'ACTIVE' AND rhythm = $1
          AND EXISTS (SELECT FROM letterbox.notice WHERE notice.search_id = email.search_id AND seq > told_seq)
        ORDER BY id`,
      [rhythm],
    );
    return rows.map(({ id }) => id);
  }

  /** The letter that is due, which nobody else writes meanwhile. One that may have been sent is the same again. */
  async claim(id: string): Promise<DueLetter | undefined> {
    const [claimed] = await this.database.query<[DueLetter[], number]>(
      `UPDATE letterbox.email SET sending_until = $2::timestamptz + ${CLAIM},
              sending_seq = coalesce(sending_seq, (SELECT seq FROM letterbox.position))
         FROM letterbox.search
        WHERE email.id = $1 AND search.id = search_id AND state = 'ACTIVE'
          AND (sending_until IS NULL OR sending_until <= $2)
       RETURNING ${WHO}, told_seq AS after, sending_seq AS until`,
      [id, this.clock.now()],
    );
    return claimed[0];
  }

  /** What the letter tells. */
  async news({ id, after, until }: DueLetter): Promise<string[]> {
    const rows = await this.database.query<{ seq: string }[]>(
      `SELECT seq FROM letterbox.notice JOIN letterbox.email USING (search_id)
        WHERE email.id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq`,
      [id, after, until],
    );
    return rows.map(({ seq }) => seq);
  }

  async told({ id, until }: DueLetter): Promise<void> {
    await this.database.query(
      `UPDATE letterbox.email SET told_seq = $2, sending_seq = NULL, sending_until = NULL, bounces = 0 WHERE id = $1`,
      [id, until],
    );
  }

  /** It is tried again, and is the same letter then. */
  async notTold({ id }: DueLetter): Promise<void> {
    await this.database.query('UPDATE letterbox.email SET sending_until = NULL WHERE id = $1', [id]);
  }

  /** Nobody gets letters at this address; or perhaps somebody does, and it was only refused some times. */
  async bounced(id: string, { forGood }: { forGood: boolean }): Promise<void> {
    await this.database.query(
      `UPDATE letterbox.email SET sending_until = NULL, bounces = bounces + 1,
              state = CASE WHEN $2 OR bounces + 1 >= ${MOST_REFUSALS} THEN 'DISABLED' ELSE state END,
              disabled_at = CASE WHEN $2 OR bounces + 1 >= ${MOST_REFUSALS} THEN $3::timestamptz END
        WHERE id = $1`,
      [id, forGood, this.clock.now()],
    );
  }

  /** Forgets addresses that nobody confirmed or where nobody gets letters, and searches that nobody waits for. */
  async tidy(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `DELETE FROM letterbox.email WHERE (state = 'PENDING' AND asked_at <= $1::timestamptz - interval '48 hours')
          OR (state = 'DISABLED' AND disabled_at <= $1::timestamptz - interval '30 days')`,
      [now],
    );
    await this.database.query(
      `DELETE FROM letterbox.webhook WHERE (state = 'PENDING' AND asked_at <= $1::timestamptz - interval '48 hours')
          OR (state = 'DISABLED' AND failing_since <= $1::timestamptz - interval '90 days')`,
      [now],
    );
    await this.database.query(
      `DELETE FROM letterbox.search WHERE NOT EXISTS (SELECT FROM letterbox.webhook WHERE search_id = search.id)
          AND NOT EXISTS (SELECT FROM letterbox.email WHERE search_id = search.id)`,
    );
  }
}
