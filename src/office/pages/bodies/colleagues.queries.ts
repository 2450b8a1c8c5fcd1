import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { Account } from '../../accounts/account.entity.js';
import { Delegation } from '../../accounts/delegation.entity.js';
import { Official } from '../../bodies/official.entity.js';
import { lineage } from '../../bodies/lineage.js';
import { includes } from '../../../words/period.js';

/** Somebody who records, or recorded, for an official of a body. */
export interface HeldDelegation {
  delegation: Delegation;
  official: Official;
  accountName: string | null;
  /** Whether somebody ended it, or its last day has been. */
  over: boolean;
}

/** Reads who works for a body, and who records there for whom. */
@Injectable()
export class ColleaguesQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The accounts in use that have a role in a body, there or from above it. */
  async accounts(publicBodyId: string): Promise<Option[]> {
    const { manager } = this.database;
    const bodies = await lineage(manager, 'public_body', publicBodyId);
    const accounts = await manager
      .createQueryBuilder(Account, 'account')
      .where(WORKS_FOR, { bodies })
      .andWhere('account.disabled_at IS NULL')
      .orderBy('account.display_name COLLATE "sv-x-icu"')
      .addOrderBy('account.id')
      .limit(MOST_ACCOUNTS)
      .getMany();
    return accounts.map(({ id, displayName }) => ({ value: id, label: displayName }));
  }

  /** All delegations for officials of a body, those in force first. */
  async delegations(publicBodyId: string): Promise<HeldDelegation[]> {
    const { manager } = this.database;
    const officials = await manager.findBy(Official, { publicBodyId });
    const delegations = await manager.find(Delegation, {
      where: { officialId: In(officials.map(({ id }) => id)) },
      order: { endedAt: { direction: 'DESC', nulls: 'FIRST' }, from: 'DESC', id: 'ASC' },
      take: MOST_DELEGATIONS,
    });
    const accounts = await manager.findBy(Account, { id: In(delegations.map(({ accountId }) => accountId)) });
    const names = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
    const byId = new Map(officials.map((official) => [official.id, official]));
    return delegations.flatMap((delegation) => {
      const official = byId.get(delegation.officialId);
      const accountName = names.get(delegation.accountId) ?? null;
      return official ? [{ delegation, official, accountName, over: this.isOver(delegation) }] : [];
    });
  }

  private isOver({ endedAt, to }: Delegation): boolean {
    return endedAt !== null || !includes({ from: null, to }, this.clock.today());
  }
}

const MOST_ACCOUNTS = 500;
const MOST_DELEGATIONS = 500;

const WORKS_FOR = `EXISTS (SELECT FROM office.account_role AS held
  WHERE held.account_id = account.id AND held.revoked_at IS NULL AND held.public_body_id = ANY (:bodies))`;
