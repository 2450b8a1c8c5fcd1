import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../../office/accounts/actor.js';
import { Office } from '../../../office/changes/office.service.js';
import { refuseIfAny } from '../../../office/changes/refuse-if-any.js';
import { saveRaised } from '../../../office/changes/save-raised.js';
import { meetingToChange } from '../../../office/meetings/meeting-access.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { keepNameDecisions } from '../../../office/meetings/names/name-decisions.js';
import {
  isRefused,
  type NameDecision as Decided,
  namingOf,
} from '../../../office/meetings/names/naming.rules.js';
import type { Participant } from '../../../office/meetings/lines/participant.entity.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, reason } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState, NameBasis } from '../../../words/meeting-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { versionsOf } from '../../entries/stored-records.js';
import { publicIdOf } from '../../meetings/meeting-publisher.service.js';
import { rememberAnew, rememberWithheld } from '../../meetings/withheld-names.js';
import { holds, pointerOf } from '../../redaction/redaction.rules.js';
import { RedactionsService } from '../../redaction/redactions.service.js';
import type { DecideNamesInput, NameDecision, WithholdNameInput } from './naming.inputs.js';
import { namingMessages } from './naming.messages.js';

const { PUBLISHED, WITHDRAWN } = MeetingState;
// What the audit log says was changed.
const TOUCHED = ['participants'];

/** Decides about names of outside people: on which basis they are published, or that they are not. */
@Injectable()
export class NamingService {
  constructor(
    private readonly office: Office,
    private readonly redactions: RedactionsService,
    private readonly clock: Clock,
  ) {}

  /** The basis of each name in a meeting; whoever decides answers for all names that it says. */
  decide(actor: Actor, input: DecideNamesInput): Promise<Meeting> {
    return this.office.change(actor, 'decideNames', input, async (store, notes) => {
      const whole = await this.toDecide(store, actor, input);
      const { meeting } = whole;
      const lines = input.names.map((decision) => lineOf(whole, decision.lineId));
      refuseIfAny(input.names.flatMap((decision, at) => faultsOf(decision, { lines, at, meeting })));
      for (const [at, line] of lines.entries()) await this.keep(store, actor, line, input.names[at]);
      if (meeting.state === PUBLISHED) await rememberWithheld(store, lines);
      else this.edited(actor, meeting);
      notes.fields = TOUCHED;
      return saveRaised(store, meeting);
    });
  }

  // What is not to be published stays as it was decided, with the reason why.
  private async keep(
    store: EntityManager,
    actor: Actor,
    line: Participant,
    { nameBasis, nameCitation }: Partial<NameDecision> = {},
  ): Promise<void> {
    if (!nameBasis && isRefused(line)) return;
    await keepNameDecisions(store, [line], {
      decidedBasis: nameBasis ?? null,
      decidedCitation: (nameBasis && nameCitation) ?? null,
      // Why whoever wrote the line kept the name back is still why.
      decidedGround: nameBasis ? null : namingOf(line).ground,
      ...this.decidedBy(actor),
    });
  }

  /** A name leaves everything that is public; where nothing is yet, it does not become so. */
  withhold(actor: Actor, input: WithholdNameInput): Promise<Meeting> {
    return this.office.change(actor, 'withholdName', input, async (store, notes) => {
      const whole = await this.keepWithheld(store, actor, input);
      notes.fields = TOUCHED;
      return saveRaised(store, whole.meeting);
    });
  }

  /** Withholds a name within the caller's transaction. */
  async keepWithheld(store: EntityManager, actor: Actor, input: WithholdNameInput): Promise<WholeMeeting> {
    const whole = await this.toDecide(store, actor, input);
    const { meeting } = whole;
    const line = lineOf(whole, input.lineId);
    const pointer = await publicPlace(store, whole, line);
    if (pointer !== undefined) {
      const { id, expectedVersion, ground, decision } = input;
      const order = { id, expectedVersion, fields: [pointer], ground, decision };
      return this.redactions.keepRedaction(store, actor, order);
    }
    await keepNameDecisions(store, [line], {
      ...{ decidedBasis: null, decidedGround: input.ground, decidedCitation: input.decision },
      ...this.decidedBy(actor),
    });
    if (meeting.state === PUBLISHED) await rememberAnew(store, line);
    return whole;
  }

  private decidedBy({ accountId: decidedBy }: Actor): Pick<Decided, 'decidedBy' | 'decidedAt'> {
    return { decidedBy, decidedAt: this.clock.now() };
  }

  private async toDecide(
    store: EntityManager,
    actor: Actor,
    input: { id: string; expectedVersion: number },
  ): Promise<WholeMeeting> {
    const whole = await meetingToChange(store, actor, input);
    const { publicBodyId, state } = whole.meeting;
    requireRole(actor, publicBodyId, Role.REGISTRAR);
    if (state === WITHDRAWN) throw new Refusal('CONFLICT', reason(namingMessages.noLongerOpen, { state }));
    return whole;
  }

  // A name is content: whoever lets it be published does not review that alone.
  private edited(actor: Actor, { steps }: Meeting): void {
    Object.assign(steps, { editedBy: actor.accountId, editedAt: this.clock.now(), namesApproved: true });
  }
}

function lineOf({ participants }: WholeMeeting, lineId: string): Participant {
  const line = participants.find(({ id, officialId, name }) => id === lineId && !officialId && name !== null);
  if (!line) throw new Refusal('INVALID', reason(namingMessages.lineUnknown, undefined, '/names'));
  return line;
}

// Where the newest public version says the name; of many that are published it says none.
async function publicPlace(
  store: EntityManager,
  whole: WholeMeeting,
  { id: itemId }: Participant,
): Promise<string | undefined> {
  if (whole.meeting.state !== PUBLISHED) return undefined;
  const newest = (await versionsOf(store, RecordKind.MEETING, publicIdOf(whole))).at(-1)?.record ?? {};
  const target = { list: 'participants', itemId, field: 'name' };
  return holds(newest, target) ? pointerOf(newest, target) : undefined;
}

interface Deciding {
  lines: readonly Participant[];
  at: number;
  meeting: Meeting;
}

// In what is public, a basis may be another one; what everyone sees is changed by a correction or a redaction.
function faultsOf(decision: NameDecision, { lines, at, meeting }: Deciding): Reason[] {
  const place = `/names/${at}`;
  const isNamed = Boolean(decision.nameBasis);
  if (meeting.state === PUBLISHED && isNamed !== isPublic(lines[at])) {
    return [reason(namingMessages.staysPublic, undefined, `${place}/nameBasis`)];
  }
  return isCited(decision)
    ? []
    : [reason(namingMessages.citationMissing, undefined, `${place}/nameCitation`)];
}

function isPublic(line: Participant | undefined): boolean {
  return line !== undefined && namingOf(line).basis !== null;
}

function isCited({ nameBasis, nameCitation }: NameDecision): boolean {
  return !nameBasis || nameBasis === NameBasis.CONSENT || Boolean(nameCitation?.trim());
}
