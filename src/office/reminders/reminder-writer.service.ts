import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Letter } from '../../platform/mail/letter.js';
import { stockholmDay } from '../../words/dates.js';
import { Actors } from '../accounts/actors.service.js';
import { isLetterDue } from './due-line.rules.js';
import { DueLinesQueries } from './due-lines.queries.js';
import { type ClaimedReminder, ReminderBook } from './reminder-book.service.js';
import { reminderLetter } from './reminder-letter.js';

// Nobody asks: their own language counts.
const MORNING = { id: 'reminder', method: 'GET', headers: {}, routeOptions: {} };

/** Writes reminders, in the language of the account. */
@Injectable()
export class ReminderWriter {
  constructor(
    private readonly book: ReminderBook,
    private readonly lines: DueLinesQueries,
    private readonly actors: Actors,
    private readonly configuration: Configuration,
  ) {}

  /** Undefined when it is not time for a letter. */
  async letter({ accountId, address, toldAt, day, at }: ClaimedReminder): Promise<Letter | undefined> {
    const actor = await this.actors.actorFor(accountId, MORNING, null);
    const lines = actor ? await this.lines.of(actor) : [];
    if (!actor || !isLetterDue(lines, { today: stockholmDay(at), toldAt })) return undefined;
    const { publicUrl, publisherName } = this.configuration;
    const stopUrl = `${publicUrl}/office/reminders/stop/${await this.book.newLink(accountId)}`;
    return {
      to: address,
      id: `reminder.${accountId}.${day}`,
      stopUrl,
      ...(await reminderLetter({
        language: actor.ownLanguage,
        ...{ lines, publicUrl, publisherName, stopUrl },
      })),
    };
  }
}
