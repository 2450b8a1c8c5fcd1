import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { newId } from '../../platform/identity.js';
import type { Reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { MeetingState } from '../../words/meeting-words.js';
import { type Actor, hasRole, requireRole } from '../accounts/actor.js';
import type { AuditNotes } from '../changes/audit-log.service.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { noteUse } from '../organisations/organisation-intake.js';
import { contradictions } from './content.rules.js';
import { knowsWithheld, meetingToChange, requireWriter } from './meeting-access.js';
import { EMPTY_CONTENT, fill, listsIn } from './meeting-content.js';
import { Embargo } from './embargo/embargo.embedded.js';
import { ImportSource } from './imported/import-source.embedded.js';
import { draftOf } from './meeting-draft.js';
import { keepLists } from './lists/meeting-lists.js';
import { Meeting } from './meeting.entity.js';
import type { AmendMeetingInput, MeetingContent, RecordMeetingInput } from './meeting.inputs.js';
import { rememberDropped } from './imported/dropped-imports.js';
import { discardFaults, lostDecisions } from './names/naming.rules.js';
import { ObstacleQueries } from './steps/obstacles.queries.js';
import { strangeNames } from './names/official-names.js';
import { Redaction } from './redactions/redaction.entity.js';
import { checkReferences } from './references.js';
import { rememberedNames } from './names/remembered-names.js';
import type { MeetingInput, ReasonedMeetingInput } from './steps/step.inputs.js';
import { Steps } from './steps/steps.embedded.js';
import { blockedTexts } from './text.rules.js';
import type { WholeMeeting } from './whole-meeting.js';
import { leftAsItIs } from './redactions/withheld.rules.js';
import { requireState } from './steps/workflow.rules.js';

/** Who gives which content, and what the audit log is told of it. */
interface Given {
  actor: Actor;
  given: MeetingContent;
  notes: AuditNotes;
}

/** The way of a meeting up to its review; what makes it public lies behind the door, in `publication`. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly office: Office,
    private readonly obstacles: ObstacleQueries,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, input: RecordMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'recordMeeting', input, (store, notes) =>
      this.keepRecord(store, { actor, given: input, notes }),
    );
  }

  amend(actor: Actor, input: AmendMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'amendMeeting', input, async (store, notes) => {
      const whole = await meetingToChange(store, actor, input);
      return this.keepAmendment(store, whole, { actor, given: input, notes });
    });
  }

  discard(actor: Actor, input: MeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'discardMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      requireWriter(actor, whole);
      requireState(whole.meeting.state, 'discard');
      refuseIfAny(this.discardObstacles(actor, whole));
      await rememberDropped(store, input.id);
      await store.delete(Meeting, { id: input.id });
      return whole.meeting;
    });
  }

  /** Why somebody may not throw a draft away. */
  discardObstacles(actor: Actor, { meeting, participants }: WholeMeeting): Reason[] {
    const byRegistrar = hasRole(actor, meeting.publicBodyId, Role.REGISTRAR);
    return discardFaults(participants, byRegistrar);
  }

  submit(actor: Actor, input: MeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'submitMeeting', input, async (store) => {
      const whole = await meetingToChange(store, actor, input);
      requireWriter(actor, whole);
      requireState(whole.meeting.state, 'submit');
      const { meeting } = whole;
      meeting.steps.namesApproved ||= hasRole(actor, meeting.publicBodyId, Role.REGISTRAR);
      const obstacles = await this.obstacles.of(store, whole);
      if (obstacles.length > 0) throw new Refusal('OBSTACLES', ...obstacles);
      Object.assign(meeting.steps, { submittedBy: actor.accountId, submittedAt: this.clock.now() });
      return moved(store, meeting, MeetingState.SUBMITTED);
    });
  }

  /** Back to the recorder, with what should be better. */
  return(actor: Actor, input: ReasonedMeetingInput): Promise<Meeting> {
    return this.office.change(actor, 'returnMeeting', input, async (store) => {
      const { meeting } = await meetingToChange(store, actor, input);
      requireRole(actor, meeting.publicBodyId, Role.PUBLISHER);
      requireState(meeting.state, 'return');
      Object.assign(meeting.steps, {
        ...{ returnedBy: actor.accountId, returnedReason: input.reason, returnedFor: null },
      });
      return moved(store, meeting, MeetingState.RETURNED);
    });
  }

  /** Makes a draft within a change that does more than that. */
  async keepRecord(
    store: EntityManager,
    { actor, given, notes }: Given & { given: RecordMeetingInput },
  ): Promise<Meeting> {
    requireRole(actor, given.publicBodyId, Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER);
    const whole = this.blank(actor, given.publicBodyId);
    await this.keepContent(store, whole, given);
    nameOfficial(actor, whole, notes);
    return whole.meeting;
  }

  /** Changes a draft within a change that does more than that. */
  async keepAmendment(
    store: EntityManager,
    whole: WholeMeeting,
    { actor, given, notes }: Given,
  ): Promise<Meeting> {
    requireWriter(actor, whole);
    requireState(whole.meeting.state, 'amend');
    this.edited(actor, whole.meeting);
    await this.keepContent(store, whole, given);
    nameOfficial(actor, whole, notes);
    return whole.meeting;
  }

  /** Puts corrected content into a meeting that is public: no obstacle may remain. */
  async keepCorrection(
    store: EntityManager,
    whole: WholeMeeting,
    { actor, given }: { actor: Actor; given: MeetingContent },
  ): Promise<void> {
    this.edited(actor, whole.meeting);
    await this.keepContent(store, whole, await this.knownOf(store, actor, whole.meeting, given));
    const obstacles = await this.obstacles.of(store, whole);
    if (obstacles.length > 0) throw new Refusal('OBSTACLES', ...obstacles);
  }

  private async knownOf(
    store: EntityManager,
    actor: Actor,
    { id, publicBodyId }: Meeting,
    given: MeetingContent,
  ): Promise<MeetingContent> {
    if (knowsWithheld(actor, publicBodyId)) return given;
    return leftAsItIs(given, await store.findBy(Redaction, { meetingId: id, liftedAt: IsNull() }));
  }

  /** Puts content into a meeting after every check that holds for drafts too, and saves both. */
  private async keepContent(store: EntityManager, whole: WholeMeeting, given: MeetingContent): Promise<void> {
    const { meeting, participants } = whole;
    const isPublic = meeting.state === MeetingState.PUBLISHED;
    const gone = isPublic ? (await rememberedNames(store, [meeting.id])).get(meeting.id) : [];
    fill(whole, given, gone);
    const faults = [
      ...contradictions(whole),
      ...blockedTexts(draftOf(whole)),
      ...(mayLose(whole) ? [] : lostDecisions(participants, whole.participants)),
    ];
    if (faults.length > 0) throw new Refusal('INVALID', ...faults);
    await checkReferences(store, whole);
    refuseIfAny(await strangeNames(store, whole));
    await saveRaised(store, meeting);
    await keepLists(store, whole, listsIn(given));
    const organisationIds = whole.participants.flatMap(({ organisationId }) => organisationId ?? []);
    await noteUse(store, organisationIds, this.clock.now());
  }

  /** Remembers who wrote last, and whether a registrar answers for the names. */
  private edited(actor: Actor, { steps, publicBodyId }: Meeting): void {
    steps.editedBy = actor.accountId;
    steps.editedAt = this.clock.now();
    steps.namesApproved = hasRole(actor, publicBodyId, Role.REGISTRAR);
  }

  private blank(actor: Actor, publicBodyId: string): WholeMeeting {
    const now = this.clock.now();
    const meeting = Object.assign(new Meeting(), EMPTY_CONTENT, {
      id: newId(),
      state: MeetingState.DRAFT,
      publicBodyId,
      steps: Object.assign(new Steps(), { recordedBy: actor.accountId, recordedAt: now }),
      embargo: new Embargo(),
      source: new ImportSource(),
    });
    this.edited(actor, meeting);
    return { meeting, participants: [], asks: [], decisionReferences: [], documents: [], gifts: [] };
  }
}

// Of what is public a redaction remembers the name, and a registrar may decide anew.
function mayLose({ meeting: { state, steps } }: WholeMeeting): boolean {
  return state === MeetingState.PUBLISHED || steps.namesApproved;
}

async function moved(store: EntityManager, meeting: Meeting, state: MeetingState): Promise<Meeting> {
  meeting.state = state;
  return store.save(Meeting, meeting);
}

// The public record shows the official; the audit log shows both.
function nameOfficial(actor: Actor, { participants }: WholeMeeting, notes: AuditNotes): void {
  notes.onBehalfOf = participants.find(
    ({ officialId }) => officialId && actor.officialIds.has(officialId),
  )?.officialId;
}
