import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { EndInput, GrantRoleInput } from './account.inputs.js';
import { AccountRole } from './account-role.entity.js';
import type { Actor } from './actor.js';
import { Allows } from './allows.js';
import { CurrentActor } from './current-actor.js';
import { Roles } from './roles.service.js';

/** Roles in the officials' API. */
@Resolver(() => AccountRole)
export class RolesResolver {
  constructor(private readonly roles: Roles) {}

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => AccountRole, { description: 'Grants a role in a public body and in all bodies below it.' })
  grantRole(@CurrentActor() actor: Actor, @Args('input') input: GrantRoleInput): Promise<AccountRole> {
    return this.roles.grantRole(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => AccountRole, { description: 'Ends a role at once, also for whoever is signed in.' })
  revokeRole(@CurrentActor() actor: Actor, @Args('input') input: EndInput): Promise<AccountRole> {
    return this.roles.revokeRole(actor, input);
  }
}
