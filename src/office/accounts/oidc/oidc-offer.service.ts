import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { reason, type Reason } from '../../../platform/language/message.js';
import type { SignedRequest } from '../request-actor.js';
import { SessionCookie } from '../sign-in/session-cookie.js';
import { ProviderRoles, type Session } from '../sign-in/session.entity.js';
import { Sessions } from '../sign-in/sessions.service.js';
import { IdentityProvider } from './identity-provider.service.js';
import { oidcMessages } from './oidc.messages.js';

/** What pages need to know of the identity provider. */
@Injectable()
export class OidcOffer {
  constructor(
    private readonly settings: Configuration,
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** What the link to sign in says and where it leads; null where there is no identity provider. */
  get link(): { name: string; path: string } | null {
    return this.provider.isSetUp ? { name: this.provider.name, path: '/office/sign-in/oidc' } : null;
  }

  /** Whether one can sign in with a password, too. */
  get passwords(): boolean {
    return this.settings.localAccounts;
  }

  /** Why somebody who is signed in holds no role, in words for them. */
  async whyRoleless(request: SignedRequest): Promise<Reason> {
    const secret = this.cookie.secretOf(request);
    const session = secret === undefined ? null : await this.sessions.alive(secret);
    const leftOut = session?.providerRoles === ProviderRoles.LEFT_OUT;
    return leftOut
      ? reason(oidcMessages.rolesLeftOut, { provider: this.provider.name })
      : reason(oidcMessages.roleless);
  }

  /** Where to sign out of the identity provider too, after a session that came from it. */
  async signOutAddress(session: Session | null): Promise<string | null> {
    const ours = session?.issuer != null && session.issuer === this.settings.oidcIssuer;
    return ours ? this.provider.endSessionAddress() : null;
  }
}
