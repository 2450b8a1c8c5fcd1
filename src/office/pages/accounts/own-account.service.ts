import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { Mailer } from '../../../platform/mail/mailer.service.js';
import type { Account } from '../../accounts/account.entity.js';
import { AccountsQueries } from '../../accounts/accounts.queries.js';
import type { Actor } from '../../accounts/actor.js';
import { ReminderBook } from '../../reminders/reminder-book.service.js';
import { AccountViews } from './account-view.service.js';
import type { MyAccount } from './my-account.page.js';

/** Reads what somebody sees of their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly views: AccountViews,
    private readonly queries: AccountsQueries,
    private readonly mailer: Mailer,
    private readonly reminders: ReminderBook,
  ) {}

  /** Whether this register sends letters at all. */
  get reminds(): boolean {
    return this.mailer.isOn;
  }

  details(who: Actor): Promise<Account> {
    return this.queries.me(who);
  }

  async shown(who: Actor, language: Language): Promise<Omit<MyAccount, 'hasPassword'>> {
    const id = who.accountId ?? '';
    const view = await this.views.of(who, id, language);
    const [sessions, tokens] = [await this.queries.sessions(who, id), await this.queries.tokens(who, id)];
    const isUndeliverable = await this.reminders.isUndeliverable(id);
    return { ...view, sessions, tokens, reminds: this.reminds, isUndeliverable };
  }
}
