import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { DuplicatePairsQueries } from '../../organisations/duplicate-pairs.queries.js';
import { MergeOrganisationsInput, SplitOrganisationInput } from '../../organisations/merge.inputs.js';
import { MergesService } from '../../organisations/merges.service.js';
import { OrganisationsQueries } from '../../organisations/organisations.queries.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { chooseOtherPage, mergePage, pairsPage, splitPage } from './same-organisations.page.js';
import { sameOrganisationMessages as texts } from './organisation-pages.messages.js';
import { OrganisationViews } from './organisation-views.service.js';

/** Which organisations are the same: those that may be, those that are merged, and merges taken back. */
@OfficePages('organisations')
@Allows(Role.REGISTRAR)
export class SameOrganisationsController {
  constructor(
    private readonly pairs: DuplicatePairsQueries,
    private readonly queries: OrganisationsQueries,
    private readonly merges: MergesService,
    private readonly views: OrganisationViews,
  ) {}

  @AllowsSignedIn()
  @Get('duplicates')
  async duplicates(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { skip, take } = windowOf(visit);
    const pairs = (await this.pairs.pairs()).slice(skip, skip + take);
    return pairsPage(visit, pairs, hasRoleSomewhere(visit.who, Role.REGISTRAR));
  }

  @Get(':id/merge')
  async compare(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.views.standing(id);
    const otherId = visit.query.get('with');
    return otherId ? this.asking(visit, id, otherId) : this.choosing(visit, id);
  }

  @Restorable()
  @Post(':id/merge')
  merge(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const otherId = visit.values.get('with')?.at(-1) ?? '';
    return attempt(
      visit,
      async () => {
        const survivorId = visit.values.get('/survivorId')?.at(-1) ?? '';
        const merged = survivorId === id ? otherId : id;
        const version = Number(visit.values.get(`version-${merged}`)?.at(-1));
        const given = { id: merged, expectedVersion: version };
        const input = await readInput(MergeOrganisationsInput, visit.values, given);
        await this.merges.mergeOrganisations(visit.who, input);
        const { name } = await this.views.organisation(survivorId);
        return new SeeOther(`/office/organisations/${survivorId}`, {
          message: texts.merged,
          params: { name },
        });
      },
      (reasons) => this.asking(visit, id, otherId, reasons),
    );
  }

  @Get(':id/split')
  askToSplit(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.splitting(visit, id);
  }

  @Restorable()
  @Post(':id/split')
  split(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(SplitOrganisationInput, visit.values, { id });
        await this.merges.splitOrganisation(visit.who, input);
        const { name } = await this.views.organisation(id);
        return new SeeOther(`/office/organisations/${id}`, { message: texts.splitDone, params: { name } });
      },
      (reasons) => this.splitting(visit, id, reasons),
    );
  }

  private async choosing(visit: OfficialVisit, id: string): Promise<OfficePage> {
    const { organisation, alike } = await this.views.whole(visit, id);
    const text = (visit.query.get('q') ?? '').trim().slice(0, 200);
    const hits = text ? await this.queries.search(text, 20) : alike.map((each) => each.organisation);
    const listed = await this.views.listed(hits.filter((hit) => hit.id !== organisation.id));
    return chooseOtherPage(visit, { organisation, listed, text });
  }

  private async asking(
    visit: OfficialVisit,
    id: string,
    otherId: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const { one, other } = await this.views.both(visit, id, otherId);
    const areDistinct = await this.views.areDistinct(one.organisation, other.organisation);
    return mergePage(visit, { one, other, reasons, areDistinct });
  }

  private async splitting(
    visit: OfficialVisit,
    id: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const { organisation, merges } = await this.views.whole(visit, id);
    const standing = merges.find(({ merge }) => merge.mergedId === id && merge.splitAt === null);
    return splitPage(visit, { organisation, survivor: found(standing).other, reasons });
  }
}
