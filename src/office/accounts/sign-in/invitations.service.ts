import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { Account } from '../account.entity.js';
import { hashOf, newSecret } from '../secret.js';
import type { Arrival } from './arrival.js';
import { Doorkeeper } from './doorkeeper.service.js';
import { hashPassword } from './password.js';
import { passwordProblems } from './password.rules.js';
import { Sessions } from './sessions.service.js';
import { signInMessages } from './sign-in.messages.js';
import type { SignedIn } from './sign-in.service.js';

const INVITATION_DAYS = 14;
const DAY_MS = 86_400_000;

/** One-time codes with which people choose their own password, at first or when they forgot it. */
@Injectable()
export class Invitations {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly doorkeeper: Doorkeeper,
    private readonly clock: Clock,
  ) {}

  /** Puts a new code on an account that is about to be saved; the code is told once, by `invitationCode`. */
  invite(account: Account): void {
    const code = newSecret();
    account.invitationCode = code;
    account.invitationHash = hashOf(code);
    account.invitationExpiresAt = new Date(this.clock.now().getTime() + INVITATION_DAYS * DAY_MS);
  }

  /** Sets the password, ends all sessions of before, and signs in. */
  async accept(code: string, password: string, { requestId }: Arrival): Promise<SignedIn> {
    this.doorkeeper.requirePasswords();
    return this.database.transaction(async (store) => {
      const account = await store.findOne(Account, {
        where: { invitationHash: hashOf(code) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!account || !this.isOpen(account)) throw refused();
      refuseIfAny(passwordProblems(password, [account.username, account.displayName]));
      account.passwordHash = await hashPassword(password);
      account.invitationHash = null;
      account.invitationExpiresAt = null;
      await store.save(account);
      await this.sessions.endAll(store, account.id);
      const entry = { operation: 'acceptInvitation', requestId } as const;
      return { ...(await this.doorkeeper.letIn(store, account, entry)), account };
    });
  }

  private isOpen({ disabledAt, invitationExpiresAt }: Account): boolean {
    return disabledAt === null && invitationExpiresAt !== null && this.clock.now() < invitationExpiresAt;
  }
}

function refused(): Refusal {
  return new Refusal('UNAUTHENTICATED', reason(signInMessages.invitationRefused));
}
