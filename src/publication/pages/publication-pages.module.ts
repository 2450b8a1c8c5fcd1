import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../office/meetings/meetings.module.js';
import { FrameModule } from '../../office/pages/frame/frame.module.js';
import { PublicationModule } from '../publication.module.js';
import { CheckController } from './check/check.controller.js';
import { Checks } from './check/check.service.js';
import { MeetingsSeen } from './seen/meetings-seen.queries.js';
import { RecordViews } from './seen/record-views.service.js';
import { Rehearsals } from './seen/rehearsal.service.js';

/** The officials' pages of what is to become public, and of what is. */
@Module({
  imports: [FrameModule, MeetingsModule, PublicationModule],
  controllers: [CheckController],
  providers: [MeetingsSeen, RecordViews, Rehearsals, Checks],
})
export class PublicationPagesModule {}
