import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoaders } from './organisations.loaders.js';

/** Merges in the officials' API; they are read through their organisation. */
@Resolver(() => OrganisationMerge)
export class MergesResolver {
  constructor(private readonly loaders: OrganisationsLoaders) {}

  @ResolveField(() => Organisation, { description: 'The organisation that was merged.' })
  merged(@Parent() { mergedId }: OrganisationMerge): Promise<Organisation | null> {
    return this.loaders.organisation.load(mergedId);
  }

  @ResolveField(() => Organisation, { description: 'The organisation it was merged into.' })
  survivor(@Parent() { survivorId }: OrganisationMerge): Promise<Organisation | null> {
    return this.loaders.organisation.load(survivorId);
  }
}
