import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { loadExpected } from '../changes/expected-version.js';
import { Office } from '../changes/office.service.js';
import { requireManager, requireSelfOrManager, usableAccount } from './account-access.js';
import { Account } from './account.entity.js';
import type { AccountChangeInput, AccountIdInput } from './account.inputs.js';
import { accountMessages } from './accounts.messages.js';
import type { Actor } from './actor.js';
import { Invitations } from './sign-in/invitations.service.js';
import { Sessions } from './sign-in/sessions.service.js';

/** Decides who gets in: invites again, disables, reopens, ends sessions. */
@Injectable()
export class Admission {
  constructor(
    private readonly office: Office,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** A new code, also for whoever forgot the password; the former code is worth nothing from now on. */
  inviteAccount(actor: Actor, input: AccountChangeInput): Promise<Account> {
    return this.office.change(actor, 'inviteAccount', input, async (store) => {
      await requireManager(store, actor, input.id);
      const account = await loadExpected(store, Account, input.id, input.expectedVersion);
      if (account.disabledAt) throw new Refusal('CONFLICT', reason(accountMessages.accountDisabled));
      if (account.username === null) throw new Refusal('CONFLICT', reason(accountMessages.usesProvider));
      this.invitations.invite(account);
      return store.save(account);
    });
  }

  /** From now on nobody gets in with it; what it did stays under its name. */
  disableAccount(actor: Actor, input: AccountChangeInput): Promise<Account> {
    return this.office.change(actor, 'disableAccount', input, async (store) => {
      if (input.id === actor.accountId) throw new Refusal('CONFLICT', reason(accountMessages.notOneself));
      await requireManager(store, actor, input.id);
      const account = await loadExpected(store, Account, input.id, input.expectedVersion);
      if (account.disabledAt) throw new Refusal('CONFLICT', reason(accountMessages.accountDisabled));
      account.disabledAt = this.clock.now();
      account.invitationHash = null;
      account.invitationExpiresAt = null;
      await this.sessions.endAll(store, account.id);
      return store.save(account);
    });
  }

  reopenAccount(actor: Actor, input: AccountChangeInput): Promise<Account> {
    return this.office.change(actor, 'reopenAccount', input, async (store) => {
      await requireManager(store, actor, input.id);
      const account = await loadExpected(store, Account, input.id, input.expectedVersion);
      if (!account.disabledAt) throw new Refusal('CONFLICT', reason(accountMessages.accountOpen));
      account.disabledAt = null;
      return store.save(account);
    });
  }

  endSessions(actor: Actor, input: AccountIdInput): Promise<Account> {
    return this.office.change(actor, 'endSessions', input, async (store) => {
      await requireSelfOrManager(store, actor, input.accountId);
      const account = await usableAccount(store, input.accountId);
      await this.sessions.endAll(store, account.id);
      return account;
    });
  }
}
