import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../platform/language/language.js';
import { Account } from '../accounts/account.entity.js';
import { systemActor } from '../accounts/actor.js';
import { hashOf } from '../accounts/secret.js';
import { Office } from '../changes/office.service.js';
import { ReminderLink } from './reminder-link.entity.js';

/** Ends reminders for whoever shows the link of a letter; whoever has an account turns them on again there. */
@Injectable()
export class ReminderSwitch {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
  ) {}

  /** In which language to speak with whoever has the link; undefined when it is none of ours. */
  async languageFor(token: string): Promise<Language | undefined> {
    return (await this.accountFor(token))?.language;
  }

  /** Ends them; the language to say so in, undefined when the link is none of ours. */
  async turnOff(token: string): Promise<Language | undefined> {
    const found = await this.accountFor(token);
    if (!found?.reminders) return found?.language;
    const { id } = found;
    await this.office.change(systemActor('reminder link'), 'stopReminders', { id }, async (store) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const account = await store.findOneOrFail(Account, { where: { id }, lock });
      account.reminders = false;
      return store.save(account);
    });
    return found.language;
  }

  private async accountFor(token: string): Promise<Account | null> {
    const { manager } = this.database;
    const link = await manager.findOneBy(ReminderLink, { tokenHash: hashOf(token) });
    return link && manager.findOneBy(Account, { id: link.accountId });
  }
}
