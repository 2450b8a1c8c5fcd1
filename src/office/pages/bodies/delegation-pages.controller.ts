import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { EndInput } from '../../accounts/account.inputs.js';
import { type Actor, hasRole, requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { DelegateInput } from '../../accounts/delegation.inputs.js';
import { Delegations } from '../../accounts/delegations.service.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { BodyViews, type ToldOfficial } from './body-views.service.js';
import { ColleaguesQueries, type HeldDelegation } from './colleagues.queries.js';
import { delegatePage, delegationsPage, endDelegationPage } from './delegations.page.js';
import { delegationPageMessages as texts } from './official-pages.messages.js';

interface DelegationPath {
  body: string;
  id: string;
}

/** Who records for whom in a body, seen from both ends. */
@OfficePages('bodies/:body/delegations')
@Allows(Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.ADMINISTRATOR)
export class DelegationPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly colleagues: ColleaguesQueries,
    private readonly delegations: Delegations,
  ) {}

  @AllowsSignedIn()
  @Get()
  async list(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.own(visit.who, key);
    const officials = await this.views.officialsOf(visit.who, body.id);
    const held = await this.colleagues.delegations(body.id);
    const rows = held.map((each) => ({
      ...each,
      name: officials.find(({ official }) => official.id === each.official.id)?.name ?? null,
      mayEnd: mayEnd(visit.who, each),
    }));
    const mayAdd = delegators(visit.who, body, officials).length > 0;
    return delegationsPage(visit, { body, rows, mayAdd });
  }

  @Get('new')
  async form(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    return this.filling(visit, key);
  }

  @Restorable()
  @Post('new')
  delegate(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        await this.delegations.delegate(visit.who, await readInput(DelegateInput, visit.values));
        return new SeeOther(`/office/bodies/${key}/delegations`, { message: texts.done });
      },
      (reasons) => this.filling(visit, key, reasons),
    );
  }

  @Get(':id/end')
  askToEnd(@Visiting() visit: OfficialVisit, @Param() path: DelegationPath): Promise<OfficeAnswer> {
    return this.ending(visit, path);
  }

  @Restorable()
  @Post(':id/end')
  end(@Visiting() visit: OfficialVisit, @Param() path: DelegationPath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        await this.delegations.endDelegation(
          visit.who,
          await readInput(EndInput, visit.values, { id: path.id }),
        );
        return new SeeOther(`/office/bodies/${path.body}/delegations`, { message: texts.ended });
      },
      (reasons) => this.ending(visit, path, reasons),
    );
  }

  /** Who works for a body, and for whom, is for those who work there too. */
  private async own(who: Actor, key: string): Promise<PublicBody> {
    const body = await this.views.body(key);
    requireRole(who, body.id, ...Object.values(Role));
    return body;
  }

  private async filling(
    visit: OfficialVisit,
    key: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const body = await this.own(visit.who, key);
    const officials = delegators(visit.who, body, await this.views.officialsOf(visit.who, body.id));
    if (officials.length === 0) requireRole(visit.who, body.id, Role.ADMINISTRATOR);
    const accounts = await this.colleagues.accounts(body.id);
    return delegatePage(visit, { body, officials, accounts, reasons });
  }

  private async ending(
    visit: OfficialVisit,
    { body: key, id }: DelegationPath,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const body = await this.own(visit.who, key);
    const held = await this.colleagues.delegations(body.id);
    const it = found(held.find(({ delegation, over }) => delegation.id === id && !over));
    if (!mayEnd(visit.who, it)) requireRole(visit.who, body.id, Role.ADMINISTRATOR);
    const { name } = await this.views.official(visit.who, body, it.official.id);
    return endDelegationPage(visit, { body, held: it, name, reasons });
  }
}

/** Those for whom somebody may say who records: oneself, and as an administrator all of the body. */
function delegators(who: Actor, body: PublicBody, officials: readonly ToldOfficial[]): ToldOfficial[] {
  if (hasRole(who, body.id, Role.ADMINISTRATOR)) return [...officials];
  return officials.filter(
    ({ official }) => official.accountId !== null && official.accountId === who.accountId,
  );
}

function mayEnd(who: Actor, { delegation, official }: HeldDelegation): boolean {
  const ends = [delegation.accountId, official.accountId];
  return ends.includes(who.accountId) || hasRole(who, official.publicBodyId, Role.ADMINISTRATOR);
}
