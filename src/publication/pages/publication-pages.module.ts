import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../office/meetings/meetings.module.js';
import { FrameModule } from '../../office/pages/frame/frame.module.js';
import { MeetingPagesModule } from '../../office/pages/meetings/meeting-pages.module.js';
import { PublicationModule } from '../publication.module.js';
import { CheckController } from './check/check.controller.js';
import { Checks } from './check/check.service.js';
import { DelaysController } from './delays/delays.controller.js';
import { Delays } from './delays/delays.service.js';
import { EmbargoReviewQueries } from './delays/embargo-reviews.queries.js';
import { ActForms } from './published/act-forms.service.js';
import { CorrectController } from './published/correct.controller.js';
import { CorrectionForms } from './published/correction-forms.service.js';
import { CorrectionSteps } from './published/correction-steps.service.js';
import { ActsController } from './published/acts.controller.js';
import { ActPreviews, PublicActs } from './published/acts.service.js';
import { PublishedController } from './published/published.controller.js';
import { Published } from './published/published.service.js';
import { Trials } from './published/trials.service.js';
import { ReviewController } from './review/review.controller.js';
import { Reviews } from './review/reviews.service.js';
import { MeetingsSeen } from './seen/meetings-seen.queries.js';
import { RecordViews } from './seen/record-views.service.js';
import { Rehearsals } from './seen/rehearsal.service.js';

/** The officials' pages of what is to become public, and of what is. */
@Module({
  imports: [FrameModule, MeetingsModule, MeetingPagesModule, PublicationModule],
  controllers: [
    CheckController,
    ReviewController,
    DelaysController,
    PublishedController,
    CorrectController,
    ActsController,
  ],
  providers: [
    MeetingsSeen,
    RecordViews,
    Rehearsals,
    Checks,
    Reviews,
    Delays,
    EmbargoReviewQueries,
    Published,
    ActForms,
    PublicActs,
    ActPreviews,
    Trials,
    CorrectionForms,
    CorrectionSteps,
  ],
  exports: [MeetingsSeen, RecordViews, ActPreviews],
})
export class PublicationPagesModule {}
