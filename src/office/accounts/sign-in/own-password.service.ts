import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { reason, type Reason } from '../../../platform/language/message.js';
import { Office } from '../../changes/office.service.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { Account } from '../account.entity.js';
import type { Actor } from '../actor.js';
import type { Arrival } from './arrival.js';
import { hashPassword } from './password.js';
import { passwordProblems } from './password.rules.js';
import { PasswordNews } from './password-news.service.js';
import { PasswordProof, presentWrong } from './password-proof.service.js';
import { Sessions } from './sessions.service.js';
import type { ChangePasswordInput } from './sign-in.inputs.js';
import { signInMessages } from './sign-in.messages.js';

/** Changes one's own password: whoever found an open session does not know the old one. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly office: Office,
    private readonly proof: PasswordProof,
    private readonly sessions: Sessions,
    private readonly news: PasswordNews,
  ) {}

  /** Ends all other sessions, and makes a code that still waits worthless. */
  async change(actor: Actor, input: ChangePasswordInput, arrival: Arrival): Promise<Account> {
    const known = await this.proof.ofHolder(actor, input.presentPassword, arrival);
    refuseIfAny(problemsOf(input, known));
    const passwordHash = await hashPassword(input.password);
    // Nothing of a password goes into the audit log or a key against repetition, not even as a hash.
    return this.office.change(actor, 'changePassword', {}, async (store, notes) => {
      notes.fields = ['password'];
      const account = await locked(store, known);
      Object.assign(account, { passwordHash, invitationHash: null, invitationExpiresAt: null });
      await this.sessions.endAll(store, account.id, arrival.earlierSecret);
      await this.news.announce(store, account);
      return store.save(account);
    });
  }
}

// Of two changes at once, the second was asked for with a password that is no longer right.
async function locked(store: EntityManager, { id, passwordHash }: Account): Promise<Account> {
  const account = await store.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (account?.passwordHash !== passwordHash) throw presentWrong();
  return account;
}

function problemsOf({ presentPassword, password }: ChangePasswordInput, account: Account): Reason[] {
  const problems = passwordProblems(password, [account.username, account.displayName]);
  if (password !== presentPassword) return problems;
  return [...problems, reason(signInMessages.passwordSame, {}, '/password')];
}
