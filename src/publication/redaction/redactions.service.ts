import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { refuseIfAny } from '../../office/changes/refuse-if-any.js';
import { saveRaised } from '../../office/changes/save-raised.js';
import { meetingToChange } from '../../office/meetings/meeting-access.js';
import type { Meeting } from '../../office/meetings/meeting.entity.js';
import { keepNameDecisions } from '../../office/meetings/names/name-decisions.js';
import type { Participant } from '../../office/meetings/lines/participant.entity.js';
import { decidedBy } from '../../office/meetings/redactions/redaction-cause.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { requireState } from '../../office/meetings/steps/workflow.rules.js';
import { Clock } from '../../platform/clock.js';
import { type Message, reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import type { JsonObject } from '../../words/json.js';
import { RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { versionsOf } from '../entries/stored-records.js';
import { publicIdOf } from '../meetings/meeting-publisher.service.js';
import type { RedactMeetingInput } from '../publication.inputs.js';
import { publicationMessages } from '../publication.messages.js';
import { holds, type RedactionTarget, targetsOf } from './redaction.rules.js';
import { Withholding } from './withholding.service.js';

/** Redaction at an official's decision. */
@Injectable()
export class RedactionsService {
  constructor(
    private readonly office: Office,
    private readonly entries: Entries,
    private readonly withholding: Withholding,
    private readonly clock: Clock,
  ) {}

  redact(actor: Actor, input: RedactMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'redactMeeting', input, async (store) =>
      saveRaised(store, (await this.keepRedaction(store, actor, input)).meeting),
    );
  }

  /** Redacts within the caller's transaction. */
  async keepRedaction(store: EntityManager, actor: Actor, input: RedactMeetingInput): Promise<WholeMeeting> {
    const whole = await meetingToChange(store, actor, input);
    requireRole(actor, whole.meeting.publicBodyId, Role.REGISTRAR);
    requireState(whole.meeting.state, 'redact');
    await this.entries.lock(store);
    const newest = (await versionsOf(store, RecordKind.MEETING, publicIdOf(whole))).at(-1);
    const targets = targetsAsked(input.fields, newest?.record ?? {});
    const { ground, decision } = input;
    const at = this.clock.now();
    await keepNameDecisions(store, namesAmong(whole, targets), {
      ...{ decidedGround: ground, decidedCitation: decision, decidedBasis: null },
      ...{ decidedBy: actor.accountId, decidedAt: at },
    });
    await this.withholding.withhold(store, whole, { targets, actor, ground, why: decidedBy(decision), at });
    return whole;
  }
}

// To withhold the name of somebody outside is to decide about it, whichever page it is done on.
function namesAmong({ participants }: WholeMeeting, targets: readonly RedactionTarget[]): Participant[] {
  return participants.filter(
    ({ id, officialId }) =>
      officialId === null && targets.some(({ itemId, field }) => itemId === id && field === 'name'),
  );
}

function targetsAsked(fields: readonly string[], newest: JsonObject): RedactionTarget[] {
  const faults = fields.flatMap((pointer, at) => {
    const there = targetsOf(newest, pointer).some((target) => holds(newest, target));
    return there ? [] : [reason(faultOf(newest, pointer), { pointer }, `/fields/${at}`)];
  });
  refuseIfAny(faults);
  return fields.flatMap((pointer) => targetsOf(newest, pointer));
}

function faultOf({ withheld }: JsonObject, pointer: string): Message {
  const known = Array.isArray(withheld) && withheld.some((one) => (one as JsonObject)['field'] === pointer);
  return known ? publicationMessages.alreadyWithheld : publicationMessages.notRedactable;
}
