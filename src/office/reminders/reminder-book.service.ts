import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { hashOf, newSecret } from '../accounts/secret.js';

/** A letter that may be due, which nobody else writes meanwhile. */
export interface ClaimedReminder {
  accountId: string;
  address: string;
  /** Up to when the last letter told. */
  toldAt: Date | null;
  /** The day it is of. */
  day: string;
  /** Up to when this one tells. */
  at: Date;
}

// Longer than posting may take: who was killed meanwhile does not hold the letter for long.
const CLAIM = "interval '2 minutes'";
// Letters are kept; their links work as long as anybody looks for one.
const LINKS_KEPT = "interval '1 year'";
// A mailbox may have been opened since.
const UNDELIVERABLE_FOR = "interval '90 days'";
const WANTS = `account.reminders AND account.email IS NOT NULL AND account.disabled_at IS NULL
  AND NOT EXISTS (SELECT FROM office.reminder AS kept
                   WHERE kept.account_id = account.id AND kept.undeliverable = account.email)`;

/** Who is reminded, and up to where they were. */
@Injectable()
export class ReminderBook {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Everybody who may be reminded at all. */
  async reminded(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT id FROM office.account WHERE ${WANTS} ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Undefined when the account gets no letters, or somebody else writes this one: then until when they may. */
  async claim(accountId: string): Promise<ClaimedReminder | undefined> {
    const at = this.clock.now();
    const rows = await this.database.query<Omit<ClaimedReminder, 'accountId' | 'at'>[]>(
      `INSERT INTO office.reminder AS reminder (account_id, sending_day, sending_until)
       SELECT id, $2::date, $3::timestamptz + ${CLAIM} FROM office.account WHERE id = $1 AND ${WANTS}
       ON CONFLICT (account_id) DO UPDATE
          SET sending_day = coalesce(reminder.sending_day, excluded.sending_day),
              sending_until = excluded.sending_until
        WHERE reminder.sending_until IS NULL OR reminder.sending_until <= $3
       RETURNING told_at AS "toldAt", sending_day::text AS day,
                 (SELECT email FROM office.account WHERE id = $1) AS address`,
      [accountId, this.clock.today(), at],
    );
    const [claimed] = rows;
    return claimed && { ...claimed, accountId, at };
  }

  /** Until when somebody else writes the letter. */
  async heldUntil(accountId: string): Promise<Date | undefined> {
    const [held] = await this.database.query<{ until: Date }[]>(
      'SELECT sending_until AS until FROM office.reminder WHERE account_id = $1 AND sending_until > $2',
      [accountId, this.clock.now()],
    );
    return held?.until;
  }

  async told({ accountId, at }: ClaimedReminder): Promise<void> {
    await this.database.query(
      `UPDATE office.reminder SET told_at = $2, sending_day = NULL, sending_until = NULL,
              undeliverable = NULL, undeliverable_at = NULL WHERE account_id = $1`,
      [accountId, at],
    );
  }

  /** There is nothing to tell. */
  async nothingToTell({ accountId }: ClaimedReminder): Promise<void> {
    await this.database.query(
      'UPDATE office.reminder SET sending_day = NULL, sending_until = NULL WHERE account_id = $1',
      [accountId],
    );
  }

  /** It is tried again, and is the same letter then. */
  async notTold({ accountId }: ClaimedReminder): Promise<void> {
    await this.database.query('UPDATE office.reminder SET sending_until = NULL WHERE account_id = $1', [
      accountId,
    ]);
  }

  /** Nobody gets letters at this address. */
  async undeliverable({ accountId, address, at }: ClaimedReminder): Promise<void> {
    await this.database.query(
      `UPDATE office.reminder SET sending_day = NULL, sending_until = NULL, undeliverable = $2,
              undeliverable_at = $3 WHERE account_id = $1`,
      [accountId, address, at],
    );
  }

  /** Whether a mail server said lately that nobody gets letters at the account's address. */
  async isUndeliverable(accountId: string): Promise<boolean> {
    const found = await this.database.query<object[]>(
      `SELECT FROM office.reminder JOIN office.account ON account.id = account_id
        WHERE account_id = $1 AND undeliverable = email`,
      [accountId],
    );
    return found.length > 0;
  }

  /** A secret that ends the account's reminders, for one letter. */
  async newLink(accountId: string): Promise<string> {
    const token = newSecret();
    await this.database.query(
      'INSERT INTO office.reminder_link (token_hash, account_id, made_at) VALUES ($1, $2, $3)',
      [hashOf(token), accountId, this.clock.now()],
    );
    return token;
  }

  async tidy(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `DELETE FROM office.reminder_link WHERE made_at < $1::timestamptz - ${LINKS_KEPT}`,
      [now],
    );
    await this.database.query(
      `UPDATE office.reminder SET undeliverable = NULL, undeliverable_at = NULL
        WHERE undeliverable_at < $1::timestamptz - ${UNDELIVERABLE_FOR}`,
      [now],
    );
  }
}
