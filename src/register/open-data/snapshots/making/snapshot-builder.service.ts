import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock.js';
import { Configuration } from '../../../../platform/configuration/configuration.js';
import { ADDRESSES } from '../../../../platform/database/database.module.js';
import type { DatabaseAddresses } from '../../../../platform/database/prepare.js';
import { OperatorFault } from '../../../../platform/errors/operator-fault.js';
import { Log } from '../../../../platform/log/log.js';
import { type Progress, progressOn } from '../../../../platform/progress/progress.js';
import { SnapshotsBusy } from './snapshot-lock.js';
import type { SnapshotOrder, SnapshotOutcome } from './snapshot-process.js';
import type { SnapshotStore } from '../keeping/snapshot-store.js';
import { type SnapshotReport, type SnapshotTask, workOnSnapshots } from './snapshot-work.js';
import { SNAPSHOT_STORE } from '../snapshots.service.js';

const PROGRAM = fileURLToPath(new URL('./snapshot-process.js', import.meta.url));

/** Makes snapshots: in a process of its own, so that the public is answered as fast as ever. */
@Injectable()
export class SnapshotBuilder {
  @Inject(Log) private readonly log: Log;

  constructor(
    @Inject(ADDRESSES) private readonly addresses: DatabaseAddresses,
    @Inject(SNAPSHOT_STORE) private readonly store: SnapshotStore,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Where the register runs from its sources there is no program to start: then it is done here. */
  async run(task: SnapshotTask, signal: AbortSignal): Promise<SnapshotReport> {
    const report = existsSync(PROGRAM)
      ? await this.runBeside(task, signal)
      : await this.runHere(task, SILENT);
    const { built, removed } = report;
    if (built.length > 0 || removed.length > 0) this.log.info('Snapshots were made.', { built, removed });
    return report;
  }

  runHere(task: SnapshotTask, progress: Progress): Promise<SnapshotReport> {
    return workOnSnapshots(
      {
        store: this.store,
        reader: this.addresses.register,
        primary: this.addresses.office,
        publicUrl: this.configuration.publicUrl,
        now: () => this.clock.now(),
        today: () => this.clock.today(),
        progress,
      },
      task,
    );
  }

  private async runBeside(task: SnapshotTask, signal: AbortSignal): Promise<SnapshotReport> {
    const { publicUrl, snapshotDir } = this.configuration;
    const order: SnapshotOrder = {
      task,
      publicUrl,
      snapshotDir,
      reader: this.addresses.register,
      primary: this.addresses.office,
    };
    const outcome = await outcomeOf(order, signal);
    if ('report' in outcome) return outcome.report;
    if (outcome.kind === 'BUSY') throw new SnapshotsBusy();
    if (outcome.kind === 'OPERATOR') throw new OperatorFault(outcome.message);
    throw new Error(`making snapshots failed: ${outcome.message}`);
  }
}

const SILENT = progressOn({ write: () => true });

// In megabytes, for what is in use: all writers at once need less than 192, but Node takes what it may before it clears up.
const MEMORY = 256;

// Addresses hold passwords: they go where no list of processes shows them.
function outcomeOf(order: SnapshotOrder, signal: AbortSignal): Promise<SnapshotOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, {
      execArgv: ['--enable-source-maps', `--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const stop = () => void child.kill();
    signal.addEventListener('abort', stop);
    child.once('message', (outcome) => {
      resolve(outcome as SnapshotOutcome);
    });
    child.once('error', reject);
    child.once('exit', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`the process that makes snapshots ended early (${killedBy ?? String(code)})`));
    });
    child.send(order);
    if (signal.aborted) stop();
  });
}
