import { Module } from '@nestjs/common';
import { ReaderModule } from '../reading/reader.module.js';
import { PortalModule } from './frame/portal.module.js';
import { PartyPagesModule } from './party-pages.module.js';
import { ListsModule } from './lists/lists.module.js';
import { ChartsController } from './charts/charts.controller.js';
import { MeetingController } from './meeting/meeting.controller.js';
import { MeetingViews } from './meeting/meeting-views.js';
import { MeetingsPageController } from './meetings/meetings.controller.js';
import { SubjectPagesModule } from './subject-pages.module.js';
import { StartController } from './start/start.controller.js';

/** The pages that everyone may read. */
@Module({
  imports: [ReaderModule, PortalModule, ListsModule, PartyPagesModule, SubjectPagesModule],
  controllers: [StartController, MeetingsPageController, MeetingController, ChartsController],
  providers: [MeetingViews],
})
export class PagesModule {}
