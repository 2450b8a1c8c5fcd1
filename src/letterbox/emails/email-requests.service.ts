import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { LANGUAGES, type Language } from '../../platform/language/language.js';
import { type Message, type Reason, reason } from '../../platform/language/message.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { alertsMessages } from '../alerts.messages.js';
import { SavedSearches } from '../searches/saved-searches.service.js';
import { AskingLimits } from '../way-in/asking-limits.js';
import { membersOf } from '../way-in/members.js';
import { readAddress } from './address.rules.js';
import type { Rhythm } from './email-book.service.js';

/** What somebody asks for, as it is kept. */
export interface EmailRequest {
  id: string;
  address: string;
  language: Language;
  rhythm: Rhythm;
  query: string;
  token: string;
}

export const RHYTHMS: readonly Rhythm[] = ['DAILY', 'WEEKLY', 'AT_ONCE'];

/** Reads what is asked for, and refuses what cannot be, or is too often. */
@Injectable()
export class EmailRequests {
  constructor(
    private readonly searches: SavedSearches,
    private readonly mailer: Mailer,
    private readonly limits: AskingLimits,
  ) {}

  read(body: unknown, client: string): EmailRequest {
    if (!this.mailer.isOn) throw new Refusal('NOT_FOUND', reason(alertsMessages.mailOff));
    const asked = membersOf(body, ['email', 'filter', 'language', 'rhythm']);
    const address = readAddress(asked.email);
    const language = oneOf(LANGUAGES, asked.language, 'sv');
    const rhythm = oneOf(RHYTHMS, asked.rhythm, 'DAILY');
    const faults = [
      fault(address, alertsMessages.notAnAddress, '/email'),
      fault(language, alertsMessages.notALanguage, '/language'),
      fault(rhythm, alertsMessages.notARhythm, '/rhythm'),
    ].flat();
    if (!address || !language || !rhythm) throw new Refusal('INVALID', ...faults);
    const { query } = this.searches.readObject(asked.filter ?? {});
    this.limits.admit(this.limits.client(client), `address ${address}`);
    const token = randomBytes(32).toString('base64url');
    return { id: randomId(), address, language, rhythm, query, token };
  }
}

function oneOf<T extends string>(values: readonly T[], given: unknown, fallback: T): T | undefined {
  return given === undefined ? fallback : values.find((value) => value === given);
}

function fault(value: unknown, message: Message, field: string): Reason[] {
  return value === undefined ? [reason(message, undefined, field)] : [];
}
