import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { EndInput } from '../accounts/account.inputs.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { DistinguishOrganisationsInput } from './distinction.inputs.js';
import { DistinctionsService } from './distinctions.service.js';
import { OrganisationDistinction } from './organisation-distinction.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoaders } from './organisations.loaders.js';

/** Which organisations are not the same, in the officials' API. */
@Resolver(() => OrganisationDistinction)
export class DistinctionsResolver {
  constructor(
    private readonly distinctions: DistinctionsService,
    private readonly loaders: OrganisationsLoaders,
  ) {}

  @Allows(Role.REGISTRAR)
  @Mutation(() => OrganisationDistinction, { description: 'Says that two organisations are not the same.' })
  distinguishOrganisations(
    @CurrentActor() actor: Actor,
    @Args('input') input: DistinguishOrganisationsInput,
  ): Promise<OrganisationDistinction> {
    return this.distinctions.distinguishOrganisations(actor, input);
  }

  @Allows(Role.REGISTRAR)
  @Mutation(() => OrganisationDistinction, {
    description: 'Takes back that two organisations are not the same: they may be suggested again.',
  })
  endDistinction(
    @CurrentActor() actor: Actor,
    @Args('input') input: EndInput,
  ): Promise<OrganisationDistinction> {
    return this.distinctions.endDistinction(actor, input);
  }

  @ResolveField(() => Organisation, { description: 'One of the two organisations.' })
  one(@Parent() { oneId }: OrganisationDistinction): Promise<Organisation | null> {
    return this.loaders.organisation.load(oneId);
  }

  @ResolveField(() => Organisation, { description: 'The other one.' })
  other(@Parent() { otherId }: OrganisationDistinction): Promise<Organisation | null> {
    return this.loaders.organisation.load(otherId);
  }
}
