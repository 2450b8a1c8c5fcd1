import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal, STATUS_OF } from '../../platform/errors/refusal.js';
import type { Language } from '../../platform/language/language.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { type Values, valuesIn } from '../../platform/pages/forms/values.rules.js';
import { inLanguage } from '../../register/api/resolvers/in-language.js';
import type { PortalPage } from '../../register/pages/frame/portal-page.js';
import type { PortalPlace } from '../../register/pages/frame/portal.service.js';
import { receiptPage } from './receipt.page.js';
import { formPath, recordPath, receiptPath, type ReportPlace } from './report-places.js';
import { type FormView, notePage, type NoteView, reportFormPage } from './report.page.js';
import { reportIn } from './report-requests.js';
import { type ReportSubject, ReportSubjects } from './report-subjects.service.js';
import { Reports, URGENT_DAYS } from './reports.service.js';

/** A page, and where it is; or where to go on. */
export type ReportAnswer = { page: PortalPage; place: PortalPlace } | { location: string };

/** Who sends what, and in which language they are spoken to. */
export interface Sending {
  place: ReportPlace;
  language: Language;
  body: unknown;
  client: string;
}

type Filled = Pick<FormView, 'values' | 'reasons' | 'token'>;

/** The pages of those who see a fault: nothing that was typed is lost, whatever is wrong with it. */
@Injectable()
export class ReportPages {
  constructor(
    private readonly subjects: ReportSubjects,
    private readonly reports: Reports,
    private readonly mailer: Mailer,
    private readonly configuration: Configuration,
  ) {}

  async form(place: ReportPlace, language: Language): Promise<ReportAnswer> {
    const subject = await this.subjects.find(place);
    if (!isThere(subject)) return this.nothing(place, language, subject);
    const filled = { values: new Map(), reasons: [], token: this.reports.newToken() };
    return this.shown(place, { language, subject, filled });
  }

  async send({ place, language, body, client }: Sending): Promise<ReportAnswer> {
    const subject = await this.subjects.find(place);
    if (!isThere(subject)) return this.nothing(place, language, subject);
    const values = valuesIn(body);
    const token = this.reports.tokenIn(values.get('key')?.at(-1) ?? '');
    try {
      const request = this.requestIn(values);
      const sent = { about: place.about, subject, request, language, token };
      return { location: receiptPath(await this.reports.send(sent, client), language) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const filled = { values, reasons: error.reasons, token };
      return this.shown(place, { language, subject, filled, status: STATUS_OF[error.code] });
    }
  }

  async receipt(token: string, language: Language): Promise<ReportAnswer> {
    const report = await this.reports.find(token);
    if (!report) return this.note({ language, what: 'noReceipt' }, 404);
    return {
      page: receiptPage({ language, token, report }),
      place: { language, address: receiptPath(token, 'sv') },
    };
  }

  /** Whoever was forgotten before is told the same. */
  async forget(token: string, language: Language): Promise<ReportAnswer> {
    await this.reports.forgetAddress(token);
    return this.note({ language, what: 'forgotten' }, 200);
  }

  /** What the register refuses before a form was read. */
  refused({ code, reasons }: Refusal, language: Language): ReportAnswer {
    return this.note({ language, what: 'tooMuch', reasons }, STATUS_OF[code]);
  }

  // Without letters there is no address to keep.
  private requestIn(values: Values) {
    const request = reportIn(values);
    return this.mailer.isOn ? request : { ...request, address: null };
  }

  private nothing(place: ReportPlace, language: Language, subject: 'WITHDRAWN' | undefined): ReportAnswer {
    const address = formPath(place, 'sv');
    if (!subject) return this.note({ language, what: 'unknown' }, 404, address);
    return this.note({ language, what: 'withdrawn', path: recordPath(place, language) }, 410, address);
  }

  private note(view: NoteView, status: number, address = '/'): ReportAnswer {
    return { page: { ...notePage(view), status }, place: { language: view.language, address } };
  }

  private shown(place: ReportPlace, { language, subject, filled, status = 200 }: Showing): ReportAnswer {
    const { reportAnswerDays: answer, reportAddressDays: address } = this.configuration;
    const { title } = subject;
    const view: FormView = {
      ...{ language, place, letters: this.mailer.isOn, ...filled },
      title: typeof title === 'string' ? title : (inLanguage(title ?? undefined, language) ?? null),
      days: { days: answer, urgent: Math.min(answer, URGENT_DAYS), address },
    };
    return {
      page: { ...reportFormPage(view), status },
      place: { language, address: formPath(place, 'sv') },
    };
  }
}

interface Showing {
  language: Language;
  subject: ReportSubject;
  filled: Filled;
  status?: number;
}

function isThere(subject: ReportSubject | 'WITHDRAWN' | undefined): subject is ReportSubject {
  return subject !== undefined && subject !== 'WITHDRAWN';
}
