import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { nextPath } from '../../accounts/oidc/next-path.rules.js';
import { type Arrival, arrivalOf } from '../../accounts/sign-in/arrival.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';
import type { SignedIn } from '../../accounts/sign-in/sign-in.service.js';
import { OidcOffer } from '../../accounts/oidc/oidc-offer.service.js';
import type { WaysIn } from './sign-in.page.js';
import { SeeOther } from '../frame/answer.js';

/** What every way in begins and ends with. */
@Injectable()
export class Welcome {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly offer: OidcOffer,
  ) {}

  /** The ways to sign in, and where to go on from there. */
  waysIn(next: string | null): WaysIn {
    const { link, passwords } = this.offer;
    return { provider: link?.name ?? null, passwords, next: nextPath(next) };
  }

  arrival(request: FastifyRequest): Arrival {
    return arrivalOf(request, this.cookie);
  }

  in({ secret }: SignedIn, next: string | null = null): SeeOther {
    return new SeeOther(nextPath(next), undefined, this.cookie.carrying(secret));
  }
}
