import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { systemActor } from '../../office/accounts/actor.js';
import { AuditLog } from '../../office/changes/audit-log.service.js';
import { Office } from '../../office/changes/office.service.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { DESTROY_JOB } from './destroy-job.js';
import { DestructionItem } from './destruction-item.entity.js';
import { DestructionOutcome, DestructionState } from './destruction-words.js';
import { Destruction } from './destruction.entity.js';
import { doomedAmong } from './doomed.queries.js';
import { lineOf } from './doomed.rules.js';
import { erase } from './erasing.js';

const BATCH = 20;
const actor = systemActor('destroy');

/** Carries out what was decided on and ordered: some meetings in each transaction, so that what was cut off goes on. */
@Injectable()
export class Destroying implements OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>(DESTROY_JOB, async ({ id }, { signal }) => {
      while (await this.destroySome(id)) signal.throwIfAborted();
    });
  }

  /** Whether something is left. */
  private async destroySome(id: string): Promise<boolean> {
    const { state } = await this.office.change(actor, 'destroyForGood', { id }, async (store) => {
      const run = await store.findOneOrFail(Destruction, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (run.state !== DestructionState.RUNNING) return run;
      const items = await store.find(DestructionItem, {
        where: { destructionId: id, outcome: IsNull() },
        order: { position: 'ASC' },
        take: BATCH,
      });
      for (const item of items) await this.destroy(store, run, item);
      return items.length === BATCH ? run : this.finish(store, run);
    });
    return state === DestructionState.RUNNING;
  }

  // Looked at again, locked: what somebody changed since the order is not what was decided on.
  private async destroy(store: EntityManager, run: Destruction, item: DestructionItem): Promise<void> {
    const { meetingId, position, fields } = item;
    await store.query('SELECT FROM office.meeting WHERE id = $1 FOR UPDATE', [meetingId]);
    const [doomed] = await doomedAmong(store, run, [meetingId]);
    const isSame = doomed !== undefined && lineOf(doomed).print === item.print;
    const at = this.clock.now();
    if (isSame) {
      await erase(store, run, doomed, at);
      await this.log(store, run, { id: meetingId, fields });
    }
    const outcome = isSame ? DestructionOutcome.DESTROYED : DestructionOutcome.CHANGED;
    await store.update(DestructionItem, { destructionId: run.id, position }, { outcome, doneAt: at });
  }

  private log(
    store: EntityManager,
    { publicBodyId }: Destruction,
    { id, fields }: { id: string; fields: readonly string[] },
  ): Promise<void> {
    const kind = store.dataSource.getMetadata(Meeting).tableName;
    const subject = { kind, id, version: null, publicBodyId };
    return this.auditLog.write(store, actor, { operation: 'destroyForGood', subject, notes: { fields } });
  }

  private finish(store: EntityManager, run: Destruction): Promise<Destruction> {
    return store.save(Object.assign(run, { state: DestructionState.DONE, doneAt: this.clock.now() }));
  }
}
