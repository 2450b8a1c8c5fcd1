import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../../office/accounts/actor.js';
import { AuditLog } from '../../office/changes/audit-log.service.js';
import { isPassing } from '../../office/changes/retry.js';
import { isBusy } from '../../office/imports/desk/import-desk.service.js';
import { KeptFiles } from '../../office/imports/desk/kept-files.service.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { Clock } from '../../platform/clock.js';
import { isDatabaseAway } from '../../platform/errors/database-away.js';
import { Log } from '../../platform/log/log.js';
import { DestructionItem } from './destruction-item.entity.js';
import { DestructionOutcome, DestructionState } from './destruction-words.js';
import { Destruction } from './destruction.entity.js';
import { doomedAmong } from './doomed.queries.js';
import { lineOf } from './doomed.rules.js';
import { erase } from './erasing.js';
import { importsTelling } from './imports-telling.queries.js';

const { RUNNING, FAILED } = DestructionState;
/** Who destroys, after somebody gave the order. */
export const destroyer = systemActor('destroy');

/** The steps of a destruction: each meeting by itself, and what follows when it cannot go on. */
@Injectable()
export class DestructionSteps {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly files: KeptFiles,
    private readonly clock: Clock,
    private readonly logbook: Log,
  ) {}

  /** What is wrong with one meeting holds up nobody else; what is wrong with the database is for another attempt. */
  async destroyOrFail(store: EntityManager, run: Destruction, item: DestructionItem): Promise<void> {
    const { position } = item;
    const outcome = await store
      .transaction((within) => this.destroy(within, run, item))
      .catch((error: unknown) => {
        if (isDatabaseAway(error) || isPassing(error)) throw error;
        this.logbook.error('A meeting could not be destroyed.', { destruction: run.id, position, error });
        return DestructionOutcome.FAILED;
      });
    const doneAt = this.clock.now();
    await store.update(DestructionItem, { destructionId: run.id, position }, { outcome, doneAt });
  }

  // Looked at again, locked: what somebody changed since the order is not what was decided on.
  private async destroy(
    store: EntityManager,
    run: Destruction,
    { meetingId, fields, print }: DestructionItem,
  ): Promise<DestructionOutcome> {
    await store.query('SELECT FROM office.meeting WHERE id = $1 FOR UPDATE', [meetingId]);
    const [doomed] = await doomedAmong(store, run, [meetingId]);
    const imports = await importsTelling(store, meetingId);
    if (!doomed || lineOf(doomed).print !== print || imports.some(isBusy)) return DestructionOutcome.CHANGED;
    for (const started of imports) {
      await this.files.forget(store, started);
      await store.save(started);
    }
    await erase(store, run, doomed, this.clock.now());
    await this.log(store, run, { id: meetingId, fields });
    return DestructionOutcome.DESTROYED;
  }

  private log(
    store: EntityManager,
    { publicBodyId }: Destruction,
    { id, fields }: { id: string; fields: readonly string[] },
  ): Promise<void> {
    const kind = store.dataSource.getMetadata(Meeting).tableName;
    const subject = { kind, id, version: null, publicBodyId };
    return this.auditLog.write(store, destroyer, { operation: 'destroyForGood', subject, notes: { fields } });
  }

  /** What was not reached waits until the registrar lets it go on. */
  async giveUp(store: EntityManager, id: string): Promise<void> {
    const run = await lockedRun(store, id);
    if (run.state !== RUNNING) return;
    await store.save(Object.assign(run, { state: FAILED }));
    const subject = { kind: 'destruction', id, version: null, publicBodyId: run.publicBodyId };
    await this.auditLog.write(store, destroyer, { operation: 'giveUpDestruction', subject, notes: {} });
  }
}

/** A destruction that nobody else changes meanwhile. */
export function lockedRun(store: EntityManager, id: string): Promise<Destruction> {
  return store.findOneOrFail(Destruction, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
