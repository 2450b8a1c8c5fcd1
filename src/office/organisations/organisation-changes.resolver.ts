import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { MergeOrganisationsInput, SplitOrganisationInput } from './merge.inputs.js';
import { MergesService } from './merges.service.js';
import { NamesService } from './names.service.js';
import { MAY_RECORD } from './organisation-access.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { Organisation } from './organisation.entity.js';
import {
  AddOrganisationIdentifierInput,
  AddOrganisationNameInput,
  AmendOrganisationInput,
  RecordOrganisationInput,
  RemoveOrganisationIdentifierInput,
  RemoveOrganisationNameInput,
} from './organisation.inputs.js';
import { OrganisationsService } from './organisations.service.js';

/** Changing organisations in the officials' API. */
@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly names: NamesService,
    private readonly merges: MergesService,
  ) {}

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, {
    description: 'Records an outside organisation. Ask possibleDuplicates first.',
  })
  recordOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordOrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.recordOrganisation(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, {
    description: 'Changes what is said of an organisation. Once it is public: for publishers and registrars.',
  })
  amendOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendOrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.amendOrganisation(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, { description: 'Adds another name of an organisation.' })
  addOrganisationName(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddOrganisationNameInput,
  ): Promise<Organisation> {
    return this.names.addOrganisationName(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, { description: "Removes a name that is not the organisation's." })
  removeOrganisationName(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveOrganisationNameInput,
  ): Promise<Organisation> {
    return this.names.removeOrganisationName(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, {
    description: 'Adds what an organisation is called in an outside register.',
  })
  addOrganisationIdentifier(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddOrganisationIdentifierInput,
  ): Promise<Organisation> {
    return this.names.addOrganisationIdentifier(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Organisation, { description: "Removes an identifier that is not the organisation's." })
  removeOrganisationIdentifier(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveOrganisationIdentifierInput,
  ): Promise<Organisation> {
    return this.names.removeOrganisationIdentifier(actor, input);
  }

  @Allows(Role.REGISTRAR)
  @Mutation(() => OrganisationMerge, { description: 'Says that two organisations are the same.' })
  mergeOrganisations(
    @CurrentActor() actor: Actor,
    @Args('input') input: MergeOrganisationsInput,
  ): Promise<OrganisationMerge> {
    return this.merges.mergeOrganisations(actor, input);
  }

  @Allows(Role.REGISTRAR)
  @Mutation(() => OrganisationMerge, {
    description: 'Takes a merge back: they are two organisations after all.',
  })
  splitOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SplitOrganisationInput,
  ): Promise<OrganisationMerge> {
    return this.merges.splitOrganisation(actor, input);
  }
}
