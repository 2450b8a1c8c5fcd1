import { Module } from '@nestjs/common';
import { DoorModule } from '../door/door.module.js';
import { ReaderModule } from '../reading/reader.module.js';
import { RestModule } from '../rest/rest.module.js';
import { FeedWriter } from './feed-writer.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsPlace } from './feeds-place.js';
import { Feeds } from './feeds.service.js';

/** What happened in the register, for feed readers and calendars, at /feeds. */
@Module({
  imports: [ReaderModule, DoorModule, RestModule],
  controllers: [FeedsController],
  providers: [Feeds, FeedWriter, FeedsPlace],
})
export class FeedsModule {}
