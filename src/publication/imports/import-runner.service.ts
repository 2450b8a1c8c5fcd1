import { Injectable, type OnModuleInit } from '@nestjs/common';
import { requireRole } from '../../office/accounts/actor.js';
import { importDeskMessages as texts } from '../../office/imports/desk/import-desk.messages.js';
import { HANDING_IN, requireMayPublish } from '../../office/imports/desk/import-rights.js';
import { IMPORT_JOB } from '../../office/imports/desk/import-tasks.service.js';
import { ImportState, ImportTask } from '../../office/imports/desk/import-words.js';
import type { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Jobs, type RunningJob } from '../../platform/jobs/jobs.service.js';
import type { Texts } from '../../platform/language/language.js';
import { reason } from '../../platform/language/message.js';
import { Log } from '../../platform/log/log.js';
import { TODAY_JOB } from '../../register/open-data/snapshots/today-job.js';
import { ImportLedger, inBoth } from './import-ledger.service.js';
import { ImportRuns } from './import-runs.service.js';
import type { KeptProgress } from './kept-progress.js';

/** Does what was asked of imports, on whichever server is free. What was cut off goes on later. */
@Injectable()
export class ImportRunner implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly ledger: ImportLedger,
    private readonly runs: ImportRuns,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>(IMPORT_JOB, ({ id }, job) => this.work(id, job), {
      onGivenUp: ({ id }, store) => this.ledger.giveUp(store, id),
    });
  }

  private async work(id: string, job: RunningJob): Promise<void> {
    const started = await this.ledger.open(id);
    if (!started) return;
    const progress = this.ledger.progress(id, job.signal);
    try {
      const outcome = await this.perform(started, progress);
      await this.ledger.close(id, { ...outcome, state: ImportState.DONE, fault: null });
    } catch (error) {
      const fault = this.faultOf(error, job);
      if (!fault) throw error;
      await this.ledger.close(id, { state: ImportState.FAILED, fault });
    } finally {
      await progress.settled();
    }
  }

  private async perform(started: StartedImport, progress: KeptProgress): Promise<Partial<StartedImport>> {
    const fourEyes = await this.ledger.needsFourEyes(started);
    const actor = await this.ledger.actorOf(started);
    requireRole(actor, started.publicBodyId, ...HANDING_IN);
    if (started.task === ImportTask.PUBLISH) requireMayPublish(actor, started, fourEyes);
    const go = { actor, started, fourEyes, progress };
    if (started.task === ImportTask.TRY) return this.runs.try(go);
    if (started.task === ImportTask.DISCARD) return this.runs.discard(go);
    const outcome = await this.runs.carryOut(go);
    // Whoever looks at the whole list next finds as much in its files.
    if (started.task === ImportTask.PUBLISH) await this.jobs.add(TODAY_JOB, {}, { key: TODAY_JOB });
    return outcome;
  }

  /** What is told on the page; nothing for what is tried again. */
  private faultOf(error: unknown, job: RunningJob): Texts[] | undefined {
    if (error instanceof Refusal) {
      const reasons = error.code === 'FORBIDDEN' ? [reason(texts.notAllowed)] : error.reasons;
      return reasons.slice(0, MOST_TOLD).map(inBoth);
    }
    if (job.signal.aborted || !job.isLast) return undefined;
    this.log.error('An import failed.', { error });
    return [inBoth(reason(texts.failed))];
  }
}

const MOST_TOLD = 20;
