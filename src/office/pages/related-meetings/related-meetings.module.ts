import { Module } from '@nestjs/common';
import { RelatedMeetingsQueries } from './related-meetings.queries.js';

/** The meetings that something else has to do with. */
@Module({ providers: [RelatedMeetingsQueries], exports: [RelatedMeetingsQueries] })
export class RelatedMeetingsModule {}
