import { clientNetwork } from '../../../platform/http/client-network.js';
import type { SignedRequest } from '../request-actor.js';
import type { SessionCookie } from './session-cookie.js';

/** What the server knows of a request before anybody is signed in. */
export interface Arrival {
  /** The network it came from, as far as trusted proxies tell. */
  network: string;
  requestId: string;
  /** The session secret that the request carried; it ends when another begins. */
  earlierSecret: string | undefined;
}

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
