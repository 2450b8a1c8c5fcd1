import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import { reason } from '../../platform/language/message.js';
import { alertsMessages } from '../alerts.messages.js';

const HOUR = 3600 * 1000;

/** Sees to it that nobody fills other people's letterboxes, or has us knock on many doors. Nothing is written down. */
@Injectable()
export class AskingLimits {
  private readonly most: number;
  private readonly asked: LRUCache<string, number[]>;

  constructor(
    { limitClientAlertsPerHour, limitClients }: Configuration,
    private readonly clock: Clock,
  ) {
    this.most = limitClientAlertsPerHour;
    this.asked = new LRUCache({ max: limitClients });
  }

  /** Lets somebody ask once more; throws when that is too often. */
  admit(...whos: readonly string[]): void {
    if (this.most === 0) return;
    const now = this.clock.now().getTime();
    for (const who of whos) {
      const times = (this.asked.get(who) ?? []).filter((time) => time > now - HOUR);
      if (times.length >= this.most) {
        throw new Refusal('RATE_LIMITED', reason(alertsMessages.tooOften, { most: this.most }));
      }
      this.asked.set(who, [...times, now]);
    }
  }

  /** Whoever asks from an address; IPv6 counts by network. */
  client(address: string): string {
    return `client ${clientNetwork(address)}`;
  }
}
