import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { type Reason, reason } from '../../platform/language/message.js';
import { ReportOutcome, TELL_REPORT_ANSWER } from '../../words/report-words.js';
import { reportTextFaults } from '../../words/report-text.js';
import { cleanText } from '../../words/text-hygiene.js';
import type { Actor } from '../accounts/actor.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { requireAnswerable } from './report-access.js';
import { Report } from './report.entity.js';
import { officeReportMessages as texts } from './reports.messages.js';

/** A report as somebody saw it who does something about it. */
export interface SeenReport {
  id: string;
  expectedVersion: number;
}

export interface ReportAnswer extends SeenReport {
  outcome: string;
  answer: string;
}

export interface HandOver extends SeenReport {
  publicBodyId: string;
  note: string;
}

export const LONGEST_ANSWER = 3000;
const LONGEST_NOTE = 1000;
/** What can be answered; what is no report at all is closed without an answer. */
export const ANSWERS = [ReportOutcome.CORRECTED, ReportOutcome.WITHHELD, ReportOutcome.UNCHANGED] as const;

/** Answers what the public says is wrong. The audit log has who did what, and nothing of what was written. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly office: Office,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** With reasons, to whoever reported: on the page of their receipt, and by letter where they gave an address. */
  answer(actor: Actor, input: ReportAnswer): Promise<Report> {
    return this.office.change(actor, 'answerReport', input, async (store) => {
      const report = await this.open(store, actor, input);
      const outcome = ANSWERS.find((one: string) => one === input.outcome);
      const { text } = cleanText(input.answer);
      const faults: Reason[] = [
        ...(outcome ? [] : [reason(texts.chooseOutcome, undefined, '/outcome')]),
        ...reportTextFaults(text, { field: '/answer', longest: LONGEST_ANSWER }),
      ];
      if (!outcome || faults.length > 0) throw new Refusal('INVALID', ...faults);
      await this.jobs.add(TELL_REPORT_ANSWER, { id: report.id }, { key: report.id }, store);
      return this.close(store, actor, Object.assign(report, { outcome, answer: text }));
    });
  }

  /** What is no report at all: nobody is written to, and the address is forgotten at once. */
  dismiss(actor: Actor, input: SeenReport): Promise<Report> {
    return this.office.change(actor, 'dismissReport', input, async (store) => {
      const report = await this.open(store, actor, input);
      await store.query('DELETE FROM letterbox.report_address WHERE report_id = $1', [report.id]);
      return this.close(store, actor, Object.assign(report, { outcome: ReportOutcome.SPAM }));
    });
  }

  /** The registrar of a body is asked to see to it: of the same body, or of the one that it is really about. */
  handOver(actor: Actor, input: HandOver): Promise<Report> {
    return this.office.change(actor, 'handOverReport', input, async (store) => {
      const report = await this.open(store, actor, input);
      const { publicBodyId: asked } = input;
      const body = isUUID(asked) ? await store.findOneBy(PublicBody, { id: asked }) : null;
      const { text } = cleanText(input.note);
      const faults: Reason[] = [
        ...(body ? [] : [reason(texts.bodyUnknown, undefined, '/publicBodyId')]),
        ...(text === '' ? [] : reportTextFaults(text, { field: '/note', longest: LONGEST_NOTE })),
      ];
      if (!body || faults.length > 0) throw new Refusal('INVALID', ...faults);
      const handed = { publicBodyId: body.id, forRegistrar: true, handOverNote: text || null };
      return store.save(Object.assign(report, handed));
    });
  }

  private async open(store: EntityManager, actor: Actor, input: SeenReport): Promise<Report> {
    const report = await loadAllowed(store, Report, input, (found) => requireAnswerable(store, actor, found));
    if (report.outcome !== null) throw new Refusal('CONFLICT', reason(texts.answered));
    return report;
  }

  private close(store: EntityManager, { accountId: answeredBy }: Actor, report: Report): Promise<Report> {
    return store.save(Object.assign(report, { answeredBy, answeredAt: this.clock.now() }));
  }
}
