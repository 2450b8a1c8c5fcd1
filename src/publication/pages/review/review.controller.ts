import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import { MeetingsService } from '../../../office/meetings/meetings.service.js';
import { MeetingInput, ReasonedMeetingInput } from '../../../office/meetings/steps/step.inputs.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { PublishingService } from '../../meetings/publishing.service.js';
import { RecordViews } from '../seen/record-views.service.js';
import { queuePage } from './queue.page.js';
import { resultsPage } from './results.page.js';
import { reviewMessages as texts } from './review.messages.js';
import { reviewPage } from './review.page.js';
import { Reviews } from './reviews.service.js';

const { PUBLISHER, REGISTRAR, AUDITOR } = Role;

/** What waits for review, and what a reviewer does with it. */
@OfficePages('review')
export class ReviewController {
  constructor(
    private readonly reviews: Reviews,
    private readonly meetings: MeetingsService,
    private readonly publishing: PublishingService,
    private readonly views: RecordViews,
  ) {}

  @Allows(PUBLISHER, REGISTRAR, AUDITOR)
  @Get()
  async queue(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return queuePage(await this.reviews.queue(visit));
  }

  @Allows(PUBLISHER)
  @Restorable()
  @Post()
  publishMany(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => resultsPage(await this.reviews.publishMany(visit), visit.language),
      async (reasons) => queuePage(await this.reviews.queue(visit, reasons)),
    );
  }

  @Allows(PUBLISHER, REGISTRAR, AUDITOR)
  @Get(':id')
  async review(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return reviewPage(await this.reviews.review(visit, id));
  }

  @Allows(PUBLISHER)
  @Restorable()
  @Post(':id/publish')
  publish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(MeetingInput, visit.values, { id: idIn(id) });
        const meeting = await this.publishing.publish(visit.who, input);
        const params = { reference: meeting.reference ?? '', address: this.views.addressOf(meeting) };
        return new SeeOther(`/office/published/${meeting.id}`, { message: texts.published, params });
      },
      async (reasons) => reviewPage(await this.reviews.review(visit, id, reasons)),
    );
  }

  @Allows(PUBLISHER)
  @Restorable()
  @Post(':id/return')
  return(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(ReasonedMeetingInput, visit.values, { id: idIn(id) });
        await this.meetings.return(visit.who, input);
        return new SeeOther('/office/review', { message: texts.returned });
      },
      async (reasons) => reviewPage(await this.reviews.review(visit, id, reasons)),
    );
  }
}
