import { AttemptCookie } from './attempt-cookie.js';
import { Attempts } from './attempts.service.js';
import { BackChannel } from './back-channel.service.js';
import { BackChannelAudit } from './back-channel-audit.service.js';
import { ClaimedRoles } from './claimed-roles.service.js';
import { Discovery } from './discovery.service.js';
import { IdentityProvider } from './identity-provider.service.js';
import { OidcOffer } from './oidc-offer.service.js';
import { OidcSignIn } from './oidc-sign-in.service.js';
import { ProviderAccounts } from './provider-accounts.service.js';
import { ProviderDoor } from './provider-door.service.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SpentLogoutToken } from './spent-logout-token.entity.js';

/** What signing in through an identity provider consists of; the module of the accounts puts it in. */
export const oidcEntities = [SignInAttempt, SpentLogoutToken];

export const oidcServices = [
  Discovery,
  IdentityProvider,
  Attempts,
  AttemptCookie,
  OidcSignIn,
  ProviderDoor,
  ProviderAccounts,
  ClaimedRoles,
  BackChannel,
  BackChannelAudit,
  OidcOffer,
];
