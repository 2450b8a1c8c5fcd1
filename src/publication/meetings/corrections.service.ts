import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { MeetingsService } from '../../office/meetings/meetings.service.js';
import { ObstacleQueries } from '../../office/meetings/obstacles.queries.js';
import { Redaction } from '../../office/meetings/redaction.entity.js';
import type { ReasonedMeetingInput } from '../../office/meetings/step.inputs.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { requireState } from '../../office/meetings/workflow.rules.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import type { JsonObject } from '../../words/json.js';
import { MeetingState } from '../../words/meeting-words.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { takeEverything, versionsOf } from '../entries/stored-records.js';
import { type PartiesNamed, Parties, partiesIn } from '../parties/parties.service.js';
import type { CorrectMeetingInput } from '../publication.inputs.js';
import { publicationMessages } from '../publication.messages.js';
import { MeetingPublisher, publicIdOf } from './meeting-publisher.service.js';

/** Changes to what is public: a correction is a new version with a reason, a withdrawal leaves a tombstone. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly office: Office,
    private readonly meetings: MeetingsService,
    private readonly obstacles: ObstacleQueries,
    private readonly publisher: MeetingPublisher,
    private readonly parties: Parties,
    private readonly entries: Entries,
    private readonly clock: Clock,
  ) {}

  correct(actor: Actor, input: CorrectMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'correctMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      requireRole(actor, whole.meeting.publicBodyId, Role.PUBLISHER);
      requireState(whole.meeting.state, 'correct');
      const before = await this.namedNow(store, whole);
      this.meetings.edited(actor, whole.meeting);
      await this.meetings.keepContent(store, whole, input);
      const obstacles = await this.obstacles.of(store, whole);
      if (obstacles.length > 0) throw new Refusal('OBSTACLES', ...obstacles);
      await this.correctPublic(store, [whole], { before, reason: input.reason });
      await this.requireDifference(store, whole);
      return whole.meeting;
    });
  }

  /** Appends corrections of meetings that are changed in the office already; `before` names who was in them. */
  async correctPublic(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    { before, reason: why }: { before: PartiesNamed; reason: string },
  ): Promise<void> {
    await this.publisher.republish(store, meetings, { type: ChangeType.CORRECTED, about: { reason: why } });
    await this.parties.takeOut(store, before);
  }

  /** The content leaves all public versions; the tombstone with its reason stays, the office keeps the original. */
  withdraw(actor: Actor, input: ReasonedMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'withdrawMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      const { meeting } = whole;
      requireRole(actor, meeting.publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
      requireState(meeting.state, 'withdraw');
      await this.entries.lock(store);
      const before = await this.namedNow(store, whole);
      await this.keepOriginals(store, whole, { actor, why: input.reason });
      const id = publicIdOf(whole);
      await takeEverything(store, RecordKind.MEETING, id);
      const document = { id, reference: meeting.reference, reason: input.reason };
      await this.entries.append(store, [
        { kind: RecordKind.MEETING, id, type: ChangeType.WITHDRAWN, document },
      ]);
      await this.parties.takeOut(store, before);
      meeting.state = MeetingState.WITHDRAWN;
      meeting.steps.withdrawnReason = input.reason;
      return store.save(Meeting, meeting);
    });
  }

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
      decision: why,
      originals: versions.map(({ version, record }) => ({ version, pointer: '', value: record })),
      redactedBy: actor.accountId,
      redactedAt: this.clock.now(),
    });
    await store.save(redaction);
  }

  private async namedNow(store: EntityManager, whole: WholeMeeting): Promise<PartiesNamed> {
    const newest = (await versionsOf(store, RecordKind.MEETING, publicIdOf(whole))).at(-1);
    return partiesIn(newest ? [newest.record] : []);
  }

  // Asked last, of what was really written: it undoes everything.
  private async requireDifference(store: EntityManager, whole: WholeMeeting): Promise<void> {
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const [now, before] = versions.slice(-2).reverse();
    if (isDeepStrictEqual(content(now?.record), content(before?.record))) {
      throw new Refusal('INVALID', reason(publicationMessages.nothingCorrected));
    }
  }
}

function content(record: JsonObject = {}): JsonObject {
  const { reason: why, redactions, ...rest } = record;
  void why;
  void redactions;
  return rest;
}
