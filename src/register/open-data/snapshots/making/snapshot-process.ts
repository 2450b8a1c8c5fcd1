import { setPriority } from 'node:os';
import { Clock } from '../../../../platform/clock.js';
import type { DatabaseAddress } from '../../../../platform/database/address.js';
import { OperatorFault } from '../../../../platform/errors/operator-fault.js';
import { progressOn } from '../../../../platform/progress/progress.js';
import { FolderStore } from '../keeping/folder-store.js';
import { SnapshotsBusy } from './snapshot-lock.js';
import { type SnapshotReport, type SnapshotTask, workOnSnapshots } from './snapshot-work.js';

/** What the process is told to do. */
export interface SnapshotOrder {
  readonly task: SnapshotTask;
  readonly publicUrl: string;
  readonly snapshotDir: string;
  readonly reader: DatabaseAddress;
  readonly primary: DatabaseAddress;
}

/** What it tells in the end. */
export type SnapshotOutcome = { report: SnapshotReport } | Failure;

/** Why nothing came of it: somebody else was at it, whoever runs the register must put something right, or a fault of ours. */
export interface Failure {
  readonly message: string;
  readonly kind: 'BUSY' | 'OPERATOR' | 'FAULT';
}

const NICE = 10;

/** The program that a server starts to make snapshots: told once what to do, it does it, tells how it went, and ends. */
function listen(): void {
  process.once('message', (order) => {
    void work(order as SnapshotOrder).then((outcome) => {
      process.send?.(outcome, () => process.exit(0));
    });
  });
  // The server is gone: what is made for it nobody waits for.
  process.once('disconnect', () => process.exit(1));
}

async function work({
  task,
  publicUrl,
  snapshotDir,
  reader,
  primary,
}: SnapshotOrder): Promise<SnapshotOutcome> {
  const clock = new Clock();
  try {
    setPriority(NICE);
    const report = await workOnSnapshots(
      {
        store: new FolderStore(snapshotDir),
        reader,
        primary,
        publicUrl,
        now: () => clock.now(),
        today: () => clock.today(),
        progress: progressOn({ write: () => true }),
      },
      task,
    );
    return { report };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof SnapshotsBusy) return { message, kind: 'BUSY' };
    return { message, kind: error instanceof OperatorFault ? 'OPERATOR' : 'FAULT' };
  }
}

if (process.send) listen();
