import { Get, Param, Post } from '@nestjs/common';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import type { Message, Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { Role } from '../../../words/body-words.js';
import { MAY_RECORD } from '../../issues/issue-access.js';
import {
  ChangeIssueStatusInput,
  CloseIssueInput,
  NoteProgressInput,
  PublishIssueInput,
  RemoveProgressInput,
} from '../../issues/issue-step.inputs.js';
import { closingFault, publishingFault } from '../../issues/issue.rules.js';
import { IssueStepsService } from '../../issues/issue-steps.service.js';
import { IssuesService } from '../../issues/issues.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { RelatedMeetingsQueries } from '../related-meetings/related-meetings.queries.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';
import { closePage, notePage, publishPage, removeNotePage, stepPage } from './issue-steps.page.js';
import { IssueViews } from './issue-views.service.js';
import { issuePage } from './issue.page.js';

/** One issue on its way from proposal to result. */
@OfficePages('issues/:id')
@Allows(...MAY_RECORD)
export class IssueStepsController {
  constructor(
    private readonly views: IssueViews,
    private readonly meetings: RelatedMeetingsQueries,
    private readonly issues: IssuesService,
    private readonly steps: IssueStepsService,
  ) {}

  @AllowsSignedIn()
  @Get()
  async show(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const whole = await this.views.whole(visit.who, id);
    const meetings = await this.meetings.onIssue(visit.who, whole.issue.id, windowOf(visit));
    return issuePage(whole, meetings, visit.language);
  }

  @Get('status')
  async askForStatus(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return stepPage(visit, await this.views.toChange(visit.who, id));
  }

  @Restorable()
  @Post('status')
  changeStatus(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(ChangeIssueStatusInput, visit.values, { id });
        await this.steps.changeIssueStatus(visit.who, input);
        return done(id, texts.stepped);
      },
      async (reasons) => stepPage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }

  @Get('close')
  async askToClose(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const issue = await this.views.toChange(visit.who, id);
    refuseFor(closingFault(issue.status));
    return closePage(visit, issue);
  }

  @Restorable()
  @Post('close')
  close(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(CloseIssueInput, visit.values, { id });
        await this.steps.closeIssue(visit.who, input);
        return done(id, texts.closed);
      },
      async (reasons) => closePage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }

  @Get('progress/new')
  async newNote(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return notePage(visit, await this.views.toChange(visit.who, id));
  }

  @Restorable()
  @Post('progress/new')
  note(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(NoteProgressInput, visit.values, { id });
        await this.steps.noteProgress(visit.who, input);
        return done(id, texts.noted);
      },
      async (reasons) => notePage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }

  @Get('progress/:noteId/remove')
  askToRemove(@Visiting() visit: OfficialVisit, @Param() path: NotePath): Promise<OfficeAnswer> {
    return this.removing(visit, path);
  }

  @Restorable()
  @Post('progress/:noteId/remove')
  remove(@Visiting() visit: OfficialVisit, @Param() path: NotePath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(RemoveProgressInput, visit.values, { ...path });
        await this.steps.removeProgress(visit.who, input);
        return done(path.id, texts.removed);
      },
      (reasons) => this.removing(visit, path, reasons),
    );
  }

  @Allows(Role.PUBLISHER, Role.REGISTRAR)
  @Get('publish')
  async askToPublish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    refuseFor(publishingFault(await this.views.issue(id)));
    return this.publishing(visit, id);
  }

  @Allows(Role.PUBLISHER, Role.REGISTRAR)
  @Restorable()
  @Post('publish')
  publish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(PublishIssueInput, visit.values, { id });
        await this.issues.publishIssue(visit.who, input);
        return done(id, texts.published);
      },
      (reasons) => this.publishing(visit, id, reasons),
    );
  }

  private async removing(
    visit: OfficialVisit,
    { id, noteId }: NotePath,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const issue = await this.views.toChange(visit.who, id);
    const { progress } = await this.views.whole(visit.who, id);
    return removeNotePage(visit, {
      issue,
      note: found(progress.find((note) => note.id === noteId)),
      reasons,
    });
  }

  private async publishing(
    visit: OfficialVisit,
    id: string,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const issue = await this.views.issue(id);
    requireRole(visit.who, issue.publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
    return publishPage(visit, issue, reasons);
  }
}

interface NotePath {
  id: string;
  noteId: string;
}

function done(id: string, message: Message): SeeOther {
  return new SeeOther(`/office/issues/${id}`, { message });
}
