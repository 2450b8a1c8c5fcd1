import { Get } from '@nestjs/common';
import type { OrganisationsInput } from '../../questions/list.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { ListSearches } from '../lists/list-searches.js';
import { organisationsPage } from './organisations.page.js';
import { readOrganisationsView } from './organisations-view.js';

const { organisations } = RESOURCES;

/** All organisations that published meetings name, and any search among them: the address says all that is asked. */
@PortalPages('/organisations')
export class OrganisationsController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: ListSearches,
  ) {}

  @Get()
  organisations(@Looking() look: Look): Promise<string> {
    const search = this.searches.read<OrganisationsInput>(organisations, look.query);
    return this.portal.show(look, (reading) =>
      this.searches.carryOut(organisations, async () =>
        organisationsPage(await readOrganisationsView(reading, search, look.language)),
      ),
    );
  }
}
