import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { availableOf, daysToReissue } from './availability.rules.js';
import { REMOVALS_JOB } from './removals-job.js';
import { SnapshotBuilder } from './snapshot-builder.service.js';
import { Snapshots } from './snapshots.service.js';

// Portals come from four in the morning on; a day has begun in Sweden by then.
const NIGHTLY = '15 1 * * *';
const MISSING_JOB = 'snapshots.missing';

/** When snapshots are made: each night, when there is none, and when something was taken out of the register. */
@Injectable()
export class SnapshotJobs {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly builder: SnapshotBuilder,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    jobs.cron('snapshots.nightly', NIGHTLY, (_, { signal }) => this.makeToday(signal));
    jobs.handle(MISSING_JOB, (_, { signal }) => this.makeMissing(signal), { atStart: true });
    jobs.handle<{ seq?: string }>(REMOVALS_JOB, async ({ seq = '0' }, { signal }) => {
      await this.builder.run({ seq }, signal);
    });
  }

  /** Has what is missing made soon, however often it is asked for. */
  async makeSoon(): Promise<void> {
    await this.jobs.add(MISSING_JOB, {}, { key: MISSING_JOB });
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
