import { Get } from '@nestjs/common';
import type { OfficialsInput } from '../../questions/list.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { PortalPages } from '../frame/portal-pages.js';
import { Lists } from '../lists/lists.service.js';
import { officialsPage } from './officials.page.js';
import { readOfficialsView } from './officials-view.js';

/** All officials whom published meetings name, and any search among them. */
@PortalPages('/officials')
export class OfficialsController {
  constructor(private readonly lists: Lists) {}

  @Get()
  officials(@Looking() look: Look): Promise<string> {
    return this.lists.show<OfficialsInput>(look, RESOURCES.officials, async (reading, search) =>
      officialsPage(await readOfficialsView(reading, search, look.language)),
    );
  }
}
