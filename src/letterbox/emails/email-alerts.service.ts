import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { LetterboxConnections } from '../way-in/letterbox-connections.js';
import type { Rhythm } from './email-book.service.js';
import { EmailRequests } from './email-requests.service.js';

/** What somebody asked for, without who it was. */
export interface KnownAlert {
  query: string;
  rhythm: Rhythm;
  state: 'PENDING' | 'ACTIVE' | 'DISABLED';
  asked_at: Date;
}

const TOKEN = /^[\w-]{43}$/;
const DAYS = 2;

/** What people ask: to get letters, and to get no more. Whoever asks is told nothing of whom we know. */
@Injectable()
export class EmailAlerts {
  constructor(
    private readonly wayIn: LetterboxConnections,
    private readonly requests: EmailRequests,
    private readonly clock: Clock,
  ) {}

  async ask(body: unknown, client: string): Promise<void> {
    const request = this.requests.read(body, client);
    await this.wayIn.call('ask_email', JSON.stringify(request), this.clock.now());
  }

  /** Undefined when there is none, or it was not confirmed in time. */
  async find(token: string): Promise<KnownAlert | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [found] = await this.wayIn.call<KnownAlert>('email_of', token);
    if (found?.state !== 'PENDING') return found;
    const age = this.clock.now().getTime() - found.asked_at.getTime();
    return age < DAYS * 24 * 3600 * 1000 ? found : undefined;
  }

  /** Whether it is confirmed now. */
  async confirm(token: string): Promise<boolean> {
    if (!TOKEN.test(token)) return false;
    const [row] = await this.wayIn.call<{ confirm_email: boolean }>('confirm_email', token, this.clock.now());
    return row?.confirm_email ?? false;
  }

  async end(token: string): Promise<void> {
    if (TOKEN.test(token)) await this.wayIn.call('end_email', token);
  }
}
