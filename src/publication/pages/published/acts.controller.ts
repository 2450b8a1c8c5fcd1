import { Get, Param, Post, type Type } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { ReasonedMeetingInput } from '../../../office/meetings/steps/step.inputs.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import type { Message } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { RedactMeetingInput } from '../../publication.inputs.js';
import { RecordViews } from '../seen/record-views.service.js';
import { pathOf } from './act-parts.js';
import { ActForms } from './act-forms.service.js';
import { ActPreviews, PublicActs } from './acts.service.js';
import { publishedMessages as texts } from './published.messages.js';

const { PUBLISHER, REGISTRAR } = Role;

/** Redactions and withdrawals: each is written, seen with all it leads to, and then done. */
@OfficePages('published/:id')
export class ActsController {
  constructor(
    private readonly forms: ActForms,
    private readonly previews: ActPreviews,
    private readonly acts: PublicActs,
    private readonly views: RecordViews,
  ) {}

  @Allows(REGISTRAR)
  @Get('redact')
  redactForm(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    return this.forms.redact(visit, id);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('redact/check')
  checkRedaction(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    const show = async () => this.previews.redaction(visit, await read(RedactMeetingInput, visit, id));
    return attempt(visit, show, (reasons) => this.forms.redact(visit, id, reasons));
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('redact')
  redact(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    const act = async () => {
      const input = await read(RedactMeetingInput, visit, id);
      return this.done(await this.acts.redact(visit.who, input), texts.redacted);
    };
    return attempt(visit, act, (reasons) => this.forms.redact(visit, id, reasons));
  }

  @Allows(PUBLISHER, REGISTRAR)
  @Get('withdraw')
  withdrawForm(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    return this.forms.withdraw(visit, id);
  }

  @Allows(PUBLISHER, REGISTRAR)
  @Restorable()
  @Post('withdraw/check')
  checkWithdrawal(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    const show = async () => this.previews.withdrawal(visit, await read(ReasonedMeetingInput, visit, id));
    return attempt(visit, show, (reasons) => this.forms.withdraw(visit, id, reasons));
  }

  @Allows(PUBLISHER, REGISTRAR)
  @Restorable()
  @Post('withdraw')
  withdraw(@Visiting() visit: OfficialVisit, @Param('id') id: string) {
    const act = async () => {
      const input = await read(ReasonedMeetingInput, visit, id);
      return this.done(await this.acts.withdraw(visit.who, input), texts.withdrawn);
    };
    return attempt(visit, act, (reasons) => this.forms.withdraw(visit, id, reasons));
  }

  private done(meeting: Meeting, message: Message): OfficeAnswer {
    return new SeeOther(pathOf(meeting), { message, params: { address: this.views.addressOf(meeting) } });
  }
}

function read<Input extends { id: string }>(
  input: Type<Input>,
  { values }: OfficialVisit,
  id: string,
): Promise<Input> {
  return readInput(input, values, { id: idIn(id) } as Partial<Input>);
}
