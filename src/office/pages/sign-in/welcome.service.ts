import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { clientNetwork } from '../../../platform/http/client-network.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';
import type { Arrival, SignedIn } from '../../accounts/sign-in/sign-in.service.js';
import { SeeOther } from '../frame/answer.js';
import { pathWithin } from './path-within.rules.js';

/** What every way in begins and ends with. */
@Injectable()
export class Welcome {
  constructor(private readonly cookie: SessionCookie) {}

  arrival(request: FastifyRequest): Arrival {
    return {
      network: clientNetwork(request.ip),
      requestId: request.id,
      earlierSecret: this.cookie.secretOf(request),
    };
  }

  in({ secret }: SignedIn, next: string | null = null): SeeOther {
    return new SeeOther(pathWithin(next), undefined, this.cookie.carrying(secret));
  }
}
