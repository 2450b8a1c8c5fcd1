import { Module } from '@nestjs/common';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { CalendarModule } from '../../calendar/calendar.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { CalendarAddressesController } from './calendar-addresses.controller.js';
import { CalendarPagesController } from './calendar-pages.controller.js';

/** The pages that make drafts of what stands in a calendar. */
@Module({
  imports: [FrameModule, BodiesModule, CalendarModule],
  controllers: [CalendarPagesController, CalendarAddressesController],
})
export class CalendarPagesModule {}
