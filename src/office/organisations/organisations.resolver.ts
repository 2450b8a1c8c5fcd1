import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowsSignedIn } from '../accounts/allows.js';
import { RequireId } from '../bodies/require-id.pipe.js';
import { DuplicatesQueries } from './duplicates.queries.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { OrganisationSearchArgs, PossibleDuplicatesArgs } from './organisation.args.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoaders } from './organisations.loaders.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { PossibleDuplicate } from './possible-duplicate.type.js';

/** Reading organisations in the officials' API. */
@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly duplicates: DuplicatesQueries,
    private readonly loaders: OrganisationsLoaders,
  ) {}

  @AllowsSignedIn()
  @Query(() => [Organisation], {
    description:
      'Organisations to choose from, best first and then the most recently used. Merged ones are left out.',
  })
  organisations(@Args() { search, first }: OrganisationSearchArgs): Promise<Organisation[]> {
    return this.queries.search(search ?? '', first);
  }

  @AllowsSignedIn()
  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation by its id, also a merged one.',
  })
  organisation(
    @Args('id', { type: () => ID, description: 'Its id.' }, RequireId) id: string,
  ): Promise<Organisation | null> {
    return this.queries.byId(id);
  }

  @AllowsSignedIn()
  @Query(() => [PossibleDuplicate], {
    description: 'Organisations that may be the one somebody is about to record, most alike first.',
  })
  possibleDuplicates(@Args() draft: PossibleDuplicatesArgs): Promise<PossibleDuplicate[]> {
    return this.duplicates.ofDraft(draft);
  }

  @ResolveField(() => [OrganisationName], { description: 'Other names, latest first.' })
  names(@Parent() { id }: Organisation): Promise<OrganisationName[]> {
    return this.loaders.names.load(id);
  }

  @ResolveField(() => [OrganisationIdentifier], { description: 'What it is called in outside registers.' })
  identifiers(@Parent() { id }: Organisation): Promise<OrganisationIdentifier[]> {
    return this.loaders.identifiers.load(id);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation that stands for it.' })
  mergedInto(@Parent() { mergedIntoId }: Organisation): Promise<Organisation | null> | null {
    return mergedIntoId === null ? null : this.loaders.organisation.load(mergedIntoId);
  }

  @ResolveField(() => [Organisation], { description: 'The organisations that it stands for.' })
  mergedFrom(@Parent() { id }: Organisation): Promise<Organisation[]> {
    return this.loaders.mergedInto.load(id);
  }

  @ResolveField(() => [OrganisationMerge], { description: 'When it was merged into others, latest first.' })
  merges(@Parent() { id }: Organisation): Promise<OrganisationMerge[]> {
    return this.loaders.mergesOf.load(id);
  }

  @ResolveField('possibleDuplicates', () => [PossibleDuplicate], {
    description: 'Organisations that may be the same, most alike first.',
  })
  possibleDuplicatesOf(@Parent() organisation: Organisation): Promise<PossibleDuplicate[]> {
    return this.duplicates.of(organisation);
  }
}
