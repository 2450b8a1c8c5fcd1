import { Get, Param, Post } from '@nestjs/common';
import { type Reason, say } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { IssueTokenInput } from '../../accounts/token.inputs.js';
import { AccessTokens } from '../../accounts/tokens.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { tokenTexts } from './account.forms.js';
import { tokenPage } from './account-forms.page.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { secretPage } from './my-account.page.js';

const MINE = '/office/account';
const USUAL_DAYS = '90';

/** The tokens of one's own programs. */
@OfficePages('account/tokens')
@AllowsAccount()
export class MyTokensController {
  constructor(private readonly tokens: AccessTokens) {}

  @Get()
  form(@Visiting() visit: OfficialVisit): OfficePage {
    return this.show(visit);
  }

  @Restorable()
  @Post()
  issue(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { who, language } = visit;
    return attempt(
      visit,
      async () => {
        const token = await this.tokens.issueToken(who, await readInput(IssueTokenInput, visit.values));
        return secretPage({
          title: say(texts.tokenMade, language),
          more: say(texts.tokenOnce, language),
          secret: token.secret ?? '',
          back: { label: say(texts.back, language), path: MINE },
        });
      },
      (reasons) => this.show(visit, reasons),
    );
  }

  @Post(':id/revoke')
  async revoke(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.tokens.revokeToken(who, { id: idIn(id) });
    return new SeeOther(MINE, { message: texts.tokenRevoked });
  }

  private show(visit: OfficialVisit, reasons: readonly Reason[] = []): OfficePage {
    const kept = new Map([['/days', [USUAL_DAYS]]]);
    return tokenPage(formOf(visit, tokenTexts, { kept, reasons }), {
      action: `${MINE}/tokens`,
      back: MINE,
      above: [{ label: say(texts.mine, visit.language), path: MINE }],
    });
  }
}
