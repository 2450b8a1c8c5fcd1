import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { newSecret } from '../../accounts/secret.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';

/** The secret that forms are made with: the session's, and before sign-in one of its own. */
export interface FormSecret {
  secret: string;
  /** The header that gives the browser a secret, where it has none yet. */
  cookie?: string;
}

/** Where the secret behind the tokens of forms comes from. */
@Injectable()
export class FormCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(
    private readonly session: SessionCookie,
    { publicUrl }: Configuration,
  ) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? '__Host-dagsljus_form' : 'dagsljus_form';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  secretOf(request: FastifyRequest, signedIn: boolean): FormSecret {
    const ofSession = signedIn ? this.session.secretOf(request) : undefined;
    if (ofSession) return { secret: ofSession };
    const pattern = new RegExp(`(?:^|;\\s*)${this.name}=([\\w-]{20,100})(?:;|$)`);
    const known = pattern.exec(request.headers.cookie ?? '')?.[1];
    if (known) return { secret: known };
    const secret = newSecret();
    return { secret, cookie: `${this.name}=${secret}; ${this.attributes}` };
  }
}
