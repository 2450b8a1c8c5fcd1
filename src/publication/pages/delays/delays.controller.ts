import { Get, Param, Post } from '@nestjs/common';
import { dayInWords } from '../../../platform/language/in-words.js';
import { Allows } from '../../../office/accounts/allows.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { EmbargoReviews } from '../../meetings/embargo-reviews.service.js';
import { PublishingService } from '../../meetings/publishing.service.js';
import { DelayMeetingInput, KeepDelayInput } from '../../publication.inputs.js';
import { delaysMessages as texts } from './delays.messages.js';
import { delaysPage } from './delays.page.js';
import { Delays } from './delays.service.js';

const { PUBLISHER, REGISTRAR, AUDITOR } = Role;

/** Publication on a later day, by decision. */
@OfficePages()
export class DelaysController {
  constructor(
    private readonly delays: Delays,
    private readonly publishing: PublishingService,
    private readonly reviews: EmbargoReviews,
  ) {}

  @Allows(PUBLISHER, REGISTRAR, AUDITOR)
  @Get('delays')
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return delaysPage(await this.delays.rows(visit), visit.language);
  }

  @Allows(REGISTRAR)
  @Get('review/:id/delay')
  form(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.delays.form(visit, id);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('review/:id/delay')
  delay(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(DelayMeetingInput, visit.values, { id: idIn(id) });
        await this.publishing.delay(visit.who, input);
        const day = dayInWords(input.until, visit.language);
        return new SeeOther('/office/delays', { message: texts.done, params: { day } });
      },
      (reasons) => this.delays.form(visit, id, reasons),
    );
  }

  @Allows(REGISTRAR)
  @Get('review/:id/delay/review')
  reviewForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.delays.reviewForm(visit, id);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('review/:id/delay/review')
  keep(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(KeepDelayInput, visit.values, { id: idIn(id) });
        await this.reviews.keep(visit.who, input);
        return new SeeOther('/office/delays', { message: texts.kept });
      },
      (reasons) => this.delays.reviewForm(visit, id, reasons),
    );
  }
}
