import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../accounts/actor.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { Ask } from './lines/ask.entity.js';
import { DecisionReference } from './lines/decision-reference.entity.js';
import { Document } from './lines/document.entity.js';
import { Gift } from './lines/gift.entity.js';
import { ImportSource } from './imported/import-source.embedded.js';
import { Meeting } from './meeting.entity.js';
import { MeetingsLoaders } from './meetings.loaders.js';
import { Participant } from './lines/participant.entity.js';
import { Redaction } from './redactions/redaction.entity.js';
import { ShownMeetings } from './shown-meetings.service.js';

/** What meetings say in the officials' API, wherever it answers with one: what is withheld is told those alone who may know. */
@Resolver(() => Meeting)
export class ShownMeetingsResolver {
  constructor(
    private readonly shown: ShownMeetings,
    private readonly loaders: MeetingsLoaders,
  ) {}

  @ResolveField(() => String, { nullable: true })
  async title(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).title;
  }

  @ResolveField(() => String, { nullable: true })
  async purpose(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).purpose;
  }

  @ResolveField(() => Date, { nullable: true })
  async startsAt(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).startsAt;
  }

  @ResolveField(() => Date, { nullable: true })
  async endsAt(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).endsAt;
  }

  @ResolveField(() => String, { nullable: true })
  async place(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).place;
  }

  @ResolveField(() => String, { nullable: true })
  async municipality(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).municipality;
  }

  @ResolveField(() => String, { nullable: true })
  async country(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).country;
  }

  @ResolveField(() => [String])
  async keywords(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).keywords;
  }

  @ResolveField(() => String, { nullable: true })
  async outcomeText(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).outcomeText;
  }

  @ResolveField(() => ImportSource)
  async source(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return (await this.shown.meeting(actor, meeting)).source;
  }

  @ResolveField(() => [Participant], { description: 'Who took part, in order' })
  async participants(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return this.shown.participants(actor, meeting, await this.loaders.participants.load(meeting.id));
  }

  @ResolveField(() => [Ask], { description: 'What was asked, in order' })
  async asks(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return this.shown.lines(actor, meeting, 'asks', await this.loaders.asks.load(meeting.id));
  }

  @ResolveField(() => [DecisionReference], { description: 'The matters it was about, in order' })
  async decisionReferences(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    const lines = await this.loaders.decisionReferences.load(meeting.id);
    return this.shown.lines(actor, meeting, 'decisionReferences', lines);
  }

  @ResolveField(() => [Document], { description: 'Documents that were part of it, in order' })
  async documents(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return this.shown.lines(actor, meeting, 'documents', await this.loaders.documents.load(meeting.id));
  }

  @ResolveField(() => [Gift], { description: 'Gifts and benefits, in order' })
  async gifts(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return this.shown.lines(actor, meeting, 'gifts', await this.loaders.gifts.load(meeting.id));
  }

  @ResolveField(() => [Redaction], { description: 'What of it is withheld from the public by decision' })
  redactions(@CurrentActor() actor: Actor, @Parent() meeting: Meeting) {
    return this.shown.redactions(actor, meeting);
  }
}
