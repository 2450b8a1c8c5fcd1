import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { randomId } from '../../../platform/identity.js';
import type { Language } from '../../../platform/language/language.js';
import { reason, say } from '../../../platform/language/message.js';
import { AuditLog, type Performer } from '../../changes/audit-log.service.js';
import { subjectOf } from '../../changes/subject.js';
import { Account } from '../account.entity.js';
import { oidcMessages } from './oidc.messages.js';
import type { Person } from './person.js';
import { SignInFault } from './sign-in-fault.js';

/** The accounts of those whom an identity provider lets in: found by issuer and subject, opened when they first come. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Locked until the transaction ends; refuses one that is disabled. */
  async admit(
    store: EntityManager,
    person: Person,
    { language, by }: { language: Language; by: Performer },
  ): Promise<Account> {
    const { issuer, subject } = person;
    const find = () =>
      store.findOne(Account, { where: { issuer, subject }, lock: { mode: 'pessimistic_write' } });
    const account = (await find()) ?? (await this.open(store, person, language, by)) ?? (await find());
    if (!account) throw new Error('An account that was there a moment ago is gone');
    if (account.disabledAt === null) return account;
    const refusal = new Refusal('FORBIDDEN', reason(oidcMessages.disabled));
    throw new SignInFault('oidc.disabled', refusal, { cause: account });
  }

  // Null when the same person came in twice at once, and the other was first.
  private async open(
    store: EntityManager,
    person: Person,
    language: Language,
    by: Performer,
  ): Promise<Account | null> {
    const account = Object.assign(new Account(), {
      id: randomId(),
      version: 1,
      username: null,
      displayName: person.name ?? say(oidcMessages.nameless, language),
      language,
      email: person.email,
      openedAt: this.clock.now(),
      disabledAt: null,
      passwordHash: null,
      issuer: person.issuer,
      subject: person.subject,
      invitationHash: null,
      invitationExpiresAt: null,
    });
    const inserted = await store
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return null;
    await this.auditLog.write(store, by, { operation: 'openAccount', subject: subjectOf(store, account) });
    return account;
  }
}
