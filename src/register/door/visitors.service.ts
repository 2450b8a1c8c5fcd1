import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import { type Message, reason } from '../../platform/language/message.js';
import {
  admit,
  type Allowance,
  asOf,
  freshAllowance,
  leave,
  type Passed,
  pay,
  type Quota,
  type QuotaLimit,
} from './allowance.rules.js';
import { doorMessages } from './door.messages.js';
import { quotaHeaders } from './quota-headers.rules.js';

const MESSAGES: Record<QuotaLimit, Message> = {
  clientCost: doorMessages.tooDear,
  clientRequestsPerMinute: doorMessages.tooManyRequests,
  clientRequestsAtOnce: doorMessages.tooManyAtOnce,
};

/** A client has asked too much; `passed` says of what, and for how long. */
export class TooMuchAsked extends Refusal {
  constructor(readonly passed: Passed) {
    super('RATE_LIMITED', reason(MESSAGES[passed.limit], { max: passed.max, found: passed.found }));
  }
}

/** The limit that a refusal is about, if it is about one of these. */
export function excessOf(refusal: Refusal): { excess?: Passed } {
  return refusal instanceof TooMuchAsked ? { excess: refusal.passed } : {};
}

/** Somebody who asks: what a network has left, as long as it is remembered. */
export class Client {
  constructor(
    private allowance: Allowance,
    private readonly quota: Quota,
  ) {}

  /** Lets a request in; throws when that is one too many. Who was let in must leave. */
  enter(): void {
    this.allowance = allowed(admit(this.allowance, this.quota, performance.now()));
  }

  pay(cost: number): void {
    this.allowance = allowed(pay(this.allowance, this.quota, cost, performance.now()));
  }

  leave(): void {
    this.allowance = leave(this.allowance);
  }

  /** What is left, for the headers of an answer: names and values, one after the other. */
  headers(): readonly string[] {
    const now = performance.now();
    return quotaHeaders(asOf(this.allowance, this.quota, now), this.quota, now);
  }
}

const LONGEST_NETWORK = 64;

/** Everyone who asked lately. Nothing of it is written down anywhere. */
@Injectable()
export class Visitors {
  private readonly quota: Quota;
  private readonly clients: LRUCache<string, Client>;

  constructor(configuration: Configuration) {
    this.quota = {
      cost: configuration.limitClientCost,
      costPerSecond: configuration.limitClientCostPerSecond,
      requestsPerMinute: configuration.limitClientRequestsPerMinute,
      inFlight: configuration.limitClientRequestsAtOnce,
    };
    this.clients = new LRUCache({ max: configuration.limitClients });
  }

  /** Whoever asks from an address; IPv6 counts by network. Who was not seen for long is forgotten, and starts anew. */
  from(address: string | undefined): Client {
    // What a proxy says may be anything; what is remembered of it is short.
    const network = clientNetwork(address ?? '').slice(0, LONGEST_NETWORK);
    const known = this.clients.get(network);
    if (known) return known;
    const client = new Client(freshAllowance(this.quota, performance.now()), this.quota);
    this.clients.set(network, client);
    return client;
  }
}

function allowed(verdict: ReturnType<typeof admit>): Allowance {
  if (verdict.excess) throw new TooMuchAsked(verdict.excess);
  return verdict.allowance;
}
