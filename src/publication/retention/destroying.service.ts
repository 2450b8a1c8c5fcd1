import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Office } from '../../office/changes/office.service.js';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { DESTROY_JOB } from './destroy-job.js';
import { DestructionItem } from './destruction-item.entity.js';
import { destroyer as actor, DestructionSteps, lockedRun } from './destruction-steps.service.js';
import { DestructionOutcome, DestructionState } from './destruction-words.js';
import { Destruction } from './destruction.entity.js';

const { RUNNING, FAILED, DONE } = DestructionState;
const BATCH = 20;

/** Carries out what was decided on and ordered: some meetings in each transaction, so that what was cut off goes on. */
@Injectable()
export class Destroying implements OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly steps: DestructionSteps,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>(
      DESTROY_JOB,
      async ({ id }, { signal }) => {
        while (await this.destroySome(id)) signal.throwIfAborted();
      },
      { onGivenUp: ({ id }, store) => this.steps.giveUp(store, id) },
    );
  }

  /** Whether something is left. */
  private async destroySome(id: string): Promise<boolean> {
    const { state } = await this.office.change(actor, 'destroyForGood', { id }, async (store) => {
      const run = await lockedRun(store, id);
      if (run.state !== RUNNING) return run;
      const items = await store.find(DestructionItem, {
        where: { destructionId: id, outcome: IsNull() },
        order: { position: 'ASC' },
        take: BATCH,
      });
      for (const item of items) await this.steps.destroyOrFail(store, run, item);
      return items.length === BATCH ? run : this.finish(store, run);
    });
    return state === RUNNING;
  }

  private async finish(store: EntityManager, run: Destruction): Promise<Destruction> {
    const outcome = DestructionOutcome.FAILED;
    const hasFailed = await store.existsBy(DestructionItem, { destructionId: run.id, outcome });
    if (hasFailed) return store.save(Object.assign(run, { state: FAILED }));
    return store.save(Object.assign(run, { state: DONE, doneAt: this.clock.now() }));
  }
}
