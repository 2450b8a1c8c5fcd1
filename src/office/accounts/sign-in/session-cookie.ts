import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { SignedRequest } from '../request-actor.js';
import { ABSOLUTE_MS } from './session.rules.js';

/** The cookie that carries a session: for this host alone, out of reach for scripts, and over TLS alone where there is TLS. */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor({ publicUrl }: Configuration) {
    const secure = publicUrl.startsWith('https:');
    // Browsers take the prefix only together with Secure, Path=/ and no Domain.
    this.name = secure ? '__Host-dagsljus_session' : 'dagsljus_session';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  carrying(secret: string): string {
    return `${this.name}=${secret}; Max-Age=${ABSOLUTE_MS / 1000}; ${this.attributes}`;
  }

  removed(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The secret that a request carries. */
  secretOf({ headers }: SignedRequest): string | undefined {
    const header = headers['cookie'];
    if (typeof header !== 'string') return undefined;
    const pairs = header.split(';').map((pair) => pair.trim());
    const ours = pairs.filter((pair) => pair.startsWith(`${this.name}=`));
    // Two of the name: somebody put one beside ours, and which is which cannot be known.
    return ours.length === 1 ? ours[0]?.slice(this.name.length + 1) : undefined;
  }
}
