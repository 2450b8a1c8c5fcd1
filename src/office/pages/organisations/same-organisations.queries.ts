import { Injectable } from '@nestjs/common';
import { DistinctionsQueries } from '../../organisations/distinctions.queries.js';
import { DuplicatesQueries } from '../../organisations/duplicates.queries.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { OrganisationsLoaders } from '../../organisations/organisations.loaders.js';
import { OrganisationsQueries } from '../../organisations/organisations.queries.js';
import { found } from '../frame/found.js';

/** Reads which others an organisation is, was taken for, or may be. */
@Injectable()
export class SameOrganisationsQueries {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly loaders: OrganisationsLoaders,
    private readonly duplicates: DuplicatesQueries,
    private readonly distinctions: DistinctionsQueries,
  ) {}

  async of(organisation: Organisation) {
    const { id, mergedIntoId } = organisation;
    return {
      survivor: mergedIntoId === null ? null : await this.loaders.organisation.load(mergedIntoId),
      merges: await this.mergesOf(id),
      alike: await this.duplicates.of(organisation),
    };
  }

  /** Whether somebody said that two are not the same. */
  areDistinct(one: Organisation, other: Organisation): Promise<boolean> {
    return this.distinctions.areDistinct(one.id, other.id);
  }

  /** The merges that it has part in, with the other organisation of each; the latest first. */
  private async mergesOf(id: string) {
    return Promise.all(
      (await this.queries.mergesOf(id)).map(async (merge) => {
        const otherId = merge.mergedId === id ? merge.survivorId : merge.mergedId;
        return { merge, other: found(await this.loaders.organisation.load(otherId)) };
      }),
    );
  }
}
