import { Module } from '@nestjs/common';
import { DoorModule } from '../../door/door.module.js';
import { PortalModule } from '../../pages/frame/portal.module.js';
import { ReaderModule } from '../../reading/reader.module.js';
import { RestModule } from '../../rest/rest.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { SchemasController } from '../schemas/schemas.controller.js';
import { SchemasPlace } from '../schemas/schemas-place.js';
import { DictionaryController } from './dictionary.controller.js';

/** What the open data are: pages for people, schemas for programs. */
@Module({
  imports: [ReaderModule, DoorModule, RestModule, CatalogueModule, PortalModule],
  controllers: [SchemasController, DictionaryController],
  providers: [SchemasPlace],
})
export class DictionaryModule {}
