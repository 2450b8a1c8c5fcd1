import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { AccountRole } from '../office/accounts/account-role.entity.js';
import { Account } from '../office/accounts/account.entity.js';
import { tidyUsername } from '../office/accounts/account.rules.js';
import { Accounts } from '../office/accounts/accounts.service.js';
import { systemActor } from '../office/accounts/actor.js';
import { Admission } from '../office/accounts/admission.service.js';
import { Roles } from '../office/accounts/roles.service.js';
import type { Scope } from '../office/accounts/scope.js';
import { AccessTokens } from '../office/accounts/tokens.service.js';
import { PublicBody } from '../office/bodies/public-body.entity.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import type { Language } from '../platform/language/language.js';
import type { Role } from '../words/body-words.js';
import { noSuchBody } from './no-such-body.js';

export interface AccountToAdd {
  name: string;
  roles: readonly Role[];
  body: string;
  language?: Language;
  email?: string;
  password?: string;
}

export interface RoleToChange {
  username: string;
  role: Role;
  body: string;
  from?: string;
  to?: string;
}

export interface TokenToIssue {
  name: string;
  scopes: Scope[];
  days: number;
  body?: string;
}

/** An account as the list shows it. */
export interface ListedAccount {
  username: string | null;
  name: string;
  disabled: boolean;
  roles: { role: Role; body: string }[];
}

/** What the operator does with accounts: as the system itself, without being signed in, and in the audit log. */
export class AccountActions {
  private readonly operator = systemActor('account command', 'en');
  private readonly database: DataSource;

  constructor(private readonly register: INestApplicationContext) {
    this.database = register.get<DataSource>(getDataSourceToken());
  }

  async add(username: string, { name, roles, body, password, ...details }: AccountToAdd): Promise<Account> {
    const { id } = await this.body(body);
    const held = roles.map((role) => ({ publicBodyId: id, role }));
    const account = { username, displayName: name, roles: held, ...details };
    return this.use(Accounts).openAccount(this.operator, account, password === undefined ? {} : { password });
  }

  async grant({ username, role, body, ...days }: RoleToChange): Promise<void> {
    const [account, { id }] = [await this.account(username), await this.body(body)];
    const granted = { accountId: account.id, publicBodyId: id, role, ...days };
    await this.use(Roles).grantRole(this.operator, granted);
  }

  async revoke({ username, role, body }: RoleToChange): Promise<void> {
    const [account, { id }] = [await this.account(username), await this.body(body)];
    const where = { accountId: account.id, publicBodyId: id, role, revokedAt: IsNull() };
    const held = await this.database.manager.findOneBy(AccountRole, where);
    if (!held) throw new OperatorFault(`${username} is not ${role} in ${body}.`);
    await this.use(Roles).revokeRole(this.operator, held);
  }

  /** The token's secret. */
  async token(username: string, { body, ...token }: TokenToIssue): Promise<string> {
    const account = await this.account(username);
    const publicBodyId = body === undefined ? null : (await this.body(body)).id;
    const issued = await this.use(AccessTokens).issueToken(
      this.operator,
      { ...token, publicBodyId },
      account.id,
    );
    return issued.secret ?? '';
  }

  async invite(username: string): Promise<Account> {
    return this.use(Admission).inviteAccount(this.operator, await this.expected(username));
  }

  async disable(username: string): Promise<void> {
    await this.use(Admission).disableAccount(this.operator, await this.expected(username));
  }

  async reopen(username: string): Promise<void> {
    await this.use(Admission).reopenAccount(this.operator, await this.expected(username));
  }

  async list(): Promise<ListedAccount[]> {
    const { manager: store } = this.database;
    const accounts = await store.find(Account, { order: { displayName: 'ASC', id: 'ASC' } });
    const roles = await store.findBy(AccountRole, { revokedAt: IsNull() });
    const bodies = new Map((await store.find(PublicBody)).map(({ id, slug }) => [id, slug]));
    return accounts.map(({ id, username, displayName, disabledAt }) => ({
      username,
      name: displayName,
      disabled: disabledAt !== null,
      roles: roles
        .filter(({ accountId }) => accountId === id)
        .map(({ role, publicBodyId }) => ({ role, body: bodies.get(publicBodyId) ?? publicBodyId })),
    }));
  }

  // The operator decides on the account as it is, whoever changed it a moment ago.
  private async expected(username: string) {
    const { id, version } = await this.account(username);
    return { id, expectedVersion: version };
  }

  private async account(username: string): Promise<Account> {
    const account = await this.database.manager.findOneBy(Account, { username: tidyUsername(username) });
    if (!account)
      throw new OperatorFault(`There is no account named ${username}. See: dagsljus account list`);
    return account;
  }

  private async body(slug: string): Promise<PublicBody> {
    const bodies = await this.database.manager.find(PublicBody, { order: { slug: 'ASC' } });
    const body = bodies.find((each) => each.slug === slug);
    if (body) return body;
    throw noSuchBody(slug, bodies);
  }

  private use<T>(service: new (...given: never[]) => T): T {
    return this.register.get(service, { strict: false });
  }
}
