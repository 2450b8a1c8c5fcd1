import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { RelatedMeetingsQueries } from './related-meetings.queries.js';

/** The meetings that something else has to do with. */
@Module({ imports: [MeetingsModule], providers: [RelatedMeetingsQueries], exports: [RelatedMeetingsQueries] })
export class RelatedMeetingsModule {}
