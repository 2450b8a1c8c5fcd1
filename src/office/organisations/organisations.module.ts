import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.js';
import { DuplicatePairsQueries } from './duplicate-pairs.queries.js';
import { DuplicatesQueries } from './duplicates.queries.js';
import { MergesResolver } from './merges.resolver.js';
import { MergesService } from './merges.service.js';
import { NamesService } from './names.service.js';
import { OrganisationChangesResolver } from './organisation-changes.resolver.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoaders } from './organisations.loaders.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';

const services = [OrganisationsService, NamesService, MergesService];
const queries = [OrganisationsQueries, DuplicatesQueries, DuplicatePairsQueries, OrganisationsLoaders];

/** Outside organisations: their names and identifiers, and which of them are the same. */
@Module({
  imports: [
    ChangesModule,
    TypeOrmModule.forFeature([Organisation, OrganisationName, OrganisationIdentifier, OrganisationMerge]),
  ],
  providers: [...services, ...queries, OrganisationsResolver, OrganisationChangesResolver, MergesResolver],
  exports: [...services, ...queries],
})
export class OrganisationsModule {}
