import { Get, Param, Post } from '@nestjs/common';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { MAY_RECORD } from '../../organisations/organisation-access.js';
import { AmendOrganisationInput } from '../../organisations/organisation.inputs.js';
import { OrganisationsQueries } from '../../organisations/organisations.queries.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { organisationListPage } from './organisation-list.page.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import { OrganisationViews } from './organisation-views.service.js';
import { editOrganisationPage } from './edit-organisation.page.js';
import { organisationPage } from './organisation.page.js';

/** Organisations: who they are, what they are called, and how to find them. */
@OfficePages('organisations')
export class OrganisationsPagesController {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly organisations: OrganisationsService,
    private readonly views: OrganisationViews,
  ) {}

  @AllowsSignedIn()
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const text = (visit.query.get('q') ?? '').trim().slice(0, 200);
    const { skip, take } = windowOf(visit);
    const found = await this.views.listed(await this.queries.search(text, take, skip));
    return organisationListPage(visit, {
      text,
      found,
      mayRecord: hasRoleSomewhere(visit.who, ...MAY_RECORD),
    });
  }

  @AllowsSignedIn()
  @Get(':id')
  async show(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return organisationPage(await this.views.whole(visit, id), visit.language);
  }

  @Allows(...MAY_RECORD)
  @Get(':id/edit')
  async edit(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return editOrganisationPage(visit, await this.views.toChange(visit.who, id));
  }

  @Allows(...MAY_RECORD)
  @Restorable()
  @Post(':id/edit')
  amend(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(AmendOrganisationInput, visit.values, { id });
        const { name } = await this.organisations.amendOrganisation(visit.who, input);
        return new SeeOther(`/office/organisations/${id}`, { message: texts.changed, params: { name } });
      },
      async (reasons) => editOrganisationPage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }
}
