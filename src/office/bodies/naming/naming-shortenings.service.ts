import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull, LessThanOrEqual } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { randomId } from '../../../platform/identity.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { reason } from '../../../platform/language/message.js';
import { addDays } from '../../../words/dates.js';
import { Role } from '../../../words/body-words.js';
import { type Actor, requireRole, systemActor } from '../../accounts/actor.js';
import type { ChangeInput } from '../../changes/change.inputs.js';
import { loadExpected } from '../../changes/expected-version.js';
import { Office } from '../../changes/office.service.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { saveRaised } from '../../changes/save-raised.js';
import { PublicBody } from '../public-body.entity.js';
import { NamingShortening } from './naming-shortening.entity.js';
import type { KeepNamingInput, ShortenNamingInput } from './naming.inputs.js';
import { namingMessages as texts } from './naming.messages.js';
import { DAYS_TO_UNDO, shorteningFaults } from './naming.rules.js';

/** Begins to count what was decided two weeks ago. */
export const SHORTEN_NAMING_JOB = 'naming.shorten';
const WAITING = { takenAt: IsNull(), undoneAt: IsNull() };

/** Shortens the period for which a body names people: by a recorded decision, and after some days to think better of it. */
@Injectable()
export class NamingShortenings implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Before names end. */
  onModuleInit(): void {
    this.jobs.cron(SHORTEN_NAMING_JOB, '4 0 * * *', () => this.takeDue());
  }

  shorten(actor: Actor, input: ShortenNamingInput): Promise<NamingShortening> {
    return this.office.change(actor, 'shortenNaming', input, async (store) => {
      const body = await this.bodyToChange(store, actor, input);
      const today = this.clock.today();
      refuseIfAny(shorteningFaults(input, { now: body.namingYears, today }));
      if (await waitingOf(store, body.id)) throw new Refusal('CONFLICT', reason(texts.waitsAlready));
      await saveRaised(store, body);
      const { years, decision, decidedOn } = input;
      return store.save(
        Object.assign(new NamingShortening(), {
          ...{ id: randomId(), publicBodyId: body.id, years, decision: decision.trim(), decidedOn },
          ...{ holdsFrom: addDays(today, DAYS_TO_UNDO), recordedBy: actor.accountId },
          ...{ recordedAt: this.clock.now(), undoneBy: null, undoneAt: null, takenAt: null },
        }),
      );
    });
  }

  /** Undoes what waits: the body names people as long as before. */
  keep(actor: Actor, input: KeepNamingInput): Promise<NamingShortening> {
    return this.office.change(actor, 'keepNaming', input, async (store) => {
      const body = await this.bodyToChange(store, actor, input);
      const waiting = await waitingOf(store, body.id);
      if (!waiting) throw new Refusal('CONFLICT', reason(texts.nothingWaits));
      await saveRaised(store, body);
      return store.save(Object.assign(waiting, { undoneAt: this.clock.now(), undoneBy: actor.accountId }));
    });
  }

  /** Those that wait for their day. */
  waiting(bodyIds: readonly string[]): Promise<NamingShortening[]> {
    return this.database.manager.findBy(NamingShortening, { publicBodyId: In([...bodyIds]), ...WAITING });
  }

  /** From today on those count whose day has come, each in a transaction of its own. */
  private async takeDue(): Promise<void> {
    const due = { ...WAITING, holdsFrom: LessThanOrEqual(this.clock.today()) };
    const order = { holdsFrom: 'ASC', id: 'ASC' } as const;
    for (const { id } of await this.database.manager.find(NamingShortening, { where: due, order }))
      await this.take(id);
  }

  private take(id: string): Promise<NamingShortening> {
    return this.office.change(systemActor('shorten-naming'), 'takeShorterNaming', { id }, async (store) => {
      const { publicBodyId } = await store.findOneByOrFail(NamingShortening, { id });
      const body = await lockedBody(store, publicBodyId);
      const shortening = await store.findOneByOrFail(NamingShortening, { id });
      if (shortening.undoneAt !== null || shortening.takenAt !== null) return shortening;
      body.namingYears = Math.min(body.namingYears, shortening.years);
      await saveRaised(store, body);
      return store.save(Object.assign(shortening, { takenAt: this.clock.now() }));
    });
  }

  private async bodyToChange(store: EntityManager, actor: Actor, input: ChangeInput): Promise<PublicBody> {
    requireRole(actor, input.id, Role.REGISTRAR);
    return loadExpected(store, PublicBody, input.id, input.expectedVersion);
  }
}

function waitingOf(store: EntityManager, publicBodyId: string): Promise<NamingShortening | null> {
  return store.findOneBy(NamingShortening, { publicBodyId, ...WAITING });
}

function lockedBody(store: EntityManager, id: string): Promise<PublicBody> {
  return store.findOneOrFail(PublicBody, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
