import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { Account } from './account.entity.js';
import {
  AccountChangeInput,
  AccountIdInput,
  AccountsInput,
  AmendAccountInput,
  OpenAccountInput,
} from './account.inputs.js';
import { AccountRole } from './account-role.entity.js';
import { AccountsLoaders } from './accounts.loaders.js';
import { AccountsQueries } from './accounts.queries.js';
import { Accounts } from './accounts.service.js';
import type { Actor } from './actor.js';
import { Admission } from './admission.service.js';
import { Allows, AllowsAccount, WithinScope } from './allows.js';
import { CurrentActor } from './current-actor.js';
import { Me, meOf } from './me.js';
import { Scope } from './scope.js';

/** Accounts in the officials' API. */
@Resolver(() => Account)
export class AccountsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly admission: Admission,
    private readonly queries: AccountsQueries,
    private readonly loaders: AccountsLoaders,
  ) {}

  @AllowsAccount()
  @Query(() => Me, { description: 'Who is calling, and what they may do.' })
  async me(@CurrentActor() actor: Actor): Promise<Me> {
    return meOf(actor, await this.queries.account(actor, actor.accountId ?? ''));
  }

  @Allows(Role.ADMINISTRATOR, Role.AUDITOR)
  @Query(() => [Account], {
    name: 'accounts',
    description: 'Accounts with a role in the bodies that you administer or audit, by name.',
  })
  list(@CurrentActor() actor: Actor, @Args('input') input: AccountsInput): Promise<Account[]> {
    return this.queries.accounts(actor, input);
  }

  @Allows(Role.ADMINISTRATOR, Role.AUDITOR)
  @Query(() => Account, { description: 'One account.' })
  account(@CurrentActor() actor: Actor, @Args('input') input: AccountIdInput): Promise<Account> {
    return this.queries.account(actor, input.accountId);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => Account, {
    description: 'Opens an account; its invitationCode is told here and never again.',
  })
  openAccount(@CurrentActor() actor: Actor, @Args('input') input: OpenAccountInput): Promise<Account> {
    return this.accounts.openAccount(actor, input);
  }

  @AllowsAccount()
  @WithinScope(Scope.ADMINISTER)
  @Mutation(() => Account, { description: 'Changes what your account, or one that you administer, says.' })
  amendAccount(@CurrentActor() actor: Actor, @Args('input') input: AmendAccountInput): Promise<Account> {
    return this.accounts.amendAccount(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => Account, { description: 'Makes a new invitationCode, also for a forgotten password.' })
  inviteAccount(@CurrentActor() actor: Actor, @Args('input') input: AccountChangeInput): Promise<Account> {
    return this.admission.inviteAccount(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => Account, {
    description: 'Shuts an account and ends its sessions; its deeds keep its name.',
  })
  disableAccount(@CurrentActor() actor: Actor, @Args('input') input: AccountChangeInput): Promise<Account> {
    return this.admission.disableAccount(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => Account, { description: 'Lets a disabled account in again.' })
  reopenAccount(@CurrentActor() actor: Actor, @Args('input') input: AccountChangeInput): Promise<Account> {
    return this.admission.reopenAccount(actor, input);
  }

  @AllowsAccount()
  @WithinScope(Scope.ADMINISTER)
  @Mutation(() => Account, { description: 'Signs your account, or one that you administer, out everywhere.' })
  endSessions(@CurrentActor() actor: Actor, @Args('input') input: AccountIdInput): Promise<Account> {
    return this.admission.endSessions(actor, input);
  }

  @ResolveField(() => [AccountRole], { description: 'All roles that it holds or held.' })
  roles(@Parent() { id }: Account): Promise<AccountRole[]> {
    return this.loaders.rolesOfAccount.load(id);
  }
}
