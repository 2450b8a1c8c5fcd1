import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { HostCookie } from '../sign-in/host-cookie.js';

/** How long somebody may take at the identity provider. */
export const ATTEMPT_SECONDS = 600;

/** The cookie that binds an attempt to sign in to the browser that began it. */
@Injectable()
export class AttemptCookie extends HostCookie {
  constructor({ publicUrl }: Configuration) {
    super(publicUrl, { name: 'dagsljus_attempt', seconds: ATTEMPT_SECONDS });
  }
}
