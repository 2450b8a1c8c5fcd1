import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { isDatabaseAway } from '../../../platform/errors/database-away.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { Log } from '../../../platform/log/log.js';
import { Actors } from '../../accounts/actors.service.js';
import type { Actor } from '../../accounts/actor.js';
import { AddressKind } from '../calendar-address.entity.js';
import { CalendarAddresses } from '../calendar-addresses.service.js';
import { CalendarProposer } from '../proposals/calendar-proposer.service.js';
import { tokensIn } from '../token.rules.js';
import { calendarsIn } from './letter-calendars.js';
import { emptyMailbox, type WaitingLetter } from './mailbox.js';
import { PendingEvents } from './pending-events.service.js';

export const FETCH_INVITATIONS = 'calendar.mail';

/** What became of a letter. Only how many of each is logged. */
type Dealt = 'taken' | 'unknown' | 'tooLarge' | 'withoutCalendar' | 'unreadable' | 'failed';

/** Fetches invitations by mail: what they propose waits for its person, and no letter is kept. */
@Injectable()
export class CalendarMail implements OnModuleInit {
  constructor(
    private readonly surroundings: MailSurroundings,
    private readonly addresses: CalendarAddresses,
    private readonly proposer: CalendarProposer,
    private readonly pending: PendingEvents,
  ) {}

  onModuleInit(): void {
    const { configuration, jobs } = this.surroundings;
    jobs.cron('calendar.tidy', '47 2 * * *', () => this.pending.forgetOld());
    if (configuration.calendarMailbox === undefined) return;
    jobs.cron(FETCH_INVITATIONS, '*/3 * * * *', (_, { signal }) => this.fetch(signal));
  }

  private async fetch(signal: AbortSignal): Promise<void> {
    const { configuration, log } = this.surroundings;
    const counts: Partial<Record<Dealt, number>> = {};
    await emptyMailbox(configuration.calendarMailbox ?? '', signal, async (letter) => {
      const dealt = await this.deal(letter);
      counts[dealt] = (counts[dealt] ?? 0) + 1;
    }).catch(hidden);
    if (Object.keys(counts).length > 0) log.info('Invitations were fetched by mail.', { ...counts });
  }

  private async deal(letter: WaitingLetter): Promise<Dealt> {
    const actors = await this.receivers(letter.recipients);
    if (actors.length === 0) return 'unknown';
    const whole = await letter.whole();
    if (whole === null) return 'tooLarge';
    try {
      return await this.propose(actors, await calendarsIn(whole));
    } catch (error) {
      // What cannot be read now will not be read later; only the database comes back.
      if (isDatabaseAway(error)) throw error;
      if (error instanceof Refusal) return 'unreadable';
      this.surroundings.log.error('An invitation could not be dealt with.', { kind: (error as Error).name });
      return 'failed';
    }
  }

  private async propose(actors: readonly Actor[], calendars: readonly Buffer[]): Promise<Dealt> {
    if (calendars.length === 0) return 'withoutCalendar';
    for (const actor of actors) {
      for (const bytes of calendars)
        await this.pending.keep(actor, await this.proposer.propose(actor, bytes));
    }
    return 'taken';
  }

  private async receivers(recipients: readonly string[]): Promise<Actor[]> {
    const { configuration, actors } = this.surroundings;
    const tokens = tokensIn(recipients, configuration.calendarAddress ?? '').slice(0, MOST_RECEIVERS);
    const found: Actor[] = [];
    for (const token of tokens) {
      const accountId = await this.addresses.accountFor(AddressKind.MAIL, token);
      const actor = accountId === null ? null : await actors.actorFor(accountId, LETTER, null);
      if (actor) found.push(actor);
    }
    return found;
  }
}

const MOST_RECEIVERS = 5;

// Whoever's letter it is: there is no request that would tell their language or ask for anything else.
const LETTER = { id: 'calendar-mail', method: 'POST', headers: {}, routeOptions: {} };

/** What the mail of a calendar needs of the platform. */
@Injectable()
export class MailSurroundings {
  constructor(
    readonly configuration: Configuration,
    readonly jobs: Jobs,
    readonly log: Log,
    readonly actors: Actors,
  ) {}
}

// The library's faults may hold what the server said, and with it addresses.
function hidden(error: unknown): never {
  if (isDatabaseAway(error) || !(error instanceof Error)) throw error;
  const { code, authenticationFailed } = error as Error & { code?: string; authenticationFailed?: boolean };
  const why = authenticationFailed ? 'it does not take the password' : (code ?? error.name);
  throw new Error(`The mailbox of CALENDAR_MAILBOX could not be emptied: ${why}.`);
}
