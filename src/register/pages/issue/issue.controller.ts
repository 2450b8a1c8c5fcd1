import { Get, Param } from '@nestjs/common';
import { RecordKind } from '../../../words/register-words.js';
import { findIssue } from '../../queries/issues.queries.js';
import { isId } from '../../questions/questions.rules.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { partyGone } from '../parties/party-gone.js';
import { pathOfIssue } from '../parties/party-paths.js';
import { IssueViews } from './issue-views.js';
import { issuePage } from './issue.page.js';

/** The permanent address of each issue that a public body pursues. */
@PortalPages('/issues/:id')
export class IssueController {
  constructor(
    private readonly portal: Portal,
    private readonly views: IssueViews,
  ) {}

  @Get()
  issue(@Looking() look: Look, @Param('id') key: string): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      if (!isId(key)) throw nothingThere();
      const id = key.toLowerCase();
      if (id !== key) return { movedTo: pathOfIssue(id) };
      const found = await findIssue(reading, id);
      if (!found) return partyGone(reading, { kind: RecordKind.ISSUE, id }, language);
      return issuePage(await this.views.view(reading, found, language));
    });
  }
}
