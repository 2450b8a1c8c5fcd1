import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { DEFAULT_LANGUAGE, type Language } from '../../platform/language/language.js';
import { reason } from '../../platform/language/message.js';
import { loadExpected } from '../changes/expected-version.js';
import { given } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { requireSelfOrManager, usableAccount } from './account-access.js';
import { Account } from './account.entity.js';
import type { AmendAccountInput, OpenAccountInput } from './account.inputs.js';
import { detailFaults, newAccountFaults, tidyUsername } from './account.rules.js';
import { accountMessages } from './accounts.messages.js';
import type { Actor } from './actor.js';
import { Roles } from './roles.service.js';
import { Invitations } from './sign-in/invitations.service.js';
import { hashPassword } from './sign-in/password.js';

/** What only the operator and the first run may say of a new account. */
export interface Opening {
  password?: string;
  /** Runs first in the same transaction; what it throws opens nothing. */
  first?: (store: EntityManager) => Promise<void>;
}

/** Opens accounts, and keeps what they say of their holders. */
@Injectable()
export class Accounts {
  constructor(
    private readonly office: Office,
    private readonly roles: Roles,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** Its holder is invited to choose a password, unless the operator gives one. */
  async openAccount(actor: Actor, input: OpenAccountInput, opening: Opening = {}): Promise<Account> {
    const { password, first } = opening;
    const account = this.drafted(input);
    refuseIfAny([
      ...newAccountFaults(input, password),
      ...(input.roles.length === 0 ? [reason(accountMessages.rolesMissing, undefined, '/roles')] : []),
    ]);
    if (password === undefined) this.invitations.invite(account);
    else account.passwordHash = await hashPassword(password);
    return this.office.change(actor, 'openAccount', input, async (store, notes) => {
      await first?.(store);
      notes.publicBodyId = input.roles[0]?.publicBodyId ?? null;
      await requireFreeUsername(store, account.username);
      const opened = await store.save(store.create(Account, account));
      await this.roles.grantAtOpening(store, actor, { accountId: opened.id, roles: input.roles });
      return Object.assign(opened, { invitationCode: account.invitationCode });
    });
  }

  amendAccount(actor: Actor, input: AmendAccountInput): Promise<Account> {
    return this.office.change(actor, 'amendAccount', input, async (store) => {
      await requireSelfOrManager(store, actor, input.id);
      const account = await loadExpected(store, Account, input.id, input.expectedVersion);
      Object.assign(account, given(input, 'displayName', 'language', 'email', 'reminders'));
      refuseIfAny(detailFaults(account));
      return store.save(account);
    });
  }

  /** The language of one's own pages, whatever else changed meanwhile. */
  speak(actor: Actor, language: Language): Promise<Account> {
    return this.office.change(actor, 'amendAccount', { language }, async (store) => {
      const account = await usableAccount(store, actor.accountId ?? '');
      account.language = language;
      return store.save(account);
    });
  }

  private drafted(input: OpenAccountInput): Account {
    return Object.assign(new Account(), {
      id: randomId(),
      username: tidyUsername(input.username),
      displayName: input.displayName.trim(),
      language: input.language ?? DEFAULT_LANGUAGE,
      email: input.email?.trim() || null,
      openedAt: this.clock.now(),
      disabledAt: null,
    });
  }
}

async function requireFreeUsername(store: EntityManager, username: string | null): Promise<void> {
  if (username === null || !(await store.existsBy(Account, { username }))) return;
  throw new Refusal('CONFLICT', reason(accountMessages.usernameTaken, undefined, '/username'));
}
