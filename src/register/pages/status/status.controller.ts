import { Get } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { statusPage } from './status.page.js';
import { StatusViews } from './status-view.service.js';

/** How the register is now. */
@PortalPages('/about/status')
export class StatusController {
  constructor(
    private readonly portal: Portal,
    private readonly views: StatusViews,
  ) {}

  @Get()
  show(@Looking() look: Look): Promise<string> {
    return this.portal.show(look, async (reading) =>
      statusPage(await this.views.read(reading, look.language)),
    );
  }
}
