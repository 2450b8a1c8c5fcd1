import { Injectable } from '@nestjs/common';
import { OidcOffer } from '../oidc/oidc-offer.service.js';
import type { SignedRequest } from '../request-actor.js';
import { LeftCookie } from './left-cookie.js';
import { SessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.service.js';

/** What the browser is told that has signed out. */
export interface SignedOut {
  cookies: string[];
  /** Where to sign out of the identity provider too, if one vouched. */
  continueAt: string | null;
}

/** Ends the session of a browser. */
@Injectable()
export class SignOut {
  constructor(
    private readonly signIns: SignIn,
    private readonly cookie: SessionCookie,
    private readonly left: LeftCookie,
    private readonly offer: OidcOffer,
  ) {}

  async of(request: SignedRequest): Promise<SignedOut> {
    const secret = this.cookie.secretOf(request);
    const ended = secret ? await this.signIns.end(secret, String(request.id)) : null;
    return {
      cookies: [this.cookie.removed(), ...(secret ? [this.left.carrying(secret)] : [])],
      continueAt: await this.offer.signOutAddress(ended),
    };
  }
}
