import { Get } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { Searches } from '../meetings/search.js';
import { askedNetwork } from './asked-network.rules.js';
import { networkPage } from './network.page.js';
import { readNetworkView } from './network-view.js';

/** Who meets whom: of all meetings, or of those of a body, on a topic, in a year. */
@PortalPages('/network')
export class NetworkController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: Searches,
  ) {}

  @Get()
  network(@Looking() look: Look): Promise<string> {
    const { query, others, year } = askedNetwork(look.query);
    const search = this.searches.read(query);
    return this.portal.show(look, (reading) =>
      this.searches.carryOut(async () =>
        networkPage(await readNetworkView(reading, { search, others, year }, look.language)),
      ),
    );
  }
}
