import { Get } from '@nestjs/common';
import { type Look, Looking } from '../pages/frame/look.js';
import { Portal } from '../pages/frame/portal.service.js';
import { PortalPages } from '../pages/frame/portal-pages.js';
import { explorerPage } from './explorer.page.js';
import { ExplorerQueries } from './explorer.queries.js';
import { queryInAddress } from './ready-query.rules.js';

/** Where everyone may try the public API: GraphiQL and ready queries. */
@PortalPages('/explorer')
export class ExplorerController {
  constructor(
    private readonly portal: Portal,
    private readonly queries: ExplorerQueries,
  ) {}

  @Get()
  show(@Looking() look: Look): Promise<string> {
    const { language, query } = look;
    const asked = queryInAddress(Object.fromEntries(query));
    return this.portal.show(look, async (reading) =>
      explorerPage({ ...(await this.queries.present(reading, language)), language, asked }),
    );
  }
}
