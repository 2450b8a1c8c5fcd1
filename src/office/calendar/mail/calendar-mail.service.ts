import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { isDatabaseAway } from '../../../platform/errors/database-away.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { Log } from '../../../platform/log/log.js';
import { type Dealt, LetterReceiver } from './letter-receiver.service.js';
import { emptyMailbox, type WaitingLetter } from './mailbox.js';

const FETCH = 'calendar.mail';

/** Fetches invitations by mail, every few minutes. No letter is kept, and only how many there were of each kind is logged. */
@Injectable()
export class CalendarMail implements OnModuleInit {
  constructor(
    private readonly configuration: Configuration,
    private readonly jobs: Jobs,
    private readonly log: Log,
    private readonly receiver: LetterReceiver,
  ) {}

  onModuleInit(): void {
    const { calendarMailbox } = this.configuration;
    if (calendarMailbox === undefined) return;
    this.jobs.cron(FETCH, '*/3 * * * *', (_, { signal }) => this.fetch(calendarMailbox, signal));
  }

  private async fetch(mailbox: string, signal: AbortSignal): Promise<void> {
    const counts: Partial<Record<Dealt | 'failed', number>> = {};
    const ours: unknown[] = [];
    const deal = async (letter: WaitingLetter) => {
      const dealt = await this.deal(letter).catch((error: unknown) => {
        ours.push(error);
        throw error;
      });
      counts[dealt] = (counts[dealt] ?? 0) + 1;
    };
    try {
      await emptyMailbox(mailbox, signal, deal);
    } catch (error) {
      throw signal.aborted || ours.includes(error) ? error : withoutAddresses(error);
    } finally {
      if (Object.keys(counts).length > 0) this.log.info('Invitations were fetched by mail.', { ...counts });
    }
  }

  // What fails now will fail again, and may not lie there until then; only the database comes back.
  private async deal(letter: WaitingLetter): Promise<Dealt | 'failed'> {
    try {
      return await this.receiver.receive(letter);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.log.error('An invitation could not be dealt with.', { kind: (error as Error).name });
      return 'failed';
    }
  }
}

/** The library's faults may hold what the server said, and with it addresses. */
function withoutAddresses(error: unknown): Error {
  const { code, authenticationFailed, name } = error as Error & {
    code?: string;
    authenticationFailed?: boolean;
  };
  const why = authenticationFailed ? 'it does not take the password' : (code ?? name);
  return new Error(`The mailbox of CALENDAR_MAILBOX could not be emptied: ${why}.`);
}
