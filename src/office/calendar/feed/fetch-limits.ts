import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { clientNetwork } from '../../../platform/http/client-network.js';
import { reason } from '../../../platform/language/message.js';
import { calendarMessages } from '../calendar.messages.js';

// A calendar program fetches every quarter of an hour at most; a whole office may share one address.
const MOST_A_MINUTE = 120;
const MOST_CLIENTS = 10_000;
const MINUTE_MS = 60_000;

/** How often one network may fetch calendars, on this server. Guessing at tokens is hopeless anyway; this keeps it cheap. */
@Injectable()
export class FetchLimits {
  private minute = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  admit(address: string): void {
    const now = this.clock.now().getTime();
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute || this.counts.size >= MOST_CLIENTS) this.counts.clear();
    this.minute = minute;
    const network = clientNetwork(address);
    const count = (this.counts.get(network) ?? 0) + 1;
    this.counts.set(network, count);
    if (count <= MOST_A_MINUTE) return;
    const seconds = Math.ceil(((minute + 1) * MINUTE_MS - now) / 1000);
    throw new Refusal('RATE_LIMITED', reason(calendarMessages.tooOften, { seconds }));
  }
}
