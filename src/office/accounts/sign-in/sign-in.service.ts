import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Account } from '../account.entity.js';
import { tidyUsername } from '../account.rules.js';
import { hashPassword, isOutdated, isPassword } from './password.js';
import { Doorkeeper } from './doorkeeper.service.js';
import type { Session } from './session.entity.js';
import type { OpenedSession } from './sessions.service.js';
import { signInMessages } from './sign-in.messages.js';
import { Throttle } from './throttle.service.js';

/** What the server knows of a request before anybody is signed in. */
export interface Arrival {
  /** The network it came from, as far as trusted proxies tell. */
  network: string;
  requestId: string;
  /** The session secret that the request carried; it ends when another begins. */
  earlierSecret: string | undefined;
}

/** An account whose owner has just proved to be who they are. */
export interface SignedIn extends OpenedSession {
  account: Account;
}

/** Sign-in by password, and the end of any. */
@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly throttle: Throttle,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  get takesPasswords(): boolean {
    return this.doorkeeper.takesPasswords;
  }

  async withPassword(username: string, password: string, arrival: Arrival): Promise<SignedIn> {
    this.doorkeeper.requirePasswords();
    const name = tidyUsername(username);
    const seconds = await this.throttle.admit(name, arrival.network);
    if (seconds > 0) throw new Refusal('RATE_LIMITED', reason(signInMessages.tooMany, { seconds }));
    const account = await this.database.manager.findOneBy(Account, { username: name });
    // Always asked, also without an account: the time must not tell whether there is one.
    const right = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !right || account.disabledAt) return this.refuse(account, arrival);
    await this.throttle.forgive(name, arrival.network);
    return this.admit(account, password, arrival);
  }

  /** The session that ended; null when there was none any more. */
  end(secret: string, requestId: string): Promise<Session | null> {
    return this.database.transaction((store) => this.doorkeeper.seeOut(store, secret, requestId));
  }

  private async refuse(account: Account | null, { requestId }: Arrival): Promise<never> {
    await this.doorkeeper.turnAway(this.database.manager, account, { requestId });
    throw new Refusal('UNAUTHENTICATED', reason(signInMessages.wrong));
  }

  private admit(account: Account, password: string, arrival: Arrival): Promise<SignedIn> {
    const { requestId, earlierSecret } = arrival;
    return this.database.transaction(async (store) => {
      if (account.passwordHash && isOutdated(account.passwordHash)) {
        await store.update(Account, { id: account.id }, { passwordHash: await hashPassword(password) });
      }
      const entry = { operation: 'signIn', requestId, earlierSecret } as const;
      return { ...(await this.doorkeeper.letIn(store, account, entry)), account };
    });
  }
}
