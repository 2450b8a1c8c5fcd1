import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { refuseIfAny } from '../../office/changes/refuse-if-any.js';
import { saveRaised } from '../../office/changes/save-raised.js';
import { EmbargoReview, EmbargoReviewKind } from '../../office/meetings/embargo/embargo-review.entity.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import type { Meeting } from '../../office/meetings/meeting.entity.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { lineFaults } from '../../words/line.js';
import { MeetingState } from '../../words/meeting-words.js';
import type { KeepDelayInput } from '../publication.inputs.js';
import { publicationMessages } from '../publication.messages.js';

const LONGEST = 1000;

/** Looking again at delays. The day of one is set by whoever decides on it; here is only said that it still stands. */
@Injectable()
export class EmbargoReviews {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  /** Records that somebody looked, and that the meeting still has to wait for its day. */
  keep(actor: Actor, input: KeepDelayInput): Promise<Meeting> {
    return this.office.change(actor, 'keepDelay', input, async (store) => {
      const { meeting } = await meetingToChange(store, actor, input);
      requireRole(actor, meeting.publicBodyId, Role.REGISTRAR);
      requireDelayed(meeting);
      const { why } = input;
      refuseIfAny(lineFaults(why, { field: '/why', longest: LONGEST, required: true }));
      await keepEmbargoReview(store, meeting, {
        ...{ kind: EmbargoReviewKind.STILL_NEEDED, why, actor, at: this.clock.now() },
      });
      return saveRaised(store, meeting);
    });
  }
}

function requireDelayed({ state }: Meeting): void {
  if (state !== MeetingState.DELAYED) throw new Refusal('CONFLICT', reason(publicationMessages.notDelayed));
}

interface Looking {
  kind: EmbargoReviewKind;
  why: string;
  actor: Actor;
  at: Date;
}

/** Remembers that somebody looked at a delay, within the caller's transaction. */
export async function keepEmbargoReview(
  store: EntityManager,
  { id: meetingId, publicBodyId, embargo }: Meeting,
  { kind, why, actor, at }: Looking,
): Promise<void> {
  await store.insert(EmbargoReview, {
    ...{ id: randomId(), meetingId, publicBodyId, kind, why, until: embargo.until ?? '' },
    ...{ reviewedBy: actor.accountId, reviewedAt: at },
  });
}
