import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Language } from '../../platform/language/language.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { htmlOf } from '../../platform/pages/page.js';
import { AlertAddresses, pathOf } from '../alert-addresses.js';
import { EmailAlerts } from '../emails/email-alerts.service.js';
import { RHYTHMS } from '../emails/email-requests.service.js';
import { SearchWords } from '../searches/search-words.service.js';
import { FormPage, type FormView, NotePage, type NoteView, QuestionPage, RefusedPage } from './alert.page.js';

/** A page with its status. */
export interface StatedPage {
  status: number;
  html: string;
}

type Filled = Pick<FormView, 'email' | 'rhythm' | 'reasons'>;
const EMPTY: Filled = { email: '', rhythm: 'DAILY', reasons: [] };

/** The pages of those who want letters: what is asked for is said in words before anything happens. */
@Injectable()
export class AlertPages {
  constructor(
    private readonly alerts: EmailAlerts,
    private readonly words: SearchWords,
    private readonly mailer: Mailer,
    private readonly addresses: AlertAddresses,
  ) {}

  /** The form for a search, as it stands behind the address. */
  async form(language: Language, queryString: string, filled: Filled = EMPTY): Promise<StatedPage> {
    try {
      const { query, search } = await this.words.of(queryString, language);
      const otherUrl = `${pathOf(other(language))}/new${query === '' ? '' : `?${query}`}`;
      const feedUrl = this.addresses.feed(language, query);
      const view = { language, otherUrl, search, query, feedUrl, isOn: this.mailer.isOn, ...filled };
      return { status: statusOf(filled), html: await htmlOf(FormPage(view)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { reasons } = error;
      const view = { language, otherUrl: `${pathOf(other(language))}/new`, reasons };
      return { status: 400, html: await htmlOf(RefusedPage(view)) };
    }
  }

  /** What was filled in: undefined when it was understood, else the form with what is to be changed. */
  async filledIn(language: Language, body: unknown, client: string): Promise<StatedPage | undefined> {
    const given = fieldsOf(body);
    try {
      await this.alerts.ask({ ...given, language }, client);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'INVALID') throw error;
      const rhythm = RHYTHMS.find((one) => one === given.rhythm) ?? 'DAILY';
      return this.form(language, given.filter, { email: given.email, rhythm, reasons: error.reasons });
    }
  }

  async question(language: Language, what: 'confirm' | 'stop', token: string): Promise<StatedPage> {
    const found = await this.alerts.find(token);
    if (!found) return this.note(language, 'gone');
    const { search } = await this.words.of(found.query, language);
    const otherUrl = `${pathOf(other(language))}/${what}/${token}`;
    const path = `${pathOf(language)}/${what}/${token}`;
    return { status: 200, html: await htmlOf(QuestionPage({ language, otherUrl, what, search, path })) };
  }

  async confirmed(language: Language, token: string): Promise<StatedPage> {
    return this.note(language, (await this.alerts.confirm(token)) ? 'confirmed' : 'gone');
  }

  /** Whoever has stopped before is told the same. */
  async stopped(language: Language, token: string): Promise<StatedPage> {
    await this.alerts.end(token);
    return this.note(language, 'stopped');
  }

  async note(language: Language, what: NoteView['what']): Promise<StatedPage> {
    const html = await htmlOf(NotePage({ language, what, otherUrl: `${pathOf(other(language))}/new` }));
    return { status: what === 'gone' ? 404 : 200, html };
  }
}

function fieldsOf(body: unknown): { email: string; filter: string; rhythm: string } {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Record<string, unknown>>) : {};
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
  return { email: text('email'), filter: text('filter'), rhythm: text('rhythm') || EMPTY.rhythm };
}

function statusOf({ reasons }: Filled): number {
  return reasons.length > 0 ? 400 : 200;
}

function other(language: Language): Language {
  return language === 'sv' ? 'en' : 'sv';
}
