import { Get, Post } from '@nestjs/common';
import { refuseIfAny } from '../../../../office/changes/refuse-if-any.js';
import { Allows } from '../../../../office/accounts/allows.js';
import type { OfficeAnswer, OfficePage } from '../../../../office/pages/frame/answer.js';
import { attempt } from '../../../../office/pages/frame/attempt.js';
import { formOf } from '../../../../office/pages/frame/form-of.js';
import { OfficePages } from '../../../../office/pages/frame/office-pages.js';
import { windowOf } from '../../../../office/pages/frame/paging.js';
import { Restorable } from '../../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../../office/pages/frame/visit.js';
import { unstorable } from '../../../../platform/http/unstorable.js';
import type { Reason } from '../../../../platform/language/message.js';
import { Role } from '../../../../words/body-words.js';
import { protectedPage, protectedTexts } from './protected.page.js';
import { ProtectedOfficials, type ShownOfficial } from './protected.queries.js';

/** Officials with protected identity; whom somebody searches for is in no address. */
@OfficePages('privacy/protected')
@Allows(Role.REGISTRAR)
export class ProtectedController {
  constructor(private readonly officials: ProtectedOfficials) {}

  @Get()
  list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.answer(visit, null);
  }

  @Restorable()
  @Post()
  search(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const asked = visit.values.get('/name')?.at(-1) ?? '';
    return attempt(
      visit,
      async () => {
        refuseIfAny(unstorable(asked, '/name'));
        return this.answer(visit, asked === '' ? [] : await this.officials.unprotected(visit.who, asked));
      },
      (reasons) => this.answer(visit, null, reasons),
    );
  }

  private async answer(
    visit: OfficialVisit,
    found: readonly ShownOfficial[] | null,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const officials = await this.officials.list(visit.who, windowOf(visit));
    return protectedPage({ form: formOf(visit, protectedTexts, { reasons }), officials, found });
  }
}
