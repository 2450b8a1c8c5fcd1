import { Get, Post } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { monthInWords } from '../../../platform/language/in-words.js';
import { reason, type Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { meetingsMessages } from '../../meetings/meetings.messages.js';
import { FileNilReturnInput } from '../../meetings/nil-returns/nil-return.inputs.js';
import { NilReturnsService } from '../../meetings/nil-returns/nil-returns.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { textIn } from '../meetings/pickers/pickers.js';
import { nilReturnPage } from './nil-return.page.js';
import { workMessages as texts } from './work.messages.js';
import { WorkQueries } from './work.queries.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The statement that there was nothing to report: asked on the first page, confirmed here. */
@OfficePages('nil-returns')
@Allows(Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR)
export class NilReturnsController {
  constructor(
    private readonly nilReturns: NilReturnsService,
    private readonly queries: WorkQueries,
  ) {}

  @Get('new')
  confirm(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.page(visit, { postId: visit.query.get('post') ?? '', month: visit.query.get('month') ?? '' });
  }

  @Restorable()
  @Post('new')
  file(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { values, who, language } = visit;
    const asked = { postId: textIn(values, '/postId'), month: textIn(values, '/month') };
    return attempt(
      visit,
      async () => {
        await this.nilReturns.file(who, await readInput(FileNilReturnInput, values));
        return new SeeOther('/office', {
          message: texts.nilDone,
          params: { month: monthInWords(asked.month, language) },
        });
      },
      (reasons) => this.page(visit, asked, reasons),
    );
  }

  private async page(
    { who, language }: OfficialVisit,
    { postId, month }: { postId: string; month: string },
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const post =
      UUID.test(postId) && MONTH.test(month) ? await this.queries.postName(who, postId, language) : null;
    if (post === null) throw new Refusal('NOT_FOUND', reason(meetingsMessages.postUnknown));
    return nilReturnPage({ language, postId, month, post, reasons });
  }
}
