import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Client } from '../../door/visitors.service.js';
import { downloadMessages } from './downloads.messages.js';

/** How many files are made at once, and for whom. */
@Injectable()
export class DownloadTurns {
  private taken = 0;
  private readonly byClient = new WeakMap<Client, number>();
  private readonly most: number;
  private readonly mostOfOne: number;

  constructor({ limitDownloads, limitClientDownloads }: Configuration) {
    this.most = limitDownloads;
    this.mostOfOne = limitClientDownloads;
  }

  /** Takes a turn; the function that is given back ends it. Nobody waits in line: who comes too much is refused. */
  take(client: Client): () => void {
    const own = this.byClient.get(client) ?? 0;
    if (own >= this.mostOfOne) {
      throw new Refusal('RATE_LIMITED', reason(downloadMessages.tooManyOfYours, { max: this.mostOfOne }));
    }
    if (this.taken >= this.most) {
      throw new Refusal('UNAVAILABLE', reason(downloadMessages.tooMany, { max: this.most }));
    }
    this.count(client, 1);
    let isOver = false;
    return () => {
      if (!isOver) this.count(client, -1);
      isOver = true;
    };
  }

  private count(client: Client, change: 1 | -1): void {
    this.taken += change;
    this.byClient.set(client, (this.byClient.get(client) ?? 0) + change);
  }
}
