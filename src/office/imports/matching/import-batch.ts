import { type EntityManager, In } from 'typeorm';
import { MeetingState } from '../../../words/meeting-words.js';
import { Ask } from '../../meetings/lines/ask.entity.js';
import { DecisionReference } from '../../meetings/lines/decision-reference.entity.js';
import { Gift } from '../../meetings/lines/gift.entity.js';
import { wholeMeetings } from '../../meetings/lists/meeting-lists.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Participant } from '../../meetings/lines/participant.entity.js';
import { rememberedNames } from '../../meetings/names/remembered-names.js';
import { toldDecisions } from '../../meetings/names/told-decisions.js';
import type { WholeMeeting } from '../../meetings/whole-meeting.js';
import { noteUse } from '../../organisations/organisation-intake.js';
import type { ImportOrder } from '../import-order.js';
import { meetingOf } from '../rows/proposal.js';
import { organisationsIn, type ProposedMeeting } from '../rows/proposed-meeting.js';
import { noteOrigin } from './brought.js';
import { clearLines, putAll } from './bulk.js';
import { ImportedMeeting } from './imported-meeting.entity.js';
import { partlyDestroyed, stillWanted, traceOf } from './known-meetings.js';
import { type Author, lostIn, type Making, newMeeting, retold } from './meeting-maker.js';
import type { OrganisationPool, Resolved } from './organisation-pool.js';
import { judge } from './quality.rules.js';
import { type BatchOutcome, mayPublish, type Standing, type Step, whatToDo } from './step.rules.js';

/** A step with its meeting read again. */
interface Told {
  step: Step;
  meeting: ProposedMeeting;
}

interface Made {
  step: Step;
  whole: WholeMeeting;
}

/** Brings some hundred meetings in, with a number of statements that does not depend on how many they are. */
export class ImportBatch {
  private readonly outcome: BatchOutcome = {
    created: 0,
    updated: 0,
    published: 0,
    heldBack: 0,
    rejected: [],
    notes: [],
  };

  private gone: Awaited<ReturnType<typeof rememberedNames>> = new Map();

  constructor(
    private readonly store: EntityManager,
    private readonly order: ImportOrder,
    private readonly pool: OrganisationPool,
    private readonly at: Date,
  ) {}

  async carryOut(asked: readonly Step[]): Promise<BatchOutcome> {
    const before = await this.before(asked);
    const steps = await stillWanted(this.store, this.place, asked, before);
    this.gone = await rememberedNames(this.store, [...before.keys()]);
    const left = this.stillToDo(steps, before, await partlyDestroyed(this.store, [...before.keys()]));
    const told = left.map((step): Told => ({ step, meeting: meetingOf(step.proposal) }));
    const organisations = await this.organisations(told);
    const made = await this.untelling(
      told.flatMap((one) => this.make(one, organisations, before.get(one.step.known?.meetingId ?? ''))),
    );
    const fresh = made.filter(({ whole }) => !before.has(whole.meeting.id));
    const changed = made.filter(({ step, whole }) => before.has(whole.meeting.id) && step.does === 'update');
    this.outcome.created = fresh.length;
    this.outcome.updated = changed.length;
    const corrected = changed.filter(isPublic);
    const drafts = this.order.publish
      ? made.filter((one) => mayPublish(this.order, standing(one.whole)))
      : [];
    this.outcome.published = drafts.length + corrected.length;
    this.order.watch?.(made.map(({ step, whole }) => ({ proposal: step.proposal, whole })));
    if (this.order.dryRun) return this.outcome;
    await this.write(fresh);
    await this.write(changed.filter((one) => !isPublic(one)));
    await this.correct(corrected, before);
    await noteOrigin(this.store, this.order.importId, {
      fresh: fresh.map(meetingIn),
      changed: changed.map(meetingIn),
    });
    await this.order.publisher.publish(this.store, drafts.map(wholeOf), this.order.actor);
    return this.outcome;
  }

  /** Asked again of the locked meetings: since the run began somebody may have sent in, delayed or withdrawn one. */
  private stillToDo(
    steps: readonly Step[],
    before: ReadonlyMap<string, WholeMeeting>,
    destroyed: ReadonlySet<string>,
  ): Step[] {
    return steps.flatMap((step) => {
      const whole = before.get(step.known?.meetingId ?? '');
      const known = whole && { ...standing(whole), hasDestroyed: destroyed.has(whole.meeting.id) };
      const does = whatToDo(this.order, step.proposal, known);
      if (does === 'hold') this.outcome.heldBack += 1;
      return does === 'hold' || does === 'keep' ? [] : [{ ...step, does }];
    });
  }

  private async organisations(told: readonly Told[]): Promise<Resolved> {
    const named = told
      .filter(({ step }) => step.does !== 'publish')
      .flatMap(({ meeting }) => organisationsIn(meeting));
    const resolved = await this.pool.resolve(this.store, named);
    if (this.order.dryRun) return resolved;
    const numbered = this.pool.numbered;
    const kept = await this.pool.keep(this.store, this.at);
    await this.order.publisher.organisationsChanged(this.store, numbered);
    const ids = new Map([...resolved].map(([key, id]) => [key, kept.get(id) ?? id]));
    await noteUse(this.store, [...new Set(ids.values())], this.at);
    return ids;
  }

  /** The meetings as they are now, locked so that nobody changes them meanwhile. */
  private async before(steps: readonly Step[]): Promise<Map<string, WholeMeeting>> {
    const ids = steps.flatMap(({ known }) => known?.meetingId ?? []);
    if (ids.length === 0) return new Map();
    const query = this.store.createQueryBuilder(Meeting, 'meeting').where({ id: In(ids) });
    const meetings = await (this.order.dryRun ? query : query.setLock('pessimistic_write')).getMany();
    const wholes = await wholeMeetings(this.store, meetings);
    return new Map(wholes.map((whole) => [whole.meeting.id, whole]));
  }

  private make({ step, meeting }: Told, organisations: Resolved, before: WholeMeeting | undefined): Made[] {
    const { proposal } = step;
    const { source, publicBodyId } = this.order;
    const making = {
      source,
      publicBodyId,
      organisations,
      gone: this.goneFrom(before),
      at: this.at,
      author: this.author,
    };
    const whole = before
      ? this.remade(before, { step, meeting }, making)
      : newMeeting(meeting, step.reference, making);
    const { obstacle: fault, notes } = judge(whole, meeting.notes, this.order);
    const obstacle = fault ?? lostIn(before, whole);
    if (obstacle) {
      this.outcome.rejected.push({ proposal, reason: obstacle });
      return [];
    }
    Object.assign(whole.meeting.source, { notes, hash: proposal.hash });
    this.outcome.notes.push(...notes.map(({ code }) => code));
    return [{ step, whole }];
  }

  /** Without those whose texts say a name that a registrar decided not to publish. */
  private async untelling(made: readonly Made[]): Promise<Made[]> {
    const kept: Made[] = [];
    for (const one of made) {
      const [reason] = await toldDecisions(this.store, one.whole);
      if (reason) this.outcome.rejected.push({ proposal: one.step.proposal, reason });
      else kept.push(one);
    }
    return kept;
  }

  private goneFrom(before?: WholeMeeting): Making['gone'] {
    return (before && this.gone.get(before.meeting.id)) ?? [];
  }

  private get author(): Author {
    const { actor, limits } = this.order;
    return { accountId: actor.accountId, answersForNames: limits?.answersForNames ?? true };
  }

  private remade(old: WholeMeeting, { step, meeting }: Told, making: Making): WholeMeeting {
    if (step.does === 'publish') return old;
    old.meeting.version += 1;
    return retold(old, meeting, making);
  }

  private async write(made: readonly Made[]): Promise<WholeMeeting[]> {
    const { store } = this;
    const wholes = made.map(wholeOf);
    const ids = made.filter(({ step }) => step.does === 'update').map(({ whole }) => whole.meeting.id);
    for (const type of [Participant, Ask, DecisionReference, Gift]) await clearLines(store, type, ids);
    await putAll(
      store,
      Meeting,
      wholes.map(({ meeting }) => meeting),
    );
    await putAll(
      store,
      Participant,
      wholes.flatMap(({ participants }) => participants),
    );
    await putAll(
      store,
      Ask,
      wholes.flatMap(({ asks }) => asks),
    );
    await putAll(
      store,
      DecisionReference,
      wholes.flatMap(({ decisionReferences }) => decisionReferences),
    );
    await putAll(
      store,
      Gift,
      wholes.flatMap(({ gifts }) => gifts),
    );
    await putAll(
      store,
      ImportedMeeting,
      made.map(({ step, whole }) => this.trace(step, whole.meeting.id)),
    );
    return wholes;
  }

  private async correct(made: readonly Made[], before: ReadonlyMap<string, WholeMeeting>): Promise<void> {
    if (made.length === 0) return;
    const old = made.flatMap(({ whole }) => before.get(whole.meeting.id) ?? []);
    await this.order.publisher.correct(this.store, old, {
      reason: this.order.reason,
      change: () => this.write(made),
    });
  }

  private trace({ proposal }: Step, meetingId: string): ImportedMeeting {
    return traceOf(proposal, { meetingId, ...this.place });
  }

  private get place(): { publicBodyId: string; sourceName: string } {
    return { publicBodyId: this.order.publicBodyId, sourceName: this.order.source.name };
  }
}

function wholeOf({ whole }: Made): WholeMeeting {
  return whole;
}

function meetingIn({ whole }: Made): Meeting {
  return whole.meeting;
}

function isPublic({ whole }: Made): boolean {
  return whole.meeting.state === MeetingState.PUBLISHED;
}

function standing({ meeting: { state, source, steps } }: WholeMeeting): Omit<Standing, 'hasDestroyed'> {
  return { state, hash: source.hash, recordedBy: steps.recordedBy, editedBy: steps.editedBy };
}
