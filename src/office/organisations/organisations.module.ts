import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.js';
import { DistinctionsQueries } from './distinctions.queries.js';
import { DistinctionsResolver } from './distinctions.resolver.js';
import { DistinctionsService } from './distinctions.service.js';
import { DuplicatePairsQueries } from './duplicate-pairs.queries.js';
import { DuplicatesQueries } from './duplicates.queries.js';
import { MergesResolver } from './merges.resolver.js';
import { MergesService } from './merges.service.js';
import { NamesService } from './names.service.js';
import { OrganisationChangesResolver } from './organisation-changes.resolver.js';
import { OrganisationDistinction } from './organisation-distinction.entity.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoaders } from './organisations.loaders.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';

const services = [OrganisationsService, NamesService, MergesService, DistinctionsService];
const queries = [
  OrganisationsQueries,
  DuplicatesQueries,
  DuplicatePairsQueries,
  DistinctionsQueries,
  OrganisationsLoaders,
];
const resolvers = [OrganisationsResolver, OrganisationChangesResolver, MergesResolver, DistinctionsResolver];
const entities = [
  Organisation,
  OrganisationName,
  OrganisationIdentifier,
  OrganisationMerge,
  OrganisationDistinction,
];

/** Outside organisations: their names and identifiers, and which of them are the same. */
@Module({
  imports: [ChangesModule, TypeOrmModule.forFeature(entities)],
  providers: [...services, ...queries, ...resolvers],
  exports: [...services, ...queries],
})
export class OrganisationsModule {}
