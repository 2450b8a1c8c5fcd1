import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Account } from '../account.entity.js';
import { hashPassword, isOutdated } from './password.js';
import type { Arrival } from './arrival.js';
import { Doorkeeper } from './doorkeeper.service.js';
import { PasswordProof } from './password-proof.service.js';
import type { Session } from './session.entity.js';
import type { OpenedSession } from './sessions.service.js';

/** An account whose owner has just proved to be who they are. */
export interface SignedIn extends OpenedSession {
  account: Account;
}

/** Sign-in by password, and the end of any. */
@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly proof: PasswordProof,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  get takesPasswords(): boolean {
    return this.doorkeeper.takesPasswords;
  }

  async withPassword(username: string, password: string, arrival: Arrival): Promise<SignedIn> {
    return this.admit(await this.proof.ofComer(username, password, arrival), password, arrival);
  }

  /** The session that ended; null when there was none any more. */
  end(secret: string, requestId: string): Promise<Session | null> {
    return this.database.transaction((store) => this.doorkeeper.seeOut(store, secret, requestId));
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
