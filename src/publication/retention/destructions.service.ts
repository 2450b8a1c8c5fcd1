import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import { loadAllowed } from '../../office/changes/load-allowed.js';
import { Office } from '../../office/changes/office.service.js';
import { refuseIfAny } from '../../office/changes/refuse-if-any.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { type Reason, reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { stockholmDay } from '../../words/dates.js';
import { isDay } from '../../words/period.js';
import { DESTROY_JOB } from './destroy-job.js';
import { DestructionItem } from './destruction-item.entity.js';
import { DestructionOutcome, DestructionState } from './destruction-words.js';
import { Destruction } from './destruction.entity.js';
import type {
  BeginDestructionInput,
  DecideDestructionInput,
  RehearseDestructionInput,
  ResumeDestructionInput,
} from './destruction.inputs.js';
import { doomedBy } from './doomed.queries.js';
import { type DoomedLine, lineOf, listHash } from './doomed.rules.js';
import { retentionMessages as texts } from './retention.messages.js';

const { REHEARSED, DECIDED, RUNNING, FAILED } = DestructionState;
/** Some hours: then somebody is to look at it. */
const MOST_ATTEMPTS = 8;
const CHUNK = 1000;

/** Destruction in the office, in three steps: a list, a recorded decision on it, the order. Nothing goes without them. */
@Injectable()
export class Destructions {
  constructor(
    private readonly office: Office,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Makes the list of what would go; nothing does. */
  rehearse(actor: Actor, input: RehearseDestructionInput): Promise<Destruction> {
    return this.office.change(actor, 'rehearseDestruction', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.REGISTRAR);
      refuseIfAny(this.dayFaults(input.olderThan, '/olderThan'));
      const lines = (await doomedBy(store, input)).map(lineOf);
      if (lines.length === 0) throw new Refusal('INVALID', reason(texts.nothing, undefined, '/olderThan'));
      const { publicBodyId, kind, olderThan } = input;
      const destruction = await store.save(
        Object.assign(new Destruction(), {
          ...{ id: randomId(), publicBodyId, kind, olderThan, state: REHEARSED, things: lines.length },
          ...{ listHash: listHash(lines), rehearsedBy: actor.accountId, rehearsedAt: this.clock.now() },
        }),
      );
      await keepList(store, destruction, lines);
      return destruction;
    });
  }

  /** Records by whose decision the list is to be destroyed. */
  decide(actor: Actor, input: DecideDestructionInput): Promise<Destruction> {
    return this.office.change(actor, 'decideDestruction', input, async (store) => {
      const destruction = await this.load(store, actor, input);
      requireStep(destruction, REHEARSED);
      refuseIfAny([
        ...this.dayFaults(input.decidedOn, '/decidedOn'),
        ...tooEarly(input.decidedOn, stockholmDay(destruction.rehearsedAt)),
      ]);
      const { decisionCase, decidedBy, decidedOn } = input;
      Object.assign(destruction, {
        ...{ state: DECIDED, decisionCase, decidedBy, decidedOn },
        ...{ decisionRecordedBy: actor.accountId, decisionRecordedAt: this.clock.now() },
      });
      return store.save(destruction);
    });
  }

  /** Gives the order. It is refused when what would go is not what was decided on any more. */
  begin(actor: Actor, input: BeginDestructionInput): Promise<Destruction> {
    return this.office.change(actor, 'beginDestruction', input, async (store) => {
      const destruction = await this.load(store, actor, input);
      requireStep(destruction, DECIDED);
      const { things, listHash: decidedOn } = destruction;
      if (input.things !== things)
        throw new Refusal('INVALID', reason(texts.otherCount, { things }, '/things'));
      const lines = (await doomedBy(store, destruction)).map(lineOf);
      if (listHash(lines) !== decidedOn) throw new Refusal('CONFLICT', reason(texts.otherList));
      Object.assign(destruction, { state: RUNNING, performedBy: actor.accountId, begunAt: this.clock.now() });
      return this.run(store, destruction);
    });
  }

  /** Lets one go on that was given up, with what failed. */
  resume(actor: Actor, input: ResumeDestructionInput): Promise<Destruction> {
    return this.office.change(actor, 'resumeDestruction', input, async (store) => {
      const destruction = await this.load(store, actor, input);
      requireStep(destruction, FAILED);
      const { id: destructionId } = destruction;
      const failed = { destructionId, outcome: DestructionOutcome.FAILED };
      await store.update(DestructionItem, failed, { outcome: null, doneAt: null });
      return this.run(store, Object.assign(destruction, { state: RUNNING }));
    });
  }

  private async run(store: EntityManager, destruction: Destruction): Promise<Destruction> {
    const { id } = destruction;
    await this.jobs.add(DESTROY_JOB, { id }, { key: id, maxAttempts: MOST_ATTEMPTS }, store);
    return store.save(destruction);
  }

  private load(
    store: EntityManager,
    actor: Actor,
    input: { id: string; expectedVersion: number },
  ): Promise<Destruction> {
    return loadAllowed(store, Destruction, input, ({ publicBodyId }) => {
      requireRole(actor, publicBodyId, Role.REGISTRAR);
    });
  }

  private dayFaults(day: string, field: string): Reason[] {
    if (!isDay(day)) return [reason(texts.dayImpossible, undefined, field)];
    return day > this.clock.today() ? [reason(texts.dayToCome, undefined, field)] : [];
  }
}

// Nobody can have decided about a list that was not there yet.
function tooEarly(decidedOn: string, madeOn: string): Reason[] {
  return decidedOn < madeOn ? [reason(texts.dayBeforeList, { day: madeOn }, '/decidedOn')] : [];
}

/** Refuses what comes before, or after, its turn. */
export function requireStep({ state }: Destruction, expected: DestructionState): void {
  if (state !== expected) throw new Refusal('CONFLICT', reason(texts.otherState));
}

async function keepList(
  store: EntityManager,
  { id }: Destruction,
  lines: readonly DoomedLine[],
): Promise<void> {
  const items = lines.map((line, at) => ({
    ...{ destructionId: id, position: at + 1, ...line, fields: [...line.fields], same: [...line.same] },
    ...{ outcome: null, doneAt: null },
  }));
  for (let at = 0; at < items.length; at += CHUNK)
    await store.insert(DestructionItem, items.slice(at, at + CHUNK));
}
