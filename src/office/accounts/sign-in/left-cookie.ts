import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { SignedRequest } from '../request-actor.js';
import { HostCookie } from './host-cookie.js';
import { ABSOLUTE_MS } from './session.rules.js';
import { SessionCookie } from './session-cookie.js';

/**
 * What signing out leaves in the browser: the secret of the session that ended. It opens nothing, and tells only whose
 * the pages are that are still open in other tabs, for as long as any session could have lasted.
 */
@Injectable()
export class LeftCookie extends HostCookie {
  constructor(
    private readonly session: SessionCookie,
    { publicUrl }: Configuration,
  ) {
    super(publicUrl, { name: 'dagsljus_left', seconds: ABSOLUTE_MS / 1000 });
  }

  /** The secret of the session that a page of this browser was last opened in, whether it lives or not. */
  lastSecretOf(request: SignedRequest): string | undefined {
    return this.session.secretOf(request) ?? this.secretOf(request);
  }
}
