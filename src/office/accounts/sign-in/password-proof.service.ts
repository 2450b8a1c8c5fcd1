import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { usableAccount } from '../account-access.js';
import { Account } from '../account.entity.js';
import { tidyUsername } from '../account.rules.js';
import { accountMessages } from '../accounts.messages.js';
import type { Actor } from '../actor.js';
import type { Arrival } from './arrival.js';
import { Doorkeeper } from './doorkeeper.service.js';
import { isPassword } from './password.js';
import { signInMessages } from './sign-in.messages.js';
import { Throttle } from './throttle.service.js';

/** Lets people prove who they are by a password; how often they may try is counted before each try. */
@Injectable()
export class PasswordProof {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly throttle: Throttle,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  /** Of somebody who comes; the audit log is told of whoever was turned away. */
  async ofComer(username: string, password: string, arrival: Arrival): Promise<Account> {
    this.doorkeeper.requirePasswords();
    const name = tidyUsername(username);
    await this.admit(name, arrival);
    const account = await this.database.manager.findOneBy(Account, { username: name });
    // Always asked, also without an account: the time must not tell whether there is one.
    const right = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !right || account.disabledAt) return this.refuseComer(account, arrival);
    await this.throttle.forgive(name, arrival.network);
    return account;
  }

  /** Of somebody who is here already; the account as it was when the password was right. */
  async ofHolder(actor: Actor, password: string, arrival: Arrival): Promise<Account> {
    const account = await this.accountWithPassword(actor);
    const name = account.username ?? '';
    await this.admit(name, arrival);
    if (!(await isPassword(account.passwordHash, password))) {
      const { requestId } = arrival;
      const why = 'changePassword.wrong';
      await this.doorkeeper.turnAway(this.database.manager, account, { requestId, why });
      throw presentWrong();
    }
    await this.throttle.forgive(name, arrival.network);
    return account;
  }

  /** Refuses where somebody's account has no password here. */
  async accountWithPassword(actor: Actor): Promise<Account> {
    this.doorkeeper.requirePasswords();
    const account = await usableAccount(this.database.manager, actor.accountId ?? '');
    if (this.has(account)) return account;
    throw new Refusal('CONFLICT', reason(accountMessages.usesProvider));
  }

  /** Whether an account has a password that counts here. */
  has({ passwordHash }: Account): boolean {
    return this.doorkeeper.takesPasswords && passwordHash !== null;
  }

  private async admit(name: string, { network }: Arrival): Promise<void> {
    const seconds = await this.throttle.admit(name, network);
    if (seconds > 0) throw new Refusal('RATE_LIMITED', reason(signInMessages.tooMany, { seconds }));
  }

  private async refuseComer(account: Account | null, { requestId }: Arrival): Promise<never> {
    await this.doorkeeper.turnAway(this.database.manager, account, { requestId });
    throw new Refusal('UNAUTHENTICATED', reason(signInMessages.wrong));
  }
}

export function presentWrong(): Refusal {
  return new Refusal('INVALID', reason(signInMessages.presentWrong, {}, '/presentPassword'));
}
