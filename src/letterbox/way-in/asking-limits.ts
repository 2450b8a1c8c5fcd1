import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import { reason } from '../../platform/language/message.js';
import { alertsMessages } from '../alerts.messages.js';
import { HourlyCounts } from './hourly-counts.js';

/** Sees to it that nobody fills other people's letterboxes, or has us knock on many doors. */
@Injectable()
export class AskingLimits {
  private readonly most: number;
  private readonly asked: HourlyCounts;

  constructor({ limitClientAlertsPerHour, limitClients }: Configuration, clock: Clock) {
    this.most = limitClientAlertsPerHour;
    this.asked = new HourlyCounts(limitClientAlertsPerHour, clock, limitClients);
  }

  /** Lets somebody ask once more; throws when that is too often. */
  admit(...whos: readonly string[]): void {
    for (const who of whos) {
      if (!this.asked.admit(who)) {
        throw new Refusal('RATE_LIMITED', reason(alertsMessages.tooOften, { most: this.most }));
      }
    }
  }

  /** Whoever asks from an address; IPv6 counts by network. */
  client(address: string): string {
    return `client ${clientNetwork(address)}`;
  }
}
