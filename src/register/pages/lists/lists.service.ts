import { Injectable } from '@nestjs/common';
import type { Reading } from '../../reading/reading.js';
import type { Resource } from '../../rest/resources.js';
import type { Look } from '../frame/look.js';
import type { PortalPage } from '../frame/portal-page.js';
import { Portal } from '../frame/portal.service.js';
import type { ListInput, ListSearch } from './list-search.js';
import { ListSearches } from './list-searches.js';

/** Shows lists of records, and any search in them: the address says all that is asked. */
@Injectable()
export class Lists {
  constructor(
    private readonly portal: Portal,
    private readonly searches: ListSearches,
  ) {}

  show<Input extends ListInput>(
    look: Look,
    resource: Resource,
    make: (reading: Reading, search: ListSearch<Input>) => Promise<PortalPage>,
  ): Promise<string> {
    const search = this.searches.read<Input>(resource, look.query);
    return this.portal.show(look, (reading) => this.searches.carryOut(resource, () => make(reading, search)));
  }
}
