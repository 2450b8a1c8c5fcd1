import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import { MeetingsService } from '../../../office/meetings/meetings.service.js';
import { MeetingInput } from '../../../office/meetings/steps/step.inputs.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { checkPage } from './check.page.js';
import { Checks } from './check.service.js';
import { checkMessages as texts } from './check.messages.js';

const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR } = Role;

/** The page before a meeting goes to review. */
@OfficePages('meetings/:id/check')
export class CheckController {
  constructor(
    private readonly checks: Checks,
    private readonly meetings: MeetingsService,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, AUDITOR)
  @Get()
  async check(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return checkPage(await this.checks.view(visit, id));
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR)
  @Restorable()
  @Post()
  submit(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(MeetingInput, visit.values, { id: idIn(id) });
        const meeting = await this.meetings.submit(visit.who, input);
        const follows = await this.checks.whatFollows(meeting, visit.language);
        return new SeeOther(`/office/meetings/${meeting.id}`, {
          message: texts.sent,
          params: { follows },
        });
      },
      async (reasons) => checkPage(await this.checks.view(visit, id, reasons)),
    );
  }
}
