import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Role } from '../../words/body-words.js';
import { AccessToken } from './access-token.entity.js';
import { accountUnknown, maySee, requireManager, requireSelfOrManager } from './account-access.js';
import { Account } from './account.entity.js';
import { AccountRole } from './account-role.entity.js';
import type { AccountsInput } from './account.inputs.js';
import { bodiesWhere, type Actor } from './actor.js';
import { Delegation } from './delegation.entity.js';
import { Session } from './sign-in/session.entity.js';
import { IDLE_MS } from './sign-in/session.rules.js';

const READERS = [Role.ADMINISTRATOR, Role.AUDITOR] as const;

/** Reads accounts and what belongs to them, for those who may know of them. */
@Injectable()
export class AccountsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The account of whoever has signed in. */
  me(actor: Actor): Promise<Account> {
    return this.account(actor, actor.accountId ?? '');
  }

  async account(actor: Actor, id: string): Promise<Account> {
    const { manager: store } = this.database;
    const account = await store.findOneBy(Account, { id });
    if (!account || !(await maySee(store, actor, id))) throw accountUnknown();
    return account;
  }

  /**
   * By name; those with a role, past or present, in the bodies that the actor administers or audits, and those whom
   * an identity provider let in and nobody gave a role yet.
   */
  accounts(actor: Actor, { publicBodyId, disabled, first, after }: AccountsInput): Promise<Account[]> {
    const query = this.database
      .createQueryBuilder(Account, 'account')
      .orderBy('account.display_name')
      .addOrderBy('account.id')
      .limit(first);
    if (!actor.system)
      query.andWhere(`(${IN_BODIES} OR ${NEWCOMER})`, { bodies: bodiesWhere(actor, ...READERS) });
    if (publicBodyId) query.andWhere(IN_BODIES.replace(':bodies', ':asked'), { asked: [publicBodyId] });
    if (!disabled) query.andWhere('account.disabled_at IS NULL');
    if (after) query.andWhere(AFTER, { after });
    return query.getMany();
  }

  /** Refuses whoever may not manage an account, before they begin to. */
  requireManager(actor: Actor, id: string): Promise<void> {
    return requireManager(this.database.manager, actor, id);
  }

  /** The names of some who can give a role today: those with the most bodies below them first. */
  async administrators(): Promise<string[]> {
    const rows = await this.database.query<{ name: string }[]>(ADMINISTRATORS, [
      Role.ADMINISTRATOR,
      this.clock.today(),
    ]);
    return rows.map(({ name }) => name);
  }

  /** The roles of an account that nobody revoked, oldest first. */
  rolesOf(accountId: string): Promise<AccountRole[]> {
    const order = { grantedAt: 'ASC', id: 'ASC' } as const;
    return this.database.manager.find(AccountRole, { where: { accountId, revokedAt: IsNull() }, order });
  }

  /** One's own tokens, or those of an account that one manages. Expired and revoked ones too. */
  async tokens(actor: Actor, accountId: string): Promise<AccessToken[]> {
    const { manager: store } = this.database;
    await requireSelfOrManager(store, actor, accountId);
    return store.find(AccessToken, { where: { accountId }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  /** The sign-ins that have not ended. */
  async sessions(actor: Actor, accountId: string): Promise<Session[]> {
    const { manager: store } = this.database;
    await requireSelfOrManager(store, actor, accountId);
    const now = this.clock.now();
    return store.find(Session, {
      where: {
        accountId,
        revokedAt: IsNull(),
        expiresAt: MoreThan(now),
        lastSeenAt: MoreThan(new Date(now.getTime() - IDLE_MS)),
      },
      order: { createdAt: 'DESC' },
    });
  }

  /** Who records for an official, and did; an unknown official has none. */
  delegations(officialId: string): Promise<Delegation[]> {
    return this.database.manager.find(Delegation, {
      where: { officialId },
      order: { from: 'DESC', id: 'ASC' },
    });
  }
}

const ADMINISTRATORS = `
  SELECT account.display_name AS name FROM office.account
    JOIN office.account_role AS held ON held.account_id = account.id
    JOIN office.public_body AS body ON body.id = held.public_body_id
   WHERE held.role = $1 AND held.revoked_at IS NULL AND account.disabled_at IS NULL
     AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
   GROUP BY account.id ORDER BY bool_and(body.parent_id IS NOT NULL), account.display_name LIMIT 5`;

const AFTER = `(account.display_name, account.id) >
  (SELECT last.display_name, last.id FROM office.account AS last WHERE last.id = :after)`;

const IN_BODIES = `EXISTS (SELECT FROM office.account_role AS held
  WHERE held.account_id = account.id AND held.public_body_id = ANY(:bodies))`;

const NEWCOMER = `(account.issuer IS NOT NULL AND NOT EXISTS (
  SELECT FROM office.account_role AS held WHERE held.account_id = account.id))`;
