import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { hashOf, newSecret } from '../secret.js';
import { signInMessages } from '../sign-in/sign-in.messages.js';
import { Throttle } from '../sign-in/throttle.service.js';
import { attemptSecrets, type AttemptSecrets } from './attempt-secrets.js';
import { ATTEMPT_SECONDS } from './attempt-cookie.js';
import { oidcMessages } from './oidc.messages.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SignInFault } from './sign-in-fault.js';

/** Attempts to sign in that are under way: begun here, finished once, by the browser that began them. */
@Injectable()
export class Attempts {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** Refuses where too many come and go. */
  async admit(network: string): Promise<void> {
    const seconds = await this.throttle.admitFrom(network);
    if (seconds > 0) throw new Refusal('RATE_LIMITED', reason(signInMessages.tooMany, { seconds }));
  }

  /** The secret is for the browser's cookie alone. */
  async begin(nextPath: string): Promise<{ secret: string; secrets: AttemptSecrets }> {
    const secret = newSecret();
    const now = this.clock.now();
    const { manager: store } = this.database;
    await store.delete(SignInAttempt, { expiresAt: LessThan(now) });
    await store.insert(SignInAttempt, {
      secretHash: hashOf(secret),
      nextPath,
      expiresAt: new Date(now.getTime() + ATTEMPT_SECONDS * 1000),
    });
    return { secret, secrets: attemptSecrets(secret) };
  }

  /** What the answer must fit. From now on the attempt is over, whatever comes of it. */
  async finish(
    secret: string | undefined,
    state: string | null,
  ): Promise<{ nextPath: string; secrets: AttemptSecrets }> {
    if (secret === undefined) throw noAttempt('oidc.attempt.cookie');
    const secrets = attemptSecrets(secret);
    // An answer to another question does not spend this one: it may come from another tab.
    if (state === null || !isSame(state, secrets.state)) throw noAttempt('oidc.answer.state');
    const attempt = await this.take(secret);
    if (!attempt) throw noAttempt('oidc.attempt.used');
    if (attempt.expiresAt <= this.clock.now()) throw noAttempt('oidc.attempt.expired');
    return { nextPath: attempt.nextPath, secrets };
  }

  // One of many at once deletes it.
  private async take(secret: string): Promise<SignInAttempt | null> {
    const secretHash = hashOf(secret);
    const attempt = await this.database.manager.findOneBy(SignInAttempt, { secretHash });
    const { affected } = await this.database.manager.delete(SignInAttempt, { secretHash });
    return affected === 1 ? attempt : null;
  }
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other));
}

function noAttempt(why: string): SignInFault {
  return new SignInFault(why, new Refusal('FORBIDDEN', reason(oidcMessages.noAttempt)));
}
