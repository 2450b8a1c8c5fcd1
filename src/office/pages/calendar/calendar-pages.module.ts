import { Module } from '@nestjs/common';
import { CalendarModule } from '../../calendar/calendar.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { MeetingPagesModule } from '../meetings/meeting-pages.module.js';
import { CalendarAddressesController } from './calendar-addresses.controller.js';
import { CalendarPagesController } from './calendar-pages.controller.js';
import { OwnSideQueries } from './own-side.queries.js';

/** The pages that make drafts of what stands in a calendar. */
@Module({
  imports: [FrameModule, CalendarModule, MeetingPagesModule],
  controllers: [CalendarPagesController, CalendarAddressesController],
  providers: [OwnSideQueries],
})
export class CalendarPagesModule {}
