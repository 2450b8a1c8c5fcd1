import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { Actors } from '../../office/accounts/actors.service.js';
import { requireRole } from '../../office/accounts/actor.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { importDeskMessages as texts } from '../../office/imports/desk/import-desk.messages.js';
import { HANDING_IN, requireMayPublish } from '../../office/imports/desk/import-rights.js';
import { IMPORT_JOB } from '../../office/imports/desk/import-tasks.service.js';
import { ImportState, ImportTask } from '../../office/imports/desk/import-words.js';
import { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Jobs, type RunningJob } from '../../platform/jobs/jobs.service.js';
import type { Texts } from '../../platform/language/language.js';
import { reason, type Reason, sayReason } from '../../platform/language/message.js';
import { Log } from '../../platform/log/log.js';
import { ImportDiscards } from './import-discards.service.js';
import { ImportRuns } from './import-runs.service.js';
import { KeptProgress } from './kept-progress.js';

/** Does what was asked of imports, one after the other, on whichever server is free. What was cut off goes on later. */
@Injectable()
export class ImportRunner implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly actors: Actors,
    private readonly runs: ImportRuns,
    private readonly discards: ImportDiscards,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>(IMPORT_JOB, ({ id }, job) => this.work(id, job));
  }

  private async work(id: string, job: RunningJob): Promise<void> {
    const started = await this.database.manager.findOneBy(StartedImport, { id });
    if (!started || ![ImportState.WAITING, ImportState.RUNNING].includes(started.state)) return;
    await this.database.manager.update(StartedImport, { id }, { state: ImportState.RUNNING });
    const progress = new KeptProgress(this.database, id, job.signal);
    try {
      const outcome = await this.perform(started, progress);
      await this.finish(id, { ...outcome, state: ImportState.DONE, fault: null });
    } catch (error) {
      const fault = this.faultOf(error, job);
      if (!fault) throw error;
      await this.finish(id, { state: ImportState.FAILED, fault });
    } finally {
      await progress.settled();
    }
  }

  private async perform(started: StartedImport, progress: KeptProgress): Promise<Partial<StartedImport>> {
    const { fourEyes } = await this.database.manager.findOneByOrFail(PublicBody, {
      id: started.publicBodyId,
    });
    const actor = await this.actorOf(started);
    requireRole(actor, started.publicBodyId, ...HANDING_IN);
    const at = this.clock.now();
    const run = { actor, started, fourEyes, progress };
    switch (started.task) {
      case ImportTask.TRY:
        return { ...(await this.runs.try(run)), triedAt: at };
      case ImportTask.DISCARD: {
        const discardedCount = await this.discards.discard(run);
        return { discardedAt: at, discardedCount, importedAt: null };
      }
      case ImportTask.PUBLISH:
        requireMayPublish(actor, started, fourEyes);
        return { report: await this.runs.carryOut(run), ...imported(started, at), publishedAt: at };
      default:
        return { report: await this.runs.carryOut(run), ...imported(started, at) };
    }
  }

  /** Whoever asked for it, with the roles that they have by now. */
  private async actorOf({ orderedBy }: StartedImport): Promise<Actor> {
    const asked = { id: randomUUID(), method: 'POST', headers: {}, routeOptions: {} };
    const actor = orderedBy && (await this.actors.actorFor(orderedBy, asked, null));
    if (!actor) throw new Refusal('FORBIDDEN', reason(texts.notAllowed));
    return actor;
  }

  /** What is told on the page; nothing for what is tried again. */
  private faultOf(error: unknown, job: RunningJob): Texts[] | undefined {
    if (error instanceof Refusal) {
      return error.code === 'FORBIDDEN'
        ? [told(reason(texts.notAllowed))]
        : error.reasons.slice(0, 20).map(told);
    }
    if (job.signal.aborted || !job.isLast) return undefined;
    this.log.error('An import failed.', { error });
    return [told(reason(texts.failed))];
  }

  private async finish(id: string, outcome: Partial<StartedImport>): Promise<void> {
    const started = await this.database.manager.findOneByOrFail(StartedImport, { id });
    await this.database.manager.save(Object.assign(started, outcome));
  }
}

function imported({ orderedBy }: StartedImport, at: Date): Partial<StartedImport> {
  return { importedAt: at, importedBy: orderedBy, discardedAt: null, discardedCount: null };
}

function told(each: Reason): Texts {
  return { sv: sayReason(each, 'sv'), en: sayReason(each, 'en') };
}
