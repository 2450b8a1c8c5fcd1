import { Get } from '@nestjs/common';
import type { IssuesInput } from '../../questions/list.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { ListSearches } from '../lists/list-searches.js';
import { issuesPage } from './issues.page.js';
import { readIssuesView } from './issues-view.js';

const { issues } = RESOURCES;

/** All issues that public bodies pursue, and any search among them: the address says all that is asked. */
@PortalPages('/issues')
export class IssuesController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: ListSearches,
  ) {}

  @Get()
  issues(@Looking() look: Look): Promise<string> {
    const search = this.searches.read<IssuesInput>(issues, look.query);
    return this.portal.show(look, (reading) =>
      this.searches.carryOut(issues, async () =>
        issuesPage(await readIssuesView(reading, search, look.language)),
      ),
    );
  }
}
