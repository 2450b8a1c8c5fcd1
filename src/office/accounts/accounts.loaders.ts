import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { loaderOfMany } from '../../platform/database/loaders.js';
import { AccountRole } from './account-role.entity.js';

/** What points to accounts, one statement for all that are asked for at once. */
@Injectable()
export class AccountsLoaders {
  readonly rolesOfAccount: DataLoader<string, AccountRole[]>;

  constructor(@InjectDataSource() database: DataSource) {
    this.rolesOfAccount = loaderOfMany(database, AccountRole, 'accountId', { grantedAt: 'ASC', id: 'ASC' });
  }
}
