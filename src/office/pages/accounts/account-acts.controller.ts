import { Get, Param, Post } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, reason, say } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { AccountChangeInput, GrantRoleInput } from '../../accounts/account.inputs.js';
import { accountMessages } from '../../accounts/accounts.messages.js';
import { Admission } from '../../accounts/admission.service.js';
import { Allows } from '../../accounts/allows.js';
import { Roles } from '../../accounts/roles.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { AccountViews } from './account-view.service.js';
import { roleTexts } from './account.forms.js';
import { grantPage } from './account-forms.page.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { Invited } from './invited.service.js';

const pathOf = (id: string) => `/office/accounts/${idIn(id)}`;

/** What is done to somebody's account: codes, roles, closing. */
@OfficePages('accounts/:id')
@Allows(Role.ADMINISTRATOR)
export class AccountActsController {
  constructor(
    private readonly admission: Admission,
    private readonly roles: Roles,
    private readonly views: AccountViews,
    private readonly invited: Invited,
  ) {}

  @Post('invite')
  async invite(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const input = await readInput(AccountChangeInput, visit.values, { id: idIn(id) });
    return this.invited.page(await this.admission.inviteAccount(visit.who, input), visit.language);
  }

  @Post('disable')
  async disable(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const input = await readInput(AccountChangeInput, visit.values, { id: idIn(id) });
    await this.admission.disableAccount(visit.who, input);
    return new SeeOther(pathOf(id), { message: texts.disabled });
  }

  @Post('reopen')
  async reopen(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const input = await readInput(AccountChangeInput, visit.values, { id: idIn(id) });
    await this.admission.reopenAccount(visit.who, input);
    return new SeeOther(pathOf(id), { message: texts.reopened });
  }

  @Post('sessions')
  async endSessions(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.admission.endSessions(who, { accountId: idIn(id) });
    return new SeeOther(pathOf(id), { message: texts.sessionsEnded });
  }

  @Get('roles')
  roleForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficePage> {
    return this.grantForm(visit, id);
  }

  @Restorable()
  @Post('roles')
  grant(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        await this.roles.grantRole(
          visit.who,
          await readInput(GrantRoleInput, visit.values, { accountId: idIn(id) }),
        );
        return new SeeOther(pathOf(id), { message: texts.granted });
      },
      (reasons) => this.grantForm(visit, id, reasons),
    );
  }

  @Post('roles/:role/revoke')
  async revoke(
    @Visiting() { who }: OfficialVisit,
    @Param('id') id: string,
    @Param('role') role: string,
  ): Promise<OfficeAnswer> {
    await this.roles.revokeRole(who, { id: idIn(role) });
    return new SeeOther(pathOf(id), { message: texts.revoked });
  }

  private async grantForm(
    visit: OfficialVisit,
    id: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const { who, language } = visit;
    const { account } = await this.views.of(who, idIn(id), language);
    if (account.disabledAt) throw new Refusal('CONFLICT', reason(accountMessages.accountDisabled));
    const bodies = await this.views.administered(who, language);
    return grantPage(formOf(visit, roleTexts, { reasons }), bodies, {
      action: `${pathOf(id)}/roles`,
      back: pathOf(id),
      above: [
        { label: say(texts.accounts, language), path: '/office/accounts' },
        { label: account.displayName, path: pathOf(id) },
      ],
    });
  }
}
