import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { newId, randomId } from '../../platform/identity.js';
import type { Language } from '../../platform/language/language.js';
import type { ReportOutcome } from '../../words/report-words.js';
import { hashOf } from './reports.service.js';

/** A letter to whoever reported something. It holds nothing of what they wrote. */
export interface ReportLetter {
  id: string;
  address: string;
  language: Language;
  dueOn: string;
  outcome: ReportOutcome | null;
  answer: string | null;
}

export type LetterKind = 'receipt' | 'answer';

const SENT: Readonly<Record<LetterKind, string>> = { receipt: 'receipt_sent_at', answer: 'answer_sent_at' };
const DUE: Readonly<Record<LetterKind, string>> = {
  receipt: 'outcome IS NULL',
  answer: 'answer IS NOT NULL',
};

interface DeletedReport {
  id: string;
  body: string | null;
}

// What a destruction has on its list goes with that, or the list would be another one than was decided on.
const DECIDED_ON = `SELECT FROM office.destruction JOIN office.destruction_item ON destruction_id = destruction.id
    JOIN office.meeting ON meeting.id = meeting_id
   WHERE public_id = record_id AND destruction.state <> 'REHEARSED' AND coalesce(outcome, 'FAILED') = 'FAILED'`;

/** Who is told what became of a report, as long as their address is kept. */
@Injectable()
export class ReportBook {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** Undefined when the letter was sent, or there is nobody to send it to. */
  async letter(kind: LetterKind, id: string): Promise<ReportLetter | undefined> {
    const [found] = await this.database.query<ReportLetter[]>(
      `SELECT id, address, language, due_on::text AS "dueOn", outcome, answer
         FROM letterbox.report JOIN letterbox.report_address ON report_id = id
        WHERE id = $1 AND ${SENT[kind]} IS NULL AND ${DUE[kind]}`,
      [id],
    );
    return found;
  }

  /** A link of the letter's own: the secret of the form is kept nowhere. */
  async addLink(id: string, token: string): Promise<void> {
    await this.database.query(
      'INSERT INTO letterbox.report_link (token_hash, report_id, by_letter, made_at) VALUES ($1, $2, true, $3)',
      [hashOf(token), id, this.clock.now()],
    );
  }

  async sent(kind: LetterKind, id: string): Promise<void> {
    await this.database.query(`UPDATE letterbox.report_address SET ${SENT[kind]} = $2 WHERE report_id = $1`, [
      id,
      this.clock.now(),
    ]);
  }

  /** Nobody gets letters there. */
  async forget(id: string): Promise<void> {
    await this.database.query('DELETE FROM letterbox.report_address WHERE report_id = $1', [id]);
  }

  /** Forgets the addresses of those who were answered long enough ago, and what they wrote where the register has a period for that. */
  async tidy(): Promise<void> {
    const { reportAddressDays, reportDays } = this.configuration;
    await this.database.query(
      `DELETE FROM letterbox.report_address USING letterbox.report
        WHERE report_id = id AND answered_at <= $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), reportAddressDays],
    );
    if (reportDays > 0) await this.database.transaction((store) => this.deleteOld(store, reportDays));
  }

  private async deleteOld(store: EntityManager, days: number): Promise<void> {
    const [gone] = await store.query<[DeletedReport[], number]>(
      `DELETE FROM letterbox.report WHERE answered_at <= $1::timestamptz - make_interval(days => $2)
          AND NOT EXISTS (${DECIDED_ON}) RETURNING id, public_body_id AS body`,
      [this.clock.now(), days],
    );
    const requestId = randomId();
    for (const { id, body } of gone)
      await store.query(
        `INSERT INTO office.audit_event (id, at, operation, system_name, subject_kind, subject_id, public_body_id,
           fields, request_id) VALUES ($1, $2, 'deleteOldReport', 'report-tidy', 'report', $3, $4, '{}', $5)`,
        [newId(), this.clock.now(), id, body, requestId],
      );
  }
}
