import { Module } from '@nestjs/common';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { IssuesModule } from '../../issues/issues.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { RelatedMeetingsModule } from '../related-meetings/related-meetings.module.js';
import { IssueChoicesService } from './issue-choices.service.js';
import { IssueStepsController } from './issue-steps.controller.js';
import { IssueViews } from './issue-views.service.js';
import { IssuesPagesController } from './issues-pages.controller.js';

/** The officials' pages about the issues that bodies pursue. */
@Module({
  imports: [FrameModule, IssuesModule, BodiesModule, RelatedMeetingsModule],
  controllers: [IssuesPagesController, IssueStepsController],
  providers: [IssueViews, IssueChoicesService],
})
export class IssuePagesModule {}
