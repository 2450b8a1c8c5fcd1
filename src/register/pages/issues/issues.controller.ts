import { Get } from '@nestjs/common';
import type { IssuesInput } from '../../questions/list.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { PortalPages } from '../frame/portal-pages.js';
import { Lists } from '../lists/lists.service.js';
import { issuesPage } from './issues.page.js';
import { readIssuesView } from './issues-view.js';

/** All issues that public bodies pursue, and any search among them. */
@PortalPages('/issues')
export class IssuesController {
  constructor(private readonly lists: Lists) {}

  @Get()
  issues(@Looking() look: Look): Promise<string> {
    return this.lists.show<IssuesInput>(look, RESOURCES.issues, async (reading, search) =>
      issuesPage(await readIssuesView(reading, search, look.language)),
    );
  }
}
