import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows, WithinScope } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { Scope } from '../accounts/scope.js';
import { RequireId } from '../bodies/require-id.pipe.js';
import { Ask } from './ask.entity.js';
import { DecisionReference } from './decision-reference.entity.js';
import { Document } from './document.entity.js';
import { Gift } from './gift.entity.js';
import { MeetingPage, MeetingsArgs, PageArgs } from './meeting-page.js';
import { Meeting } from './meeting.entity.js';
import { AmendMeetingInput, RecordMeetingInput } from './meeting.inputs.js';
import { MeetingsLoaders } from './meetings.loaders.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';
import { Obstacle, obstaclesIn } from './obstacle.object.js';
import { Participant } from './participant.entity.js';
import { Redaction } from './redaction.entity.js';
import { MeetingInput, ReasonedMeetingInput } from './step.inputs.js';

const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER } = Role;

/** Meetings in the officials' API, up to their review. */
@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly queries: MeetingsQueries,
    private readonly loaders: MeetingsLoaders,
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

  @ResolveField(() => [Participant], { description: 'Who took part, in order' })
  participants(@Parent() { id }: Meeting) {
    return this.loaders.participants.load(id);
  }

  @ResolveField(() => [Ask], { description: 'What was asked, in order' })
  asks(@Parent() { id }: Meeting) {
    return this.loaders.asks.load(id);
  }

  @ResolveField(() => [DecisionReference], { description: 'The matters it was about, in order' })
  decisionReferences(@Parent() { id }: Meeting) {
    return this.loaders.decisionReferences.load(id);
  }

  @ResolveField(() => [Document], { description: 'Documents that were part of it, in order' })
  documents(@Parent() { id }: Meeting) {
    return this.loaders.documents.load(id);
  }

  @ResolveField(() => [Gift], { description: 'Gifts and benefits, in order' })
  gifts(@Parent() { id }: Meeting) {
    return this.loaders.gifts.load(id);
  }

  @ResolveField(() => [Redaction], { description: 'What of it is withheld from the public by decision' })
  redactions(@Parent() { id }: Meeting) {
    return this.loaders.redactions.load(id);
  }
}
