import { Module } from '@nestjs/common';
import { RestModule } from '../../rest/rest.module.js';
import { PortalModule } from '../frame/portal.module.js';
import { ListSearches } from './list-searches.js';
import { Lists } from './lists.service.js';

/** Lists of records on pages, and what they are asked. */
@Module({
  imports: [RestModule, PortalModule],
  providers: [ListSearches, Lists],
  exports: [ListSearches, Lists],
})
export class ListsModule {}
