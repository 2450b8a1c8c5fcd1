import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import { randomId } from '../../platform/identity.js';
import type { Language } from '../../platform/language/language.js';
import { reason } from '../../platform/language/message.js';
import { addDays } from '../../words/dates.js';
import { type ReportAbout, ReportFault, type ReportOutcome } from '../../words/report-words.js';
import { HourlyCounts } from '../way-in/hourly-counts.js';
import { LetterboxConnections } from '../way-in/letterbox-connections.js';
import type { ReportRequest } from './report-requests.js';
import type { ReportSubject } from './report-subjects.service.js';
import { reportsMessages } from './reports.messages.js';

/** A report on its way in. */
export interface SentReport {
  about: ReportAbout;
  subject: ReportSubject;
  request: ReportRequest;
  language: Language;
  /** The secret of the form: the same form sent twice is one report. */
  token: string;
}

/** What the secret of a receipt shows. */
export interface KnownReport {
  about: ReportAbout;
  record_id: string | null;
  reference: string | null;
  fault: ReportFault;
  /** Null for who has the link from a letter: an address may have been somebody else's. */
  text: string | null;
  evidence_url: string | null;
  received_at: Date;
  due_on: string;
  /** Whether that day is over. */
  overdue: boolean;
  outcome: ReportOutcome | null;
  answer: string | null;
  answered_at: Date | null;
  by_letter: boolean;
  has_address: boolean;
}

const TOKEN = /^[\w-]{43}$/;
/** Of data about people that should not be there nobody should have to wait for long. */
export const URGENT_DAYS = 3;

/** What comes in from people who see a fault. Whoever has the secret of a report can read what became of it. */
@Injectable()
export class Reports {
  private readonly sent: HourlyCounts;

  constructor(
    private readonly wayIn: LetterboxConnections,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {
    const { limitClientReportsPerHour, limitClients } = configuration;
    this.sent = new HourlyCounts(limitClientReportsPerHour, clock, limitClients);
  }

  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  /** One that was sent earlier with another text counts for nothing: a form opened again by the browser is a new one. */
  tokenIn(given: string): string {
    return TOKEN.test(given) ? given : this.newToken();
  }

  /** Keeps a report; the secret of its receipt. Throws when too many come, from somebody or in all. */
  async send(report: SentReport, client: string): Promise<string> {
    const { limitClientReportsPerHour: most } = this.configuration;
    if (!this.sent.admit(clientNetwork(client))) {
      throw new Refusal('RATE_LIMITED', reason(reportsMessages.tooOften, { most }));
    }
    return this.keep(report);
  }

  /** The same without asking who sends it. */
  async keep(report: SentReport): Promise<string> {
    const { token } = report;
    const done = await this.put(report, token);
    if (done === 'TOO_MANY') throw new Refusal('RATE_LIMITED', reason(reportsMessages.tooMany));
    return done === 'USED' ? this.keep({ ...report, token: this.newToken() }) : token;
  }

  /** Undefined for a secret that nobody was given. */
  async find(token: string): Promise<KnownReport | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [found] = await this.wayIn.call<KnownReport>('report_of', hashOf(token));
    return found && { ...found, overdue: found.due_on < this.clock.today() };
  }

  /** No more letters about this report. */
  async forgetAddress(token: string): Promise<void> {
    if (TOKEN.test(token)) await this.wayIn.call('forget_report_address', hashOf(token));
  }

  private async put({ about, subject, request, language }: SentReport, token: string): Promise<Put> {
    const { fault, text, evidenceUrl, address } = request;
    const { recordId, reference, publicBodyId } = subject;
    const sent = {
      ...{ id: randomId(), about, recordId, reference, publicBodyId },
      ...{ fault, text, evidenceUrl, language, dueOn: this.dueOn(fault) },
    };
    const [row] = await this.wayIn.call<{ send_report: Put }>(
      'send_report',
      ...[JSON.stringify(sent), address, hashOf(token), this.clock.now()],
      this.configuration.limitReportsPerHour,
    );
    return row?.send_report ?? 'TOO_MANY';
  }

  private dueOn(fault: ReportFault): string {
    const { reportAnswerDays: days } = this.configuration;
    const urgent = fault === ReportFault.PERSONAL_DATA;
    return addDays(this.clock.today(), urgent ? Math.min(days, URGENT_DAYS) : days);
  }
}

type Put = 'KEPT' | 'USED' | 'TOO_MANY';

/** What the database knows a secret by. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
