import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { EventTeller } from '../event-teller.service.js';
import { signedHeaders } from './signature.js';
import type { Delivery, KnownWebhook } from './webhook-book.service.js';
import { changePayload, testPayload } from './webhook-payload.js';
import { type Outcome, WebhookSender } from './webhook-sender.service.js';

/** Writes messages to targets, signs them and sends them. A message has the same id however often it is sent. */
@Injectable()
export class Outgoing {
  constructor(
    private readonly sender: WebhookSender,
    private readonly teller: EventTeller,
    private readonly clock: Clock,
  ) {}

  /** Undefined when there is nothing to tell: the entry is not in the register that is read from. */
  async change(
    webhook: KnownWebhook,
    { seq }: Delivery,
    stopping: AbortSignal,
  ): Promise<Outcome | undefined> {
    const [entry] = await this.teller.tell([seq], 'en');
    if (!entry) return undefined;
    return this.send(
      webhook,
      { id: `${webhook.id}_${seq}`, body: changePayload(entry, webhook.query) },
      stopping,
    );
  }

  test(webhook: KnownWebhook, stopping: AbortSignal): Promise<Outcome> {
    const body = testPayload(webhook.id, this.clock.now(), webhook.query);
    return this.send(webhook, { id: `${webhook.id}_test`, body }, stopping);
  }

  private send(
    { url, secret }: KnownWebhook,
    message: { id: string; body: string },
    stopping: AbortSignal,
  ): Promise<Outcome> {
    const headers = signedHeaders({ ...message, at: this.clock.now() }, secret);
    return this.sender.send({ url, body: message.body, headers }, stopping);
  }
}
