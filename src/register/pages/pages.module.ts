import { Module } from '@nestjs/common';
import { DoorModule } from '../door/door.module.js';
import { ReaderModule } from '../reading/reader.module.js';
import { RestModule } from '../rest/rest.module.js';
import { Portal } from './frame/portal.service.js';
import { PortalPlaces } from './frame/portal-place.js';
import { ChartsController } from './charts/charts.controller.js';
import { MeetingController } from './meeting/meeting.controller.js';
import { MeetingViews } from './meeting/meeting-views.js';
import { MeetingsPageController } from './meetings/meetings.controller.js';
import { Searches } from './meetings/search.js';
import { StartController } from './start/start.controller.js';

/** The pages that everyone may read. */
@Module({
  imports: [ReaderModule, DoorModule, RestModule],
  controllers: [StartController, MeetingsPageController, MeetingController, ChartsController],
  providers: [Portal, PortalPlaces, Searches, MeetingViews],
})
export class PagesModule {}
