import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Actor } from '../../accounts/actor.js';
import { Actors } from '../../accounts/actors.service.js';
import { CalendarAddresses } from '../calendar-addresses.service.js';
import { CalendarProposer } from '../proposals/calendar-proposer.service.js';
import { calendarsIn } from './letter-calendars.js';
import type { WaitingLetter } from './mailbox.js';
import { PendingEvents } from './pending-events.service.js';

/** What became of a letter. */
export type Dealt = 'taken' | 'unknown' | 'tooLarge' | 'withoutCalendar' | 'unreadable';

// Whoever's letter it is: there is no request that would tell their language or ask for anything else.
const LETTER = { id: 'calendar-mail', method: 'POST', headers: {}, routeOptions: {} };

/** Turns a letter into what waits for whoever it was sent to; a letter to nobody here is not opened. */
@Injectable()
export class LetterReceiver {
  constructor(
    private readonly addresses: CalendarAddresses,
    private readonly actors: Actors,
    private readonly proposer: CalendarProposer,
    private readonly pending: PendingEvents,
  ) {}

  async receive({ recipients, whole }: WaitingLetter): Promise<Dealt> {
    const receivers = await this.receivers(recipients);
    if (receivers.length === 0) return 'unknown';
    const letter = await whole();
    if (letter === null) return 'tooLarge';
    const calendars = await calendarsIn(letter);
    if (calendars.length === 0) return 'withoutCalendar';
    try {
      await this.propose(receivers, calendars);
      return 'taken';
    } catch (error) {
      if (error instanceof Refusal) return 'unreadable';
      throw error;
    }
  }

  private async propose(receivers: readonly Actor[], calendars: readonly Buffer[]): Promise<void> {
    for (const actor of receivers) {
      for (const bytes of calendars)
        await this.pending.keep(actor, await this.proposer.propose(actor, bytes));
    }
  }

  private async receivers(recipients: readonly string[]): Promise<Actor[]> {
    const accounts = await this.addresses.receiversIn(recipients);
    const actors = await Promise.all(accounts.map((id) => this.actors.actorFor(id, LETTER, null)));
    return actors.flatMap((actor) => actor ?? []);
  }
}
