import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ChangesModule } from '../changes/changes.module.js';
import { Ask } from './lines/ask.entity.js';
import { DecisionReference } from './lines/decision-reference.entity.js';
import { Document } from './lines/document.entity.js';
import { DroppedImport } from './imported/dropped-import.entity.js';
import { DueQueries } from './lists/due.queries.js';
import { EmbargoReview } from './embargo/embargo-review.entity.js';
import { Gift } from './lines/gift.entity.js';
import { Meeting } from './meeting.entity.js';
import { MeetingListQueries } from './lists/meeting-list.queries.js';
import { MeetingsLoaders } from './meetings.loaders.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { NilReturn } from './nil-returns/nil-return.entity.js';
import { NilReturnsResolver } from './nil-returns/nil-returns.resolver.js';
import { NilReturnsService } from './nil-returns/nil-returns.service.js';
import { ObstacleQueries } from './steps/obstacles.queries.js';
import { Participant } from './lines/participant.entity.js';
import { ParticipantsResolver } from './lines/participants.resolver.js';
import { PurposeAdvice } from './purpose/purpose-advice.queries.js';
import { Redaction } from './redactions/redaction.entity.js';
import { ShownMeetings } from './shown-meetings.service.js';
import { ShownMeetingsResolver } from './shown-meetings.resolver.js';
import { ReferenceCounter } from './reference-counter.entity.js';
import { StepsResolver } from './steps/steps.resolver.js';

/** Meetings from the first note to their review, and nil returns. */
@Module({
  imports: [
    BodiesModule,
    ChangesModule,
    TypeOrmModule.forFeature([
      Meeting,
      Participant,
      Ask,
      DecisionReference,
      Document,
      Gift,
      Redaction,
      NilReturn,
      EmbargoReview,
      ReferenceCounter,
      DroppedImport,
    ]),
  ],
  providers: [
    MeetingsService,
    MeetingsQueries,
    MeetingsLoaders,
    MeetingsResolver,
    ShownMeetingsResolver,
    ShownMeetings,
    ParticipantsResolver,
    StepsResolver,
    ObstacleQueries,
    NilReturnsService,
    NilReturnsResolver,
    DueQueries,
    MeetingListQueries,
    PurposeAdvice,
  ],
  exports: [
    MeetingsService,
    MeetingsQueries,
    MeetingListQueries,
    ShownMeetings,
    ObstacleQueries,
    NilReturnsService,
    DueQueries,
    PurposeAdvice,
  ],
})
export class MeetingsModule {}
