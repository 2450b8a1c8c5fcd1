import { Get } from '@nestjs/common';
import { type Look, Looking } from '../../../register/pages/frame/look.js';
import { Portal } from '../../../register/pages/frame/portal.service.js';
import { PortalPages } from '../../../register/pages/frame/portal-pages.js';
import { publishingPage } from './publishing.page.js';

/** The one page that publication has in the portal: it is made from the table that only publication knows. */
@PortalPages('/about/publishing')
export class PublishingController {
  constructor(private readonly portal: Portal) {}

  @Get()
  show(@Looking() look: Look): Promise<string> {
    return this.portal.show(look, () => Promise.resolve(publishingPage(look.language)));
  }
}
