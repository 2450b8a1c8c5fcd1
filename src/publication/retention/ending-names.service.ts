import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { NameEnding } from './name-ending.service.js';
import { dueToUnname } from './naming.queries.js';

/** Ends the publication of names whose period has passed. */
export const END_NAMES_JOB = 'retention.names';
const BATCH = 100;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Takes people's names out of the register when the time has passed for which their public body names people. */
@Injectable()
export class EndingNames implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly ending: NameEnding,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.cron(END_NAMES_JOB, '11 0 * * *', (_payload, { signal }) => this.endDue(signal));
  }

  /** Each meeting in a transaction of its own: what was cut off goes on where it was. */
  private async endDue(signal: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    for (let ids = await this.due(NO_ID); ids.length > 0; ids = await this.due(ids.at(-1) ?? NO_ID)) {
      for (const id of ids) {
        signal.throwIfAborted();
        // What is wrong with one meeting is no reason to name the people of another.
        await this.ending.end(id).catch((error: unknown) => failures.push(error));
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some names are still public');
  }

  private due(after: string): Promise<string[]> {
    return dueToUnname(this.database.manager, { today: this.clock.today(), after, most: BATCH });
  }
}
