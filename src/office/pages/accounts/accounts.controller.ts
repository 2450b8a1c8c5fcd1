import { Get, Param, Post } from '@nestjs/common';
import { type Reason, say } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { OpenAccountInput } from '../../accounts/account.inputs.js';
import { AccountsQueries } from '../../accounts/accounts.queries.js';
import { Accounts } from '../../accounts/accounts.service.js';
import { bodiesWhere, hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import type { OfficeAnswer, OfficePage } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { queryForm } from '../frame/search-form.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { AccountViews } from './account-view.service.js';
import { openTexts } from './account.forms.js';
import { openAccountPage } from './account-forms.page.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { accountPage, accountsPage } from './accounts.page.js';
import { Invited } from './invited.service.js';

const LIST = '/office/accounts';
const MOST = 200;

/** The accounts of those who work with the register: looked at, and opened. */
@OfficePages('accounts')
export class AccountsPagesController {
  constructor(
    private readonly views: AccountViews,
    private readonly queries: AccountsQueries,
    private readonly accounts: Accounts,
    private readonly invited: Invited,
  ) {}

  @Allows(Role.ADMINISTRATOR, Role.AUDITOR)
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const disabled = visit.query.get('disabled') === 'on';
    const accounts = await this.queries.accounts(visit.who, { disabled, first: MOST });
    return accountsPage(queryForm(visit, {}), accounts, hasRoleSomewhere(visit.who, Role.ADMINISTRATOR));
  }

  @Allows(Role.ADMINISTRATOR)
  @Get('new')
  newAccount(@Visiting() visit: OfficialVisit): Promise<OfficePage> {
    return this.openForm(visit);
  }

  @Allows(Role.ADMINISTRATOR)
  @Restorable()
  @Post('new')
  open(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(OpenAccountInput, visit.values);
        return this.invited.page(await this.accounts.openAccount(visit.who, input), visit.language);
      },
      (reasons) => this.openForm(visit, reasons),
    );
  }

  @Allows(Role.ADMINISTRATOR, Role.AUDITOR)
  @Get(':id')
  async show(@Visiting() { who, language }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const view = await this.views.of(who, idIn(id), language);
    const administers = new Set(bodiesWhere(who, Role.ADMINISTRATOR));
    return accountPage(language, view, {
      manages: await this.views.mayManage(who, view.account),
      administers,
    });
  }

  private async openForm(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const kept = new Map([['/language', [visit.language]]]);
    const bodies = await this.views.administered(visit.who, visit.language);
    return openAccountPage(formOf(visit, openTexts, { kept, reasons }), bodies, {
      action: `${LIST}/new`,
      back: LIST,
      above: [{ label: say(texts.accounts, visit.language), path: LIST }],
    });
  }
}
