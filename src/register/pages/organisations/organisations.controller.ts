import { Get } from '@nestjs/common';
import type { OrganisationsInput } from '../../questions/list.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { PortalPages } from '../frame/portal-pages.js';
import { Lists } from '../lists/lists.service.js';
import { organisationsPage } from './organisations.page.js';
import { readOrganisationsView } from './organisations-view.js';

/** All organisations that published meetings name, and any search among them. */
@PortalPages('/organisations')
export class OrganisationsController {
  constructor(private readonly lists: Lists) {}

  @Get()
  organisations(@Looking() look: Look): Promise<string> {
    return this.lists.show<OrganisationsInput>(look, RESOURCES.organisations, async (reading, search) =>
      organisationsPage(await readOrganisationsView(reading, search, look.language)),
    );
  }
}
