import { Get } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { accessCsv, accessPage } from './access.page.js';
import { readAccessView } from './access-view.js';

/** Who gets meetings: of one public body, or of all. */
@PortalPages('/about')
export class AccessController {
  constructor(private readonly portal: Portal) {}

  @Get('access')
  show(@Looking() look: Look): Promise<string> {
    return this.portal.show(look, async (reading) => accessPage(await readAccessView(reading, asked(look))));
  }

  @Get('access.csv')
  csv(@Looking() look: Look): Promise<string> {
    return this.portal.tell(look, 'text/csv; charset=utf-8', async (reading) =>
      accessCsv(await readAccessView(reading, asked(look))),
    );
  }
}

function asked({ language, query }: Look) {
  return { language, chosen: query.get('body') ?? '' };
}
