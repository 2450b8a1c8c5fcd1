import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { loaderBy, loaderOfMany } from '../../platform/database/loaders.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { Organisation } from './organisation.entity.js';

/** Organisations and what belongs to them, one statement for all that are asked for at once. */
@Injectable()
export class OrganisationsLoaders {
  readonly organisation: DataLoader<string, Organisation | null>;
  readonly mergedInto: DataLoader<string, Organisation[]>;
  readonly names: DataLoader<string, OrganisationName[]>;
  readonly identifiers: DataLoader<string, OrganisationIdentifier[]>;
  readonly mergesOf: DataLoader<string, OrganisationMerge[]>;

  constructor(@InjectDataSource() database: DataSource) {
    this.organisation = loaderBy(database, Organisation, 'id');
    this.mergedInto = loaderOfMany(database, Organisation, 'mergedIntoId', { name: 'ASC', id: 'ASC' });
    this.names = loaderOfMany(database, OrganisationName, 'organisationId', { to: 'DESC', id: 'ASC' });
    this.identifiers = loaderOfMany(database, OrganisationIdentifier, 'organisationId', {
      scheme: 'ASC',
      value: 'ASC',
    });
    this.mergesOf = loaderOfMany(database, OrganisationMerge, 'mergedId', { mergedAt: 'DESC', id: 'ASC' });
  }
}
