import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import type { Meeting } from '../../office/meetings/meeting.entity.js';
import { MeetingsService } from '../../office/meetings/meetings.service.js';
import { ledTo, RedactionCause } from '../../office/meetings/redactions/redaction-cause.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { requireState } from '../../office/meetings/steps/workflow.rules.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { contentOf } from '../entries/content.rules.js';
import { versionsOf } from '../entries/stored-records.js';
import type { PartiesNamed } from '../parties/parties.service.js';
import type { CorrectMeetingInput } from '../publication.inputs.js';
import { publicationMessages } from '../publication.messages.js';
import { closedFields } from '../redaction/closed-fields.js';
import { Withholding } from '../redaction/withholding.service.js';
import { MeetingPublisher, publicIdOf } from './meeting-publisher.service.js';
import { namedNow } from './named-now.js';
import { requirePublicReason } from './require-public-reason.js';

/** Changes to what is public: a new version with a reason; the one before stays readable. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly office: Office,
    private readonly meetings: MeetingsService,
    private readonly publisher: MeetingPublisher,
    private readonly withholding: Withholding,
  ) {}

  correct(actor: Actor, input: CorrectMeetingInput): Promise<Meeting> {
    return this.office.change(
      actor,
      'correctMeeting',
      input,
      async (store) => (await this.keepCorrection(store, actor, input)).meeting,
    );
  }

  /** Corrects within the caller's transaction. */
  async keepCorrection(
    store: EntityManager,
    actor: Actor,
    input: CorrectMeetingInput,
  ): Promise<WholeMeeting> {
    const whole = await meetingToChange(store, actor, input);
    requireRole(actor, whole.meeting.publicBodyId, Role.PUBLISHER);
    requireState(whole.meeting.state, 'correct');
    await requirePublicReason(store, whole, input.reason);
    const before = await namedNow(store, whole);
    await this.meetings.keepCorrection(store, whole, { actor, given: input });
    await this.correctPublic(store, [whole], { before, reason: input.reason });
    await requireDifference(store, whole);
    await this.takeBack(store, whole, actor);
    return whole;
  }

  // What may not be read any more may not be read in the versions before either.
  private async takeBack(store: EntityManager, whole: WholeMeeting, actor: Actor): Promise<void> {
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const targets = closedFields(versions, whole);
    if (targets.length === 0) return;
    await this.withholding.withhold(store, whole, {
      targets,
      actor,
      ground: Ground.SECRECY,
      why: ledTo(RedactionCause.CORRECTED),
    });
  }

  /** Appends corrections of meetings that are changed in the office already; `before` names who was in them. */
  async correctPublic(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    { before, reason: why }: { before: PartiesNamed; reason: string },
  ): Promise<void> {
    await this.publisher.republish(store, meetings, { type: ChangeType.CORRECTED, about: { reason: why } });
    await this.publisher.leave(store, before);
  }
}

// Asked last, of what was really written: it undoes everything.
async function requireDifference(store: EntityManager, whole: WholeMeeting): Promise<void> {
  const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
  const [now, before] = versions.slice(-2).reverse();
  if (isDeepStrictEqual(contentOf(now?.record), contentOf(before?.record))) {
    throw new Refusal('INVALID', reason(publicationMessages.nothingCorrected));
  }
}
