import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { IssueStatus } from '../../../words/issue-words.js';
import { hasRoleSomewhere, requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { MAY_RECORD } from '../../issues/issue-access.js';
import { AmendIssueInput, RecordIssueInput } from '../../issues/issue.inputs.js';
import { IssuesQueries } from '../../issues/issues.queries.js';
import { IssuesService } from '../../issues/issues.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { IssueChoicesService } from './issue-choices.service.js';
import { chooseBodyPage, editIssuePage, newIssuePage } from './issue-form.page.js';
import { issueListPage } from './issue-list.page.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';
import { IssueViews } from './issue-views.service.js';
import { issueTexts } from './issue.forms.js';

/** The issues that bodies pursue: which there are, and what is said of them. */
@OfficePages('issues')
@Allows(...MAY_RECORD)
export class IssuesPagesController {
  constructor(
    private readonly queries: IssuesQueries,
    private readonly issues: IssuesService,
    private readonly views: IssueViews,
    private readonly choices: IssueChoicesService,
  ) {}

  @AllowsSignedIn()
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { query, who } = visit;
    const bodies = await this.views.allBodies();
    const body = bodies.find(({ id }) => id === query.get('body'));
    const status = Object.values(IssueStatus).filter((each) => each === query.get('status'));
    const { skip, take } = windowOf(visit);
    const issues = await this.queries.issues({
      publicBodyId: body?.id ?? null,
      status: status.length > 0 ? status : null,
      search: (query.get('q') ?? '').slice(0, 200),
      first: take,
      skip,
    });
    return issueListPage(visit, { issues, bodies, mayRecord: hasRoleSomewhere(who, ...MAY_RECORD) });
  }

  @Get('new')
  async form(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const bodies = await this.views.bodiesFor(visit.who);
    const asked = visit.query.get('body');
    if (asked === null && bodies.length !== 1) return chooseBodyPage(formOf(visit, issueTexts), bodies);
    return this.newPage(visit, asked ?? bodies[0]?.id ?? '');
  }

  @Restorable()
  @Post('new')
  record(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const bodyId = visit.values.get('/publicBodyId')?.at(-1) ?? '';
    return attempt(
      visit,
      async () => {
        requireRole(visit.who, bodyId, ...MAY_RECORD);
        const input = await readInput(RecordIssueInput, visit.values);
        const { id } = await this.issues.recordIssue(visit.who, input);
        return new SeeOther(`/office/issues/${id}`, { message: texts.recorded });
      },
      (reasons) => this.newPage(visit, bodyId, reasons),
    );
  }

  @Get(':id/edit')
  edit(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.editPage(visit, id);
  }

  @Restorable()
  @Post(':id/edit')
  amend(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        await this.issues.amendIssue(visit.who, await readInput(AmendIssueInput, visit.values, { id }));
        return new SeeOther(`/office/issues/${id}`, { message: texts.recorded });
      },
      (reasons) => this.editPage(visit, id, reasons),
    );
  }

  private async newPage(
    visit: OfficialVisit,
    bodyId: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const body = found((await this.views.bodiesFor(visit.who)).find(({ id }) => id === bodyId));
    const form = formOf(visit, issueTexts, { reasons, kept: valuesFor({ language: visit.language }) });
    return newIssuePage(form, body, await this.choices.of(visit, body.id));
  }

  private async editPage(
    visit: OfficialVisit,
    id: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const issue = await this.views.toChange(visit.who, id);
    const { topics } = await this.views.whole(visit.who, id);
    const { title, goal, language, targetLevels, adoptedBy, adoptedOn, caseNumber } = issue;
    const { result, from, to, ownerId } = issue;
    const now = valuesFor({
      ...{ title, goal, language, targetLevels, adoptedBy, adoptedOn, caseNumber, result, from, to, ownerId },
      topicCodes: topics.map(({ code }) => code),
    });
    const form = formOf(visit, issueTexts, { kept: now, reasons });
    const choices = await this.choices.of(visit, issue.publicBodyId);
    return editIssuePage(form, { issue, now, choices });
  }
}
