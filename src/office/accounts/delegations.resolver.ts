import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { EndInput } from './account.inputs.js';
import { AccountsQueries } from './accounts.queries.js';
import type { Actor } from './actor.js';
import { Allows, AllowsSignedIn, WithinScope } from './allows.js';
import { CurrentActor } from './current-actor.js';
import { Delegation } from './delegation.entity.js';
import { DelegateInput, DelegationsInput } from './delegation.inputs.js';
import { Delegations } from './delegations.service.js';
import { Scope } from './scope.js';

/** Officials record, review or decide themselves; administrators arrange it for them. */
const MAY_DELEGATE = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.ADMINISTRATOR] as const;

/** Delegation in the officials' API. */
@Resolver(() => Delegation)
export class DelegationsResolver {
  constructor(
    private readonly delegations: Delegations,
    private readonly queries: AccountsQueries,
  ) {}

  @AllowsSignedIn()
  @Query(() => [Delegation], {
    name: 'delegations',
    description: 'Who records, or recorded, for an official.',
  })
  list(@Args('input') { officialId }: DelegationsInput): Promise<Delegation[]> {
    return this.queries.delegations(officialId);
  }

  @Allows(...MAY_DELEGATE)
  @WithinScope(Scope.ADMINISTER)
  @Mutation(() => Delegation, {
    description: 'Lets an account record for an official. For that official, and administrators of the body.',
  })
  delegate(@CurrentActor() actor: Actor, @Args('input') input: DelegateInput): Promise<Delegation> {
    return this.delegations.delegate(actor, input);
  }

  @Allows(...MAY_DELEGATE)
  @WithinScope(Scope.ADMINISTER)
  @Mutation(() => Delegation, { description: 'Ends a delegation at once. Also for whoever records by it.' })
  endDelegation(@CurrentActor() actor: Actor, @Args('input') input: EndInput): Promise<Delegation> {
    return this.delegations.endDelegation(actor, input);
  }
}
