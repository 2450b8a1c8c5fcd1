import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../office/accounts/actor.js';
import { Allows } from '../office/accounts/allows.js';
import { CurrentActor } from '../office/accounts/current-actor.js';
import { Meeting } from '../office/meetings/meeting.entity.js';
import { MeetingInput, ReasonedMeetingInput } from '../office/meetings/steps/step.inputs.js';
import { Role } from '../words/body-words.js';
import { CorrectionsService } from './meetings/corrections.service.js';
import { PublishingService } from './meetings/publishing.service.js';
import { WithdrawalsService } from './meetings/withdrawals.service.js';
import { CorrectMeetingInput, DelayMeetingInput, RedactMeetingInput } from './publication.inputs.js';
import { RedactionsService } from './redaction/redactions.service.js';

const { PUBLISHER, REGISTRAR } = Role;

/** The door in the officials' API: everything that changes what is public. */
@Resolver()
export class PublicationResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly corrections: CorrectionsService,
    private readonly withdrawals: WithdrawalsService,
    private readonly redactions: RedactionsService,
  ) {}

  @Allows(PUBLISHER)
  @Mutation(() => Meeting, { description: 'Publishes a reviewed meeting, at once and for good' })
  publishMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingInput) {
    return this.publishing.publish(actor, input);
  }

  @Allows(REGISTRAR)
  @Mutation(() => Meeting, { description: 'Approves a meeting for publication on a later day, by decision' })
  delayMeeting(@CurrentActor() actor: Actor, @Args('input') input: DelayMeetingInput) {
    return this.publishing.delay(actor, input);
  }

  @Allows(PUBLISHER)
  @Mutation(() => Meeting, {
    description: 'Corrects a published meeting: a new version, the old one stays readable',
  })
  correctMeeting(@CurrentActor() actor: Actor, @Args('input') input: CorrectMeetingInput) {
    return this.corrections.correct(actor, input);
  }

  @Allows(PUBLISHER, REGISTRAR)
  @Mutation(() => Meeting, {
    description: 'Withdraws a published meeting: its content leaves, a tombstone with the reason stays',
  })
  withdrawMeeting(@CurrentActor() actor: Actor, @Args('input') input: ReasonedMeetingInput) {
    return this.withdrawals.withdraw(actor, input);
  }

  @Allows(REGISTRAR)
  @Mutation(() => Meeting, {
    description: 'Withholds fields of a published meeting from the public, in all versions',
  })
  redactMeeting(@CurrentActor() actor: Actor, @Args('input') input: RedactMeetingInput) {
    return this.redactions.redact(actor, input);
  }
}
