import { Get } from '@nestjs/common';
import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { ListSearches } from '../lists/list-searches.js';
import { askedNetwork } from './asked-network.rules.js';
import { networkPage } from './network.page.js';
import { readNetworkView } from './network-view.js';

const { meetings } = RESOURCES;

/** Who meets whom: of all meetings, or of those of a body, on a topic, in a year. */
@PortalPages('/network')
export class NetworkController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: ListSearches,
  ) {}

  @Get()
  network(@Looking() look: Look): Promise<string> {
    const { query, others, year } = askedNetwork(look.query);
    const search = this.searches.read<MeetingsInput>(meetings, query);
    return this.portal.show(look, (reading) =>
      this.searches.carryOut(meetings, async () =>
        networkPage(await readNetworkView(reading, { search, others, year }, look.language)),
      ),
    );
  }
}
