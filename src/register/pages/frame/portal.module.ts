import { Module } from '@nestjs/common';
import { DoorModule } from '../../door/door.module.js';
import { ReaderModule } from '../../reading/reader.module.js';
import { Portal } from './portal.service.js';
import { PortalPlaces } from './portal-place.js';

/** What stands around every public page, whoever makes it. */
@Module({
  imports: [ReaderModule, DoorModule],
  providers: [Portal, PortalPlaces],
  exports: [Portal],
})
export class PortalModule {}
