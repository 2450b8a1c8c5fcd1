import { Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Reason, say } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { arrivalOf } from '../../accounts/sign-in/arrival.js';
import { OwnPassword } from '../../accounts/sign-in/own-password.service.js';
import { PasswordProof } from '../../accounts/sign-in/password-proof.service.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';
import { ChangePasswordInput } from '../../accounts/sign-in/sign-in.inputs.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { typed } from '../sign-in/sign-in.forms.js';
import { passwordTexts } from './account.forms.js';
import { passwordPage } from './account-forms.page.js';
import { accountPageMessages as texts } from './accounts.messages.js';

const MINE = '/office/account';

/** One's own password, where this register keeps one. */
@OfficePages('account/password')
@AllowsAccount()
export class MyPasswordController {
  constructor(
    private readonly own: OwnPassword,
    private readonly proof: PasswordProof,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  async form(@Visiting() visit: OfficialVisit): Promise<OfficePage> {
    await this.proof.accountWithPassword(visit.who);
    return this.show(visit);
  }

  @Restorable()
  @Post()
  change(@Visiting() visit: OfficialVisit, @Req() request: FastifyRequest): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const given = typed(visit.values, ['presentPassword', 'password']);
        const input = await readInput(ChangePasswordInput, visit.values, given);
        await this.own.change(visit.who, input, arrivalOf(request, this.cookie));
        return new SeeOther(MINE, { message: texts.passwordChanged });
      },
      (reasons) => this.show(visit, reasons),
    );
  }

  private show(visit: OfficialVisit, reasons: readonly Reason[] = []): OfficePage {
    return passwordPage(formOf(visit, passwordTexts, { reasons }), {
      action: `${MINE}/password`,
      back: MINE,
      above: [{ label: say(texts.mine, visit.language), path: MINE }],
    });
  }
}
