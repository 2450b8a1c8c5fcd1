import { Module } from '@nestjs/common';
import { Addresses } from '../api/addresses.js';
import { PublicApiModule } from '../api/public-api.module.js';
import { DoorModule } from '../door/door.module.js';
import { ReaderModule } from '../reading/reader.module.js';
import { Answers } from './answers.js';
import { Catalogue } from './catalogue.js';
import { ChangeLines } from './changes/change-lines.js';
import { ChangesController } from './changes/changes.controller.js';
import { DescriptionController } from './description.controller.js';
import { OpenApi } from './openapi/openapi.js';
import { RecordsController } from './records.controller.js';
import { RestAddresses } from './rest-addresses.js';
import { RestPlace } from './rest-place.js';
import { SelfDescription } from './self-description.js';

/** The open data API at /opendata/v1: the public records over REST, described by OpenAPI. */
@Module({
  imports: [ReaderModule, PublicApiModule, DoorModule],
  controllers: [RecordsController, ChangesController, DescriptionController],
  providers: [Addresses, RestAddresses, RestPlace, Catalogue, Answers, ChangeLines, SelfDescription, OpenApi],
  exports: [Addresses, RestAddresses, RestPlace, Catalogue, Answers],
})
export class RestModule {}
