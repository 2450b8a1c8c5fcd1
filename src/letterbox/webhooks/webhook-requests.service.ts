import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { SavedSearches } from '../searches/saved-searches.service.js';
import { AskingLimits } from '../way-in/asking-limits.js';
import { membersOf, textIn } from '../way-in/members.js';
import { newSigningSecret } from './signature.js';
import { readTarget } from './target.rules.js';
import { WebhookSender } from './webhook-sender.service.js';

/** What somebody asks for, as it is kept. */
export interface WebhookRequest {
  id: string;
  url: string;
  description: string | null;
  query: string;
  secret: string;
}

const LONGEST_DESCRIPTION = 200;

/** Reads what is asked for, and refuses what cannot be, or is too often. */
@Injectable()
export class WebhookRequests {
  constructor(
    private readonly searches: SavedSearches,
    private readonly sender: WebhookSender,
    private readonly limits: AskingLimits,
  ) {}

  read(body: unknown, address: string): WebhookRequest {
    const { url, filter = {}, description } = membersOf(body, ['url', 'filter', 'description']);
    const target = readTarget(url, {
      mayEnter: (host) => this.sender.mayEnter(host),
      insideAllowed: this.sender.insideAllowed,
    });
    if ('fault' in target) throw new Refusal('INVALID', target.fault);
    const { query } = this.searches.readObject(filter);
    this.limits.admit(this.limits.client(address), `target ${new URL(target.url).hostname}`);
    return {
      id: randomId(),
      url: target.url,
      description: textIn(description, LONGEST_DESCRIPTION, '/description'),
      query,
      secret: newSigningSecret(),
    };
  }

  again(address: string): void {
    this.limits.admit(this.limits.client(address));
  }

  newToken(): string {
    return `dlh_${randomBytes(32).toString('base64url')}`;
  }
}
