import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows, WithinScope } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { Scope } from '../accounts/scope.js';
import { RequireId } from '../bodies/require-id.pipe.js';
import { MeetingPage, MeetingsArgs, PageArgs } from './lists/meeting-page.js';
import { Meeting } from './meeting.entity.js';
import { AmendMeetingInput, RecordMeetingInput } from './meeting.inputs.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';
import { Obstacle, obstaclesIn } from './steps/obstacle.object.js';
import { MeetingInput, ReasonedMeetingInput } from './steps/step.inputs.js';

const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER } = Role;

/** Meetings in the officials' API, up to their review. */
@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly queries: MeetingsQueries,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER)
  @Query(() => Meeting, {
    nullable: true,
    description: 'One meeting that you may see, by its id for officials',
  })
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }, RequireId) id: string) {
    return this.queries.meeting(actor, id);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER)
  @Query(() => MeetingPage, { description: 'The meetings that you may see' })
  meetings(@CurrentActor() actor: Actor, @Args() args: MeetingsArgs) {
    return this.queries.meetings(actor, args);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Query(() => MeetingPage, { description: 'Your drafts, and what was returned to you' })
  drafts(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.drafts(actor, args);
  }

  @Allows(PUBLISHER)
  @Query(() => MeetingPage, { description: 'What waits for your review' })
  queue(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.queue(actor, args);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Mutation(() => Meeting, { description: 'Records a meeting as a draft' })
  recordMeeting(@CurrentActor() actor: Actor, @Args('input') input: RecordMeetingInput) {
    return this.service.record(actor, input);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Mutation(() => Meeting, { description: 'Changes a draft, or what is under review' })
  amendMeeting(@CurrentActor() actor: Actor, @Args('input') input: AmendMeetingInput) {
    return this.service.amend(actor, input);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Mutation(() => Meeting, {
    description: 'Throws away a draft that was never submitted; returns what it was',
  })
  discardMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingInput) {
    return this.service.discard(actor, input);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR)
  @Mutation(() => Meeting, { description: 'Sends a draft to review; refused with all obstacles that remain' })
  submitMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingInput) {
    return this.service.submit(actor, input);
  }

  @Allows(PUBLISHER)
  @WithinScope(Scope.REVIEW, Scope.PUBLISH)
  @Mutation(() => Meeting, { description: 'Returns a meeting to its recorder, with what should be better' })
  returnMeeting(@CurrentActor() actor: Actor, @Args('input') input: ReasonedMeetingInput) {
    return this.service.return(actor, input);
  }

  @ResolveField(() => [Obstacle], {
    description: 'Why it may not be published yet; empty when nothing is in the way',
  })
  async obstacles(@CurrentActor() { language }: Actor, @Parent() meeting: Meeting) {
    return obstaclesIn(language, await this.queries.obstacles(meeting));
  }

  @ResolveField(() => [Obstacle], { description: 'What should be read once more before it is published' })
  async warnings(@CurrentActor() { language }: Actor, @Parent() meeting: Meeting) {
    return obstaclesIn(language, await this.queries.warnings(meeting));
  }
}
