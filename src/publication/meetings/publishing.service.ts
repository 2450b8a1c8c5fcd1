import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { Office } from '../../office/changes/office.service.js';
import { refuseIfAny } from '../../office/changes/refuse-if-any.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import { EmbargoReviewKind } from '../../office/meetings/embargo/embargo-review.entity.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { ObstacleQueries } from '../../office/meetings/steps/obstacles.queries.js';
import type { MeetingInput } from '../../office/meetings/steps/step.inputs.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { delayObstacles, mayPublish, reviewOf } from '../../office/meetings/steps/publication.rules.js';
import { requireState } from '../../office/meetings/steps/workflow.rules.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Role } from '../../words/body-words.js';
import { MeetingState } from '../../words/meeting-words.js';
import { Review } from '../../words/register-words.js';
import type { DelayMeetingInput } from '../publication.inputs.js';
import { keepEmbargoReview } from './embargo-reviews.service.js';
import { MeetingPublisher } from './meeting-publisher.service.js';

/** The way out of the office: publishing at once, or on a day that was decided. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly office: Office,
    private readonly obstacles: ObstacleQueries,
    private readonly publisher: MeetingPublisher,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, input: MeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'publishMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      requireRole(actor, whole.meeting.publicBodyId, Role.PUBLISHER);
      requireState(whole.meeting.state, 'publish');
      this.requireDayOrRegistrar(actor, whole.meeting);
      const review = await this.reviewed(store, whole, actor);
      await this.publisher.publish(store, [whole], { actor, review });
      return whole.meeting;
    });
  }

  delay(actor: Actor, input: DelayMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'delayMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      const { meeting } = whole;
      requireRole(actor, meeting.publicBodyId, Role.REGISTRAR);
      requireState(meeting.state, 'delay');
      const today = this.clock.today();
      const firstDecidedOn = meeting.embargo.firstDecidedOn ?? today;
      const embargo = { until: input.until, ground: input.ground, decision: input.decision, firstDecidedOn };
      refuseIfAny(delayObstacles(embargo, today, firstDecidedOn));
      meeting.review = await this.reviewed(store, whole, actor);
      meeting.embargo = embargo;
      meeting.state = MeetingState.DELAYED;
      await keepEmbargoReview(store, meeting, {
        ...{ kind: EmbargoReviewKind.DECIDED, why: input.decision, actor, at: this.clock.now() },
      });
      return store.save(Meeting, meeting);
    });
  }

  /** Publishes on its day what was reviewed before. What stands against it by now, as a name that got protection, still does. */
  async publishDelayed(store: EntityManager, whole: WholeMeeting, actor: Actor): Promise<void> {
    const review = await this.reviewed(store, whole, actor);
    await this.publisher.publish(store, [whole], { actor, review });
  }

  /** Publishes imported meetings, which were reviewed where they come from, by the operator's act. */
  async publishImported(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    actor: Actor,
  ): Promise<void> {
    await this.publisher.publish(store, meetings, { actor, review: Review.IMPORTED });
  }

  // Whoever may not decide on a delay may not cut one short, by way of a return to the recorder either.
  private requireDayOrRegistrar(actor: Actor, { publicBodyId, embargo }: Meeting): void {
    const waits = embargo.until !== null && embargo.until > this.clock.today();
    if (waits) requireRole(actor, publicBodyId, Role.REGISTRAR);
  }

  // The review of a delayed meeting was made when it was delayed.
  private async reviewed(store: EntityManager, whole: WholeMeeting, actor: Actor): Promise<Review> {
    const { meeting } = whole;
    const obstacles = await this.obstacles.of(store, whole);
    if (obstacles.length > 0) throw new Refusal('OBSTACLES', ...obstacles);
    if (meeting.state === MeetingState.DELAYED && meeting.review) return meeting.review;
    const { fourEyes } = await store.findOneByOrFail(PublicBody, { id: meeting.publicBodyId });
    const refused = mayPublish(meeting.steps.editedBy, actor.accountId, fourEyes);
    if (refused) throw new Refusal('FORBIDDEN', refused);
    return reviewOf(meeting.steps.editedBy, actor.accountId);
  }
}
