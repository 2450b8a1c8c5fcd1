import { clientNetwork } from '../../../platform/http/client-network.js';
import type { SignedRequest } from '../request-actor.js';
import type { SessionCookie } from './session-cookie.js';
import type { Arrival } from './sign-in.service.js';

/** A request that may bring somebody who is about to prove who they are. */
export interface ArrivingRequest extends SignedRequest {
  readonly ip: string;
}

/** What a request tells of whoever sent it, as far as it does not have to be proved. */
export function arrivalOf(request: ArrivingRequest, cookie: SessionCookie): Arrival {
  return {
    network: clientNetwork(request.ip),
    requestId: String(request.id),
    earlierSecret: cookie.secretOf(request),
  };
}
