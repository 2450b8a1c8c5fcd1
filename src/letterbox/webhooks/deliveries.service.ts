import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { type RunningJob, Jobs } from '../../platform/jobs/jobs.service.js';
import { DELIVER, TEST } from '../job-names.js';
import { waitAfter } from './back-off.rules.js';
import { Outgoing } from './outgoing.service.js';
import { type Delivery, type KnownWebhook, WebhookBook } from './webhook-book.service.js';
import type { Outcome } from './webhook-sender.service.js';

interface Subject {
  id: string;
  attempt?: number;
}

// Then others have their turn.
const AT_A_TIME = 50;
const TEST_ATTEMPTS = 5;
const LONGEST_ASKED_WAIT = 24 * 3600;

/** Tells targets what waits for them: the messages of one target one after the other. */
@Injectable()
export class Deliveries implements OnModuleInit {
  constructor(
    private readonly book: WebhookBook,
    private readonly outgoing: Outgoing,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Subject>(DELIVER, (subject, job) => this.deliver(subject, job));
    this.jobs.handle<Subject>(TEST, (subject, job) => this.test(subject, job));
  }

  private async deliver({ id }: Subject, { signal }: RunningJob): Promise<void> {
    const webhook = await this.book.find(id);
    if (webhook?.state !== 'ACTIVE') return;
    for (let sent = 0; sent < AT_A_TIME && !signal.aborted; sent += 1) {
      const delivery = await this.book.claim(id);
      if (!delivery) break;
      const outcome = await this.outgoing.change(webhook, delivery, signal);
      signal.throwIfAborted();
      if ((await this.settle(webhook, delivery, outcome)) === 'stop') break;
    }
    const next = await this.book.nextAt(id);
    if (next) await this.jobs.add(DELIVER, { id }, { key: id, runAt: next, priority: 10 });
  }

  private async settle(
    webhook: KnownWebhook,
    delivery: Delivery,
    outcome: Outcome | undefined,
  ): Promise<'go on' | 'stop'> {
    if (outcome === undefined || isTaken(outcome)) {
      await this.book.delivered(webhook.id, delivery);
      webhook.failures = 0;
      return 'go on';
    }
    if (isStatus(outcome, 410)) {
      await this.book.end(webhook.id);
      return 'stop';
    }
    const why = wordOf(outcome);
    if (isRefusal(outcome)) {
      await this.book.refused(webhook.id, delivery, why);
      return 'go on';
    }
    await this.book.failed(webhook, delivery, { why, atLeast: askedWait(outcome) });
    return 'stop';
  }

  /** Who answers with 2xx wants to be told. Asked again some times, and whenever the owner wants. */
  private async test({ id, attempt = 1 }: Subject, { signal }: RunningJob): Promise<void> {
    const webhook = await this.book.find(id);
    if (!webhook) return;
    const outcome = await this.outgoing.test(webhook, signal);
    signal.throwIfAborted();
    if (isTaken(outcome)) {
      await this.book.confirm(id);
      await this.jobs.add(DELIVER, { id }, { key: id, priority: 10 });
      return;
    }
    await this.book.note(id, wordOf(outcome));
    const wait = waitAfter(attempt);
    if (attempt >= TEST_ATTEMPTS || wait === undefined || isStatus(outcome, 410)) return;
    const runAt = new Date(this.clock.now().getTime() + wait);
    await this.jobs.add(TEST, { id, attempt: attempt + 1 }, { key: id, runAt, priority: 10 });
  }
}

function isTaken(outcome: Outcome): boolean {
  return 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
}

function isStatus(outcome: Outcome, status: number): boolean {
  return 'status' in outcome && outcome.status === status;
}

// What is too early, too much or too slow now may be taken later; what else a target refuses is about this message.
function isRefusal(outcome: Outcome): boolean {
  return (
    'status' in outcome &&
    outcome.status >= 400 &&
    outcome.status < 500 &&
    ![404, 408, 425, 429].includes(outcome.status)
  );
}

function askedWait(outcome: Outcome): number {
  const seconds = 'status' in outcome ? (outcome.retryAfter ?? 0) : 0;
  return Math.min(seconds, LONGEST_ASKED_WAIT) * 1000;
}

function wordOf(outcome: Outcome): string {
  return 'status' in outcome ? `HTTP ${outcome.status}` : outcome.failure;
}
