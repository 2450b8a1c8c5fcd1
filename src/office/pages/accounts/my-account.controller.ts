import { Get, Post } from '@nestjs/common';
import { type Reason, say } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { AmendAccountInput } from '../../accounts/account.inputs.js';
import { Accounts } from '../../accounts/accounts.service.js';
import { Admission } from '../../accounts/admission.service.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { PasswordProof } from '../../accounts/sign-in/password-proof.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { detailTexts } from './account.forms.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { detailsPage } from './account-forms.page.js';
import { myAccountPage } from './my-account.page.js';
import { OwnAccount } from './own-account.service.js';

const HERE = '/office/account';

/** One's own account. */
@OfficePages('account')
@AllowsAccount()
export class MyAccountController {
  constructor(
    private readonly own: OwnAccount,
    private readonly accounts: Accounts,
    private readonly admission: Admission,
    private readonly proof: PasswordProof,
  ) {}

  @Get()
  async show(@Visiting() { who, language }: OfficialVisit): Promise<OfficeAnswer> {
    const mine = await this.own.shown(who, language);
    return myAccountPage(language, { ...mine, hasPassword: this.proof.has(mine.account) });
  }

  @Get('details')
  details(@Visiting() visit: OfficialVisit): Promise<OfficePage> {
    return this.detailsForm(visit);
  }

  @Restorable()
  @Post('details')
  amend(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { who } = visit;
    return attempt(
      visit,
      async () => {
        const id = who.accountId ?? '';
        const input = await readInput(AmendAccountInput, visit.values, { id });
        await this.accounts.amendAccount(who, input);
        return new SeeOther(HERE, { message: texts.saved });
      },
      (reasons) => this.detailsForm(visit, reasons),
    );
  }

  @Post('sessions')
  async endSessions(@Visiting() { who }: OfficialVisit): Promise<OfficeAnswer> {
    await this.admission.endSessions(who, { accountId: who.accountId ?? '' });
    return new SeeOther('/office/sign-in');
  }

  private async detailsForm(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const { version, displayName, email, language, reminders } = await this.own.details(visit.who);
    const kept = valuesFor({ displayName, email, language, reminders });
    return detailsPage(formOf(visit, detailTexts, { kept, reasons }), {
      version,
      now: kept,
      reminds: this.own.reminds,
      action: `${HERE}/details`,
      back: HERE,
      above: [{ label: say(texts.mine, visit.language), path: HERE }],
    });
  }
}
