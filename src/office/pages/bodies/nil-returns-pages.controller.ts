import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { type Actor, requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { WithdrawNilReturnInput } from '../../meetings/nil-returns/nil-return.inputs.js';
import { mayReport, requireReporter } from '../../meetings/nil-returns/nil-return-access.js';
import { NilReturnsService } from '../../meetings/nil-returns/nil-returns.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found, idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { BodyViews } from './body-views.service.js';
import { nilReturnsPage, withdrawPage } from './nil-returns.page.js';
import { nilReturnPageMessages as texts } from './official-pages.messages.js';
import { type ReportedMonth, ReportedMonthsQueries } from './reported-months.queries.js';

const MAY_WITHDRAW = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR] as const;

interface NilReturnPath {
  body: string;
  id: string;
}

/** What the posts of a body have reported, month by month. */
@OfficePages('bodies/:body/nil-returns')
@Allows(...MAY_WITHDRAW)
export class NilReturnsPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly months: ReportedMonthsQueries,
    private readonly service: NilReturnsService,
  ) {}

  @AllowsSignedIn()
  @Get()
  async list(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.own(visit.who, key, Object.values(Role));
    const onlyMissing = visit.query.get('show') === 'missing';
    const months = await this.months.of(body.id, { onlyMissing, ...windowOf(visit) });
    const mayWithdraw = ({ officialId }: ReportedMonth) =>
      mayReport(visit.who, { publicBodyId: body.id, officialId });
    return nilReturnsPage(visit, { body, months, mayWithdraw });
  }

  @Get(':id/withdraw')
  askToWithdraw(@Visiting() visit: OfficialVisit, @Param() path: NilReturnPath): Promise<OfficeAnswer> {
    return this.withdrawing(visit, path);
  }

  @Restorable()
  @Post(':id/withdraw')
  withdraw(@Visiting() visit: OfficialVisit, @Param() path: NilReturnPath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(WithdrawNilReturnInput, visit.values, { id: path.id });
        await this.service.withdraw(visit.who, input);
        return new SeeOther(`/office/bodies/${path.body}/nil-returns`, { message: texts.withdrawn });
      },
      (reasons) => this.withdrawing(visit, path, reasons),
    );
  }

  private async own(who: Actor, key: string, roles: readonly Role[]): Promise<PublicBody> {
    const body = await this.views.body(key);
    requireRole(who, body.id, ...roles);
    return body;
  }

  private async withdrawing(
    visit: OfficialVisit,
    { body: key, id }: NilReturnPath,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const body = await this.own(visit.who, key, MAY_WITHDRAW);
    const month = found(await this.months.standing(body.id, idIn(id)));
    requireReporter(visit.who, { publicBodyId: body.id, officialId: month.officialId });
    return withdrawPage(visit, { body, month, reasons });
  }
}
