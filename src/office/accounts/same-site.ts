import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import type { SignedRequest } from './request-actor.js';
import { signInMessages } from './sign-in/sign-in.messages.js';

/** Refuses changes that another site makes a browser send: the browser adds the cookie, but also says who asked. */
@Injectable()
export class SameSite {
  private readonly ours: string;

  constructor({ publicUrl }: Configuration) {
    this.ours = publicUrl;
  }

  require({ method, headers }: SignedRequest): void {
    if (method === 'GET' || method === 'HEAD') return;
    const site = headers['sec-fetch-site'];
    const ours =
      site === undefined
        ? headers['origin'] === undefined || headers['origin'] === this.ours
        : site === 'same-origin' || site === 'none';
    if (!ours) throw new Refusal('FORBIDDEN', reason(signInMessages.otherSite));
  }
}
