import { Module } from '@nestjs/common';
import { DoorModule } from '../../door/door.module.js';
import { ReaderModule } from '../../reading/reader.module.js';
import { RestModule } from '../../rest/rest.module.js';
import { VocabularyController } from '../rdf/vocabulary.controller.js';
import { SnapshotsModule } from '../snapshots/snapshots.module.js';
import { CatalogueSnapshots } from './catalogue-snapshots.js';
import { CatalogueController } from './catalogue.controller.js';
import { OpenDataCatalogue } from './open-data-catalogue.service.js';

/** The open data as portals and the web of data want them told: the catalogue, and the words that are used in it. */
@Module({
  imports: [ReaderModule, DoorModule, RestModule, SnapshotsModule],
  controllers: [CatalogueController, VocabularyController],
  providers: [OpenDataCatalogue, CatalogueSnapshots],
  exports: [OpenDataCatalogue, CatalogueSnapshots],
})
export class CatalogueModule {}
