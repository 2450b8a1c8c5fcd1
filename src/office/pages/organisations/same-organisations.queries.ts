import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DuplicatesQueries } from '../../organisations/duplicates.queries.js';
import { OrganisationMerge } from '../../organisations/organisation-merge.entity.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { OrganisationsLoaders } from '../../organisations/organisations.loaders.js';
import { found } from '../frame/found.js';

/** Reads which others an organisation is, was taken for, or may be. */
@Injectable()
export class SameOrganisationsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly loaders: OrganisationsLoaders,
    private readonly duplicates: DuplicatesQueries,
  ) {}

  async of(organisation: Organisation) {
    const { id, mergedIntoId } = organisation;
    return {
      survivor: mergedIntoId === null ? null : await this.loaders.organisation.load(mergedIntoId),
      merges: await this.mergesOf(id),
      alike: await this.duplicates.of(organisation),
    };
  }

  /** The merges that it has part in, with the other organisation of each; the latest first. */
  private async mergesOf(id: string) {
    const merges = await this.database.manager.find(OrganisationMerge, {
      where: [{ mergedId: id }, { survivorId: id }],
      order: { mergedAt: 'DESC', id: 'ASC' },
    });
    return Promise.all(
      merges.map(async (merge) => {
        const otherId = merge.mergedId === id ? merge.survivorId : merge.mergedId;
        return { merge, other: found(await this.loaders.organisation.load(otherId)) };
      }),
    );
  }
}
