import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { DELIVER, MAIL, MATCH } from '../job-names.js';
import type { Match, NewEntries } from './matching.queries.js';

/** What was found out of some new entries. */
export interface Round extends NewEntries {
  /** The position that it was looked from. */
  readonly from: string;
  readonly matches: readonly Match[];
}

/**
 * Who is to be told of what. The position in the register goes on in the same transaction: what was found is told to
 * all or to nobody, and each entry once.
 */
@Injectable()
export class Notices {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Does some work every minute, until it says that no more is left. */
  whenDue(work: () => Promise<boolean>): void {
    this.jobs.cron(MATCH, '* * * * *', async (_, { signal }) => {
      while (!signal.aborted && (await work()));
    });
  }

  async position(): Promise<string> {
    const [row] = await this.database.query<{ seq: string }[]>('SELECT seq FROM letterbox.position');
    return row?.seq ?? '0';
  }

  enter(round: Round): Promise<void> {
    return this.database.transaction(async (store) => {
      const [moved] = await store.query<[{ id: boolean }[], number]>(
        'UPDATE letterbox.position SET seq = $2 WHERE seq = $1 RETURNING id',
        [round.from, round.until],
      );
      // Another server was quicker.
      if (moved.length === 0) return;
      await enterNotices(store, round);
      await this.tellWebhooks(store, round);
      await this.tellAtOnce(store, round);
    });
  }

  private async tellWebhooks(store: EntityManager, { from, until }: Round): Promise<void> {
    const waiting = await store.query<{ id: string }[]>(
      `WITH waiting AS (
         INSERT INTO letterbox.delivery (webhook_id, seq, next_at)
         SELECT webhook.id, notice.seq, $3 FROM letterbox.notice JOIN letterbox.webhook USING (search_id)
          WHERE notice.seq > $1 AND notice.seq <= $2 AND state = 'ACTIVE' AND from_seq < notice.seq
         RETURNING webhook_id)
       SELECT DISTINCT webhook_id AS id FROM waiting ORDER BY id`,
      [from, until, this.clock.now()],
    );
    for (const { id } of waiting) await this.jobs.add(DELIVER, { id }, { key: id, priority: 10 }, store);
  }

  private async tellAtOnce(store: EntityManager, { from, until }: Round): Promise<void> {
    const waiting = await store.query<{ id: string }[]>(
      `SELECT id FROM letterbox.email WHERE state = 'ACTIVE' AND rhythm = 'AT_ONCE' AND EXISTS (
         SELECT FROM letterbox.notice
          WHERE search_id = email.search_id AND seq > $1 AND seq <= $2 AND seq > told_seq) ORDER BY id`,
      [from, until],
    );
    for (const { id } of waiting) await this.jobs.add(MAIL, { id }, { key: id, priority: 10 }, store);
  }
}

// What was told before is told of again whatever it is now: corrected so that it is not found any more, or gone.
async function enterNotices(
  store: EntityManager,
  { from, until, meetingIds, matches }: Round,
): Promise<void> {
  await store.query(
    `INSERT INTO letterbox.notice (search_id, seq, record_id)
     SELECT told.search_id, entry.seq, entry.id
       FROM (SELECT search_id, record_id FROM unnest($3::uuid[], $4::uuid[]) AS found (search_id, record_id)
             UNION SELECT search_id, record_id FROM letterbox.notice WHERE record_id = ANY ($5::uuid[])) AS told
       JOIN letterbox.search ON search.id = told.search_id
       JOIN register.entry ON entry.kind = 'MEETING' AND entry.id = told.record_id
      WHERE entry.seq > $1 AND entry.seq <= $2 ON CONFLICT DO NOTHING`,
    [
      from,
      until,
      matches.map(({ searchId }) => searchId),
      matches.map(({ meetingId }) => meetingId),
      meetingIds,
    ],
  );
}
