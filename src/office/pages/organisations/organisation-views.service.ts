import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Role } from '../../../words/body-words.js';
import { type Actor, hasRoleSomewhere } from '../../accounts/actor.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { OrganisationsLoaders } from '../../organisations/organisations.loaders.js';
import { OrganisationsQueries } from '../../organisations/organisations.queries.js';
import { found, idIn } from '../frame/found.js';
import { may } from '../frame/may.js';
import { windowOf } from '../frame/paging.js';
import type { OfficialVisit } from '../frame/visit.js';
import { RelatedMeetingsQueries } from '../related-meetings/related-meetings.queries.js';
import type { ListedOrganisation } from './organisation-list.page.js';
import { SameOrganisationsQueries } from './same-organisations.queries.js';

/** Gathers what the pages about organisations show, and what their visitor may do there. */
@Injectable()
export class OrganisationViews {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly loaders: OrganisationsLoaders,
    private readonly same: SameOrganisationsQueries,
    private readonly meetings: RelatedMeetingsQueries,
  ) {}

  async organisation(id: string): Promise<Organisation> {
    return found(await this.queries.byId(idIn(id)));
  }

  /** Refuses those who may not change it, and everybody what another one stands for. */
  async toChange(who: Actor, id: string): Promise<Organisation> {
    await this.queries.requireMayAmend(who, await this.organisation(id));
    return this.standing(id);
  }

  /** One that stands for itself, to be compared with others. */
  async standing(id: string): Promise<Organisation> {
    const organisation = await this.organisation(id);
    const faults = await this.queries.mergedFaults(organisation);
    if (faults.length > 0) throw new Refusal('CONFLICT', ...faults);
    return organisation;
  }

  async whole(visit: OfficialVisit, id: string) {
    const { who } = visit;
    const organisation = await this.organisation(id);
    const mayAmend = await may(() => this.queries.requireMayAmend(who, organisation));
    return {
      organisation,
      names: await this.loaders.names.load(organisation.id),
      identifiers: await this.loaders.identifiers.load(organisation.id),
      meetings: await this.meetings.withOrganisation(who, organisation.id, windowOf(visit)),
      ...(await this.same.of(organisation)),
      isPublic: await this.queries.isPublic(organisation.id),
      mayAmend: organisation.mergedIntoId === null && mayAmend,
      mayMerge: hasRoleSomewhere(who, Role.REGISTRAR),
    };
  }

  /** Two of them, to compare. */
  async both(visit: OfficialVisit, id: string, otherId: string) {
    return { one: await this.whole(visit, id), other: await this.whole(visit, idIn(otherId)) };
  }

  /** Whether somebody said that two are not the same. */
  areDistinct(one: Organisation, other: Organisation): Promise<boolean> {
    return this.same.areDistinct(one, other);
  }

  listed(organisations: readonly Organisation[]): Promise<ListedOrganisation[]> {
    return Promise.all(
      organisations.map(async (organisation) => ({
        organisation,
        identifiers: await this.loaders.identifiers.load(organisation.id),
      })),
    );
  }
}

export type WholeOrganisation = Awaited<ReturnType<OrganisationViews['whole']>>;
