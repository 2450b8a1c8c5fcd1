import { ADDRESSES } from '../../src/platform/database/database.module.js';
import type { DatabaseAddresses } from '../../src/platform/database/prepare.js';
import { progressOn } from '../../src/platform/progress/progress.js';
import { FolderStore } from '../../src/register/open-data/snapshots/keeping/folder-store.js';
import type { SnapshotStore } from '../../src/register/open-data/snapshots/keeping/snapshot-store.js';
import {
  type SnapshotReport,
  type SnapshotTask,
  workOnSnapshots,
} from '../../src/register/open-data/snapshots/making/snapshot-work.js';
import type { TestApp } from './test-app.js';

/** Does what is to be done on the snapshots of a register, in a folder or another store; today's is wanted when nothing is said. */
export function workIn(
  place: string | SnapshotStore,
  { app, clock }: TestApp,
  task: SnapshotTask = { day: clock.today() },
): Promise<SnapshotReport> {
  const { office, register: reader } = app.get<DatabaseAddresses>(ADDRESSES, { strict: false });
  const workshop = {
    store: typeof place === 'string' ? new FolderStore(place) : place,
    reader,
    primary: office,
    publicUrl: 'http://localhost:3000',
    now: () => clock.now(),
    today: () => clock.today(),
    progress: progressOn({ write: () => true }),
  };
  return workOnSnapshots(workshop, task);
}
