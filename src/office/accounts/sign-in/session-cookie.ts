import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { HostCookie } from './host-cookie.js';
import { ABSOLUTE_MS, REMEMBERED_MS } from './session.rules.js';

/** The cookie that carries a session, also a while after its end: what somebody was writing then is still theirs. */
@Injectable()
export class SessionCookie extends HostCookie {
  constructor({ publicUrl }: Configuration) {
    super(publicUrl, { name: 'dagsljus_session', seconds: (ABSOLUTE_MS + REMEMBERED_MS) / 1000 });
  }
}
