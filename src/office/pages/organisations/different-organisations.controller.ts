import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { DistinguishOrganisationsInput } from '../../organisations/distinction.inputs.js';
import { DistinctionsQueries } from '../../organisations/distinctions.queries.js';
import { DistinctionsService } from '../../organisations/distinctions.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { differentOrganisationMessages as texts } from './different-organisations.messages.js';
import { distinctionsPage, distinguishPage } from './different-organisations.page.js';
import { OrganisationViews } from './organisation-views.service.js';

const LIST = '/office/organisations/different';

/** Which organisations are not the same, though they look as if they were. */
@OfficePages('organisations')
@Allows(Role.REGISTRAR)
export class DifferentOrganisationsController {
  constructor(
    private readonly queries: DistinctionsQueries,
    private readonly distinctions: DistinctionsService,
    private readonly views: OrganisationViews,
  ) {}

  @AllowsSignedIn()
  @Get('different')
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const marks = await this.queries.standing(windowOf(visit));
    return distinctionsPage(visit, marks, hasRoleSomewhere(visit.who, Role.REGISTRAR));
  }

  @Post('different/:id/end')
  async end(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.distinctions.endDistinction(who, { id: idIn(id) });
    return new SeeOther(LIST, { message: texts.ended });
  }

  @Get(':id/different')
  async ask(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.views.standing(id);
    return this.asking(visit, id, visit.query.get('from') ?? '');
  }

  @Restorable()
  @Post(':id/different')
  distinguish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const otherId = visit.values.get('from')?.at(-1) ?? '';
    return attempt(
      visit,
      async () => {
        const given = { id: idIn(id), otherId: idIn(otherId) };
        const input = await readInput(DistinguishOrganisationsInput, visit.values, given);
        await this.distinctions.distinguishOrganisations(visit.who, input);
        return new SeeOther('/office/organisations/duplicates', { message: texts.done });
      },
      (reasons) => this.asking(visit, id, otherId, reasons),
    );
  }

  private async asking(
    visit: OfficialVisit,
    id: string,
    otherId: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    return distinguishPage(visit, { ...(await this.views.both(visit, id, otherId)), reasons });
  }
}
