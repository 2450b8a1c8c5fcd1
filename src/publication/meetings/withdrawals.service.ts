import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { decidedBy } from '../../office/meetings/redactions/redaction-cause.js';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { ReasonedMeetingInput } from '../../office/meetings/steps/step.inputs.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { requireState } from '../../office/meetings/steps/workflow.rules.js';
import { Clock } from '../../platform/clock.js';
import { randomId } from '../../platform/identity.js';
import { Role } from '../../words/body-words.js';
import { MeetingState } from '../../words/meeting-words.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { takeEverything, versionsOf } from '../entries/stored-records.js';
import { Parties } from '../parties/parties.service.js';
import { publicIdOf } from './meeting-publisher.service.js';
import { namedNow } from './named-now.js';
import { requirePublicReason } from './require-public-reason.js';

/** Takes meetings back: the content leaves all public versions, the tombstone with its reason stays. */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly office: Office,
    private readonly entries: Entries,
    private readonly parties: Parties,
    private readonly clock: Clock,
  ) {}

  withdraw(actor: Actor, input: ReasonedMeetingInput): Promise<Meeting> {
    return this.office.change(
      actor,
      'withdrawMeeting',
      input,
      async (store) => (await this.keepWithdrawal(store, actor, input)).meeting,
    );
  }

  /** Withdraws within the caller's transaction. */
  async keepWithdrawal(
    store: EntityManager,
    actor: Actor,
    input: ReasonedMeetingInput,
  ): Promise<WholeMeeting> {
    const whole = await meetingToChange(store, actor, input);
    const { meeting } = whole;
    requireRole(actor, meeting.publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
    requireState(meeting.state, 'withdraw');
    await requirePublicReason(store, whole, input.reason);
    await this.empty(store, whole, { actor, why: input.reason });
    meeting.state = MeetingState.WITHDRAWN;
    meeting.steps.withdrawnReason = input.reason;
    await store.save(Meeting, meeting);
    return whole;
  }

  private async empty(
    store: EntityManager,
    whole: WholeMeeting,
    { actor, why }: { actor: Actor; why: string },
  ): Promise<void> {
    await this.entries.lock(store);
    const before = await namedNow(store, whole);
    await this.keepOriginals(store, whole, { actor, why });
    const id = publicIdOf(whole);
    await takeEverything(store, RecordKind.MEETING, id);
    const document = { id, reference: whole.meeting.reference, reason: why };
    await this.entries.append(store, [
      { kind: RecordKind.MEETING, id, type: ChangeType.WITHDRAWN, document },
    ]);
    await this.parties.takeOut(store, before);
  }

  // The office keeps what every version said, until it is destroyed by a recorded decision.
  private async keepOriginals(
    store: EntityManager,
    whole: WholeMeeting,
    { actor, why }: { actor: Actor; why: string },
  ): Promise<void> {
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const redaction = Object.assign(new Redaction(), {
      id: randomId(),
      meetingId: whole.meeting.id,
      list: null,
      itemId: null,
      field: '',
      ground: Ground.OTHER,
      realGround: null,
      ...decidedBy(why),
      originals: versions.map(({ version, record }) => ({ version, pointer: '', value: record })),
      redactedBy: actor.accountId,
      redactedAt: this.clock.now(),
      liftedAt: null,
      destructionId: null,
    });
    await store.save(redaction);
  }
}
