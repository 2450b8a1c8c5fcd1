import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { isId } from '../../register/questions/questions.rules.js';
import { alertsMessages } from '../alerts.messages.js';
import { LetterboxConnections } from '../way-in/letterbox-connections.js';
import { type WebhookRequest, WebhookRequests } from './webhook-requests.service.js';

/** A webhook as its owner sees it. */
export interface ToldWebhook {
  id: string;
  url: string;
  description: string | null;
  /** The search, as it stands behind an address. */
  filter: string;
  state: string;
  askedAt: Date;
  confirmedAt: Date | null;
  failingSince: Date | null;
  lastFailure: string | null;
  /** How many messages wait. */
  waiting: number;
}

/** A new one, with what is shown this once. */
export type NewWebhook = Pick<ToldWebhook, 'id' | 'url' | 'description' | 'filter' | 'state'> & {
  secret: string;
  token?: string;
};

interface Row {
  id: string;
  url: string;
  description: string | null;
  query: string;
  state: string;
  asked_at: Date;
  confirmed_at: Date | null;
  failing_since: Date | null;
  last_failure: string | null;
  waiting: string;
}

const MOST = 100;
const TOKEN = /^Bearer (dlh_[\w-]{43})$/i;

/** What those who run programs ask: to be told, what they asked for, and to be left alone. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly wayIn: LetterboxConnections,
    private readonly requests: WebhookRequests,
    private readonly clock: Clock,
  ) {}

  /** With the token of another webhook it is kept with that one. */
  async ask(body: unknown, address: string, authorization: string | undefined): Promise<NewWebhook> {
    const request = this.requests.read(body, address);
    if (authorization !== undefined) await this.requireRoom(authorization);
    const token = authorization === undefined ? this.requests.newToken() : undefined;
    const hash = token === undefined ? hashIn(authorization) : hashOf(token);
    await this.wayIn.call('ask_webhook', JSON.stringify(request), hash, this.clock.now());
    return { ...told(request), secret: request.secret, ...(token === undefined ? {} : { token }) };
  }

  async list(authorization: string | undefined): Promise<ToldWebhook[]> {
    const rows = await this.wayIn.call<Row>('webhooks_of', hashIn(authorization));
    if (rows.length === 0) throw unknownToken();
    return rows.map(({ query, asked_at, confirmed_at, failing_since, last_failure, waiting, ...row }) => ({
      ...row,
      filter: query,
      askedAt: asked_at,
      confirmedAt: confirmed_at,
      failingSince: failing_since,
      lastFailure: last_failure,
      waiting: Number(waiting),
    }));
  }

  async find(id: string, authorization: string | undefined): Promise<ToldWebhook> {
    const found = (await this.list(authorization)).find((webhook) => webhook.id === id.toLowerCase());
    if (!found) throw noSuchWebhook();
    return found;
  }

  /** Asks the target again whether it wants to be told, one that was disabled too. */
  async test(id: string, address: string, authorization: string | undefined): Promise<void> {
    const { id: known } = await this.find(id, authorization);
    this.requests.again(address);
    await this.wayIn.call('test_webhook', known, hashIn(authorization), this.clock.now());
  }

  async end(id: string, authorization: string | undefined): Promise<void> {
    const hash = hashIn(authorization);
    if (!isId(id)) throw noSuchWebhook();
    const [row] = await this.wayIn.call<{ end_webhook: boolean }>('end_webhook', id, hash);
    if (!row?.end_webhook) throw noSuchWebhook();
  }

  private async requireRoom(authorization: string): Promise<void> {
    const kept = await this.list(authorization);
    if (kept.length >= MOST)
      throw new Refusal('INVALID', reason(alertsMessages.tooManyWebhooks, { most: MOST }));
  }
}

function told({ id, url, description, query }: WebhookRequest): Omit<NewWebhook, 'secret'> {
  return { id, url, description, filter: query, state: 'PENDING' };
}

function hashIn(authorization: string | undefined): Buffer {
  const [, token] = TOKEN.exec(authorization ?? '') ?? [];
  if (token === undefined) throw unknownToken();
  return hashOf(token);
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function unknownToken(): Refusal {
  return new Refusal('UNAUTHENTICATED', reason(alertsMessages.unknownToken));
}

function noSuchWebhook(): Refusal {
  return new Refusal('NOT_FOUND', reason(alertsMessages.noSuchWebhook));
}
