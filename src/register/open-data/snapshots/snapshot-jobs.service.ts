import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { type JobHandler, Jobs } from '../../../platform/jobs/jobs.service.js';
import { availableOf, daysToReissue } from './availability.rules.js';
import { REMOVALS_JOB } from './removals-job.js';
import { SnapshotBuilder } from './making/snapshot-builder.service.js';
import { SnapshotsBusy } from './making/snapshot-lock.js';
import { Snapshots } from './snapshots.service.js';
import { TODAY_JOB } from './today-job.js';

// Portals come from four in the morning on; a day has begun in Sweden by then.
const NIGHTLY = '15 1 * * *';
const NIGHTLY_JOB = 'snapshots.nightly';
const MISSING_JOB = 'snapshots.missing';
const AGAIN_MS = 15_000;

/** When snapshots are made: each night, when there is none, after imports, and when something was taken out of the register. */
@Injectable()
export class SnapshotJobs {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly builder: SnapshotBuilder,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    jobs.cron(NIGHTLY_JOB, NIGHTLY, (payload, { signal }) =>
      this.inTurn(NIGHTLY_JOB, payload, () => this.makeToday(signal)),
    );
    jobs.handle(TODAY_JOB, (payload, { signal }) =>
      this.inTurn(TODAY_JOB, payload, () => this.makeToday(signal)),
    );
    const missing: JobHandler<object> = (payload, { signal }) =>
      this.inTurn(MISSING_JOB, payload, () => this.makeMissing(signal));
    jobs.handle(MISSING_JOB, missing, { atStart: true });
    jobs.handle<{ seq?: string }>(REMOVALS_JOB, ({ seq = '0' }, { signal }) =>
      this.inTurn(REMOVALS_JOB, { seq }, () => this.builder.run({ seq }, signal)),
    );
  }

  /** Has what is missing made soon, however often it is asked for. */
  async makeSoon(): Promise<void> {
    await this.jobs.add(MISSING_JOB, {}, { key: MISSING_JOB });
  }

  // Who comes while another is at it comes again, which is nothing that went wrong.
  private async inTurn(name: string, payload: object, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof SnapshotsBusy)) throw error;
      const runAt = new Date(this.clock.now().getTime() + AGAIN_MS);
      await this.jobs.add(name, payload, { key: `${name} again`, runAt });
    }
  }

  private async makeToday(signal: AbortSignal): Promise<void> {
    await this.builder.run({ day: this.clock.today() }, signal);
  }

  private async makeMissing(signal: AbortSignal): Promise<void> {
    const shown = await this.snapshots.shown();
    const isEmpty = availableOf(shown).length === 0 && daysToReissue(shown).length === 0;
    await (isEmpty ? this.makeToday(signal) : this.builder.run({}, signal));
  }
}
