import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { SignedIn } from '../sign-in/sign-in.service.js';
import { Attempts } from './attempts.service.js';
import { IdentityProvider } from './identity-provider.service.js';
import { nextPath } from './next-path.rules.js';
import { oidcMessages } from './oidc.messages.js';
import { ProviderDoor, type ProviderArrival } from './provider-door.service.js';
import { SignInFault } from './sign-in-fault.js';

/** An answer of the identity provider, as a browser brought it. */
export interface Answer {
  query: string;
  /** The secret of the attempt, from its cookie. */
  secret: string | undefined;
}

/** Signing in through the identity provider: there, and back. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly attempts: Attempts,
    private readonly door: ProviderDoor,
  ) {}

  /** Where to go to, and the secret that must come back with the answer. */
  async begin(next: unknown, network: string): Promise<{ address: string; secret: string }> {
    this.requireProvider();
    await this.attempts.admit(network);
    try {
      // Asked first: an attempt that cannot begin leaves nothing behind.
      await this.provider.requirePresent();
      const { secret, secrets } = await this.attempts.begin(nextPath(next));
      return { address: await this.provider.address(secrets), secret };
    } catch (error) {
      throw error instanceof SignInFault ? error.refusal : error;
    }
  }

  /** Opens a session for whom the answer speaks of; every refusal is in the audit log, with why. */
  async finish(answer: Answer, arrival: ProviderArrival): Promise<SignedIn & { nextPath: string }> {
    this.requireProvider();
    await this.attempts.admit(arrival.network);
    try {
      const state = new URLSearchParams(answer.query).get('state');
      const { secrets, nextPath: next } = await this.attempts.finish(answer.secret, state);
      const person = await this.provider.redeem(answer.query, secrets);
      return { ...(await this.door.admit(person, arrival)), nextPath: next };
    } catch (error) {
      if (!(error instanceof SignInFault)) throw error;
      await this.door.turnAway(error, arrival);
      throw error.refusal;
    }
  }

  private requireProvider(): void {
    if (!this.provider.isSetUp) throw new Refusal('NOT_FOUND', reason(oidcMessages.notSetUp));
  }
}
