import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { MAY_RECORD } from './issue-access.js';
import {
  ChangeIssueStatusInput,
  CloseIssueInput,
  NoteProgressInput,
  PublishIssueInput,
  RemoveProgressInput,
} from './issue-step.inputs.js';
import { IssueStepsService } from './issue-steps.service.js';
import { Issue } from './issue.entity.js';
import { AmendIssueInput, RecordIssueInput } from './issue.inputs.js';
import { IssuesService } from './issues.service.js';

/** Changing issues in the officials' API. */
@Resolver(() => Issue)
export class IssueChangesResolver {
  constructor(
    private readonly service: IssuesService,
    private readonly steps: IssueStepsService,
  ) {}

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, { description: 'Records an issue that a body pursues, or may come to pursue.' })
  recordIssue(@CurrentActor() actor: Actor, @Args('input') input: RecordIssueInput): Promise<Issue> {
    return this.service.recordIssue(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, {
    description: 'Changes what is said of an issue. Once it is public: for publishers and registrars.',
  })
  amendIssue(@CurrentActor() actor: Actor, @Args('input') input: AmendIssueInput): Promise<Issue> {
    return this.service.amendIssue(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, { description: 'Says how far an issue has come, or takes a closed one up again.' })
  changeIssueStatus(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeIssueStatusInput,
  ): Promise<Issue> {
    return this.steps.changeIssueStatus(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, { description: 'Closes an issue with its result.' })
  closeIssue(@CurrentActor() actor: Actor, @Args('input') input: CloseIssueInput): Promise<Issue> {
    return this.steps.closeIssue(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, { description: 'Notes what happened to an issue on a day.' })
  noteProgress(@CurrentActor() actor: Actor, @Args('input') input: NoteProgressInput): Promise<Issue> {
    return this.steps.noteProgress(actor, input);
  }

  @Allows(...MAY_RECORD)
  @Mutation(() => Issue, { description: 'Removes a progress note that is wrong.' })
  removeProgress(@CurrentActor() actor: Actor, @Args('input') input: RemoveProgressInput): Promise<Issue> {
    return this.steps.removeProgress(actor, input);
  }

  @Allows(Role.PUBLISHER, Role.REGISTRAR)
  @Mutation(() => Issue, {
    description: 'Makes an adopted issue public before any published meeting names it.',
  })
  publishIssue(@CurrentActor() actor: Actor, @Args('input') input: PublishIssueInput): Promise<Issue> {
    return this.service.publishIssue(actor, input);
  }
}
