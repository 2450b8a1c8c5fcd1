import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { Clock } from '../../../platform/clock.js';
import type { Account } from '../../accounts/account.entity.js';
import type { AccountRole } from '../../accounts/account-role.entity.js';
import { AccountsQueries } from '../../accounts/accounts.queries.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { Role } from '../../../words/body-words.js';
import { may } from '../frame/may.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import { bodyName } from '../bodies/body-name.js';

/** An account with what a page tells of it. */
export interface AccountView {
  account: Account;
  /** Those that hold today or will. */
  roles: readonly AccountRole[];
  /** The public bodies' names, by id. */
  bodies: ReadonlyMap<string, string>;
  now: Date;
}

/** Reads what the pages about accounts show. */
@Injectable()
export class AccountViews {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly bodies: BodiesQueries,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, accountId: string, language: Language): Promise<AccountView> {
    const account = await this.queries.account(actor, accountId);
    const today = this.clock.today();
    const roles = await this.queries.rolesOf(account.id);
    return {
      account,
      roles: roles.filter(({ to }) => to === null || to >= today),
      bodies: await this.bodyNames(language),
      now: this.clock.now(),
    };
  }

  /** Whether somebody may change the account: they administer every body that it has a role in. */
  mayManage(actor: Actor, { id }: Account): Promise<boolean> {
    return may(() => this.queries.requireManager(actor, id));
  }

  /** The names of the bodies where somebody may give a role, by id: none gets anybody new once it is closed. */
  async administered(actor: Actor, language: Language): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(bodiesWhere(actor, Role.ADMINISTRATOR));
    const open = (await this.bodies.all()).filter(({ id, closedOn }) => ids.has(id) && closedOn === null);
    return new Map(open.map((body) => [body.id, bodyName(body, language)]));
  }

  private async bodyNames(language: Language): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.bodies.all()).map((body) => [body.id, bodyName(body, language)]));
  }
}
