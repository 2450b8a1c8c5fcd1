import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Language } from '../../platform/language/language.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { type Values, valuesIn } from '../../platform/pages/forms/values.rules.js';
import type { PortalPage } from '../../register/pages/frame/portal-page.js';
import type { PortalPlace } from '../../register/pages/frame/portal.service.js';
import { AlertAddresses } from '../alert-addresses.js';
import { EmailAlerts } from '../emails/email-alerts.service.js';
import { RHYTHMS } from '../emails/email-requests.service.js';
import { SearchWords } from '../searches/search-words.service.js';
import { formPage, type FormView, notePage, type NoteView, questionPage, refusedPage } from './alert.page.js';

/** A page, and where it is. */
export interface PlacedPage {
  page: PortalPage;
  place: PortalPlace;
}

type Filled = Pick<FormView, 'email' | 'rhythm' | 'reasons'>;
const EMPTY: Filled = { email: '', rhythm: 'DAILY', reasons: [] };
const FORM = '/alerts/new';

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
  async form(language: Language, queryString: string, filled: Filled = EMPTY): Promise<PlacedPage> {
    try {
      const { query, search } = await this.words.of(queryString, language);
      const feedUrl = this.addresses.feed(language, query);
      const page = formPage({ language, search, query, feedUrl, isOn: this.mailer.isOn, ...filled });
      return { page, place: { language, address: query === '' ? FORM : `${FORM}?${query}` } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { page: refusedPage({ language, reasons: error.reasons }), place: { language, address: FORM } };
    }
  }

  /** What was filled in: undefined when it was understood, else the form with what is to be changed. */
  async filledIn(language: Language, body: unknown, client: string): Promise<PlacedPage | undefined> {
    const given = fieldsOf(valuesIn(body));
    try {
      await this.alerts.ask({ ...given, language }, client);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'INVALID') throw error;
      const rhythm = RHYTHMS.find((one) => one === given.rhythm) ?? 'DAILY';
      return this.form(language, given.filter, { email: given.email, rhythm, reasons: error.reasons });
    }
  }

  async question(language: Language, what: 'confirm' | 'stop', token: string): Promise<PlacedPage> {
    const found = await this.alerts.find(token);
    if (!found) return this.note(language, 'gone');
    const { search } = await this.words.of(found.query, language);
    const address = `/alerts/${what}/${token}`;
    return { page: questionPage({ language, what, search, path: address }), place: { language, address } };
  }

  async confirmed(language: Language, token: string): Promise<PlacedPage> {
    return this.note(language, (await this.alerts.confirm(token)) ? 'confirmed' : 'gone');
  }

  /** Whoever has stopped before is told the same. */
  async stopped(language: Language, token: string): Promise<PlacedPage> {
    await this.alerts.end(token);
    return this.note(language, 'stopped');
  }

  /** Where somebody who asked is told to look for a letter; where none is ever sent, it is said instead. */
  async asked(language: Language): Promise<PlacedPage> {
    return this.mailer.isOn ? this.note(language, 'asked') : this.form(language, '');
  }

  private note(language: Language, what: NoteView['what']): PlacedPage {
    return { page: notePage({ language, what }), place: { language, address: FORM } };
  }
}

function fieldsOf(values: Values): { email: string; filter: string; rhythm: string } {
  const text = (name: string) => values.get(name)?.at(-1) ?? '';
  return { email: text('/email'), filter: text('/filter'), rhythm: text('/rhythm') || EMPTY.rhythm };
}
