import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../accounts/actor.js';
import { AuditLog, type AuditNotes } from './audit-log.service.js';
import { claimKey, keepResult } from './idempotency.js';
import { retried } from './retry.js';
import { subjectOf } from './subject.js';

/** Told of every change inside its transaction; what it throws undoes the change. */
export interface OfficeWatcher {
  after(store: EntityManager, entity: object, actor: Actor): Promise<void>;
}

/** Does the work and returns the entity that changed; `notes` takes what the audit log cannot see by itself. */
export type Work<T extends object> = (store: EntityManager, notes: AuditNotes) => Promise<T>;

/** The one way to change anything in the office: one transaction with its idempotency key, audit line and watchers. */
@Injectable()
export class Office {
  private readonly watchers: OfficeWatcher[] = [];

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The work may run more than once (after a deadlock): it must change nothing but the store. */
  change<T extends object>(actor: Actor, operation: string, input: unknown, work: Work<T>): Promise<T> {
    return retried(() =>
      this.database.transaction(async (store) => {
        const earlier = await claimKey(store, { actor, operation, input, at: this.clock.now() });
        if (earlier) return earlier as T;
        const notes: AuditNotes = {};
        const entity = await work(store, notes);
        const subject = subjectOf(store, entity);
        await keepResult(store, actor, subject);
        await this.auditLog.write(store, actor, { operation, input, subject, notes });
        for (const watcher of this.watchers) await watcher.after(store, entity, actor);
        return entity;
      }),
    );
  }

  watch(watcher: OfficeWatcher): void {
    this.watchers.push(watcher);
  }
}
