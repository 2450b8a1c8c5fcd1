import { ADDRESSES } from '../../src/platform/database/database.module.js';
import type { DatabaseAddresses } from '../../src/platform/database/prepare.js';
import { progressOn } from '../../src/platform/progress/progress.js';
import type { SnapshotStore } from '../../src/register/open-data/snapshots/keeping/snapshot-store.js';
import { workOnSnapshots } from '../../src/register/open-data/snapshots/making/snapshot-work.js';
import { SNAPSHOT_STORE } from '../../src/register/open-data/snapshots/snapshots.service.js';
import type { TestApp } from './test-app.js';

/** Makes today's snapshot of a register, where its server finds it. */
export async function makeSnapshot({ app, clock }: TestApp): Promise<void> {
  const { office, register } = app.get<DatabaseAddresses>(ADDRESSES, { strict: false });
  await workOnSnapshots(
    {
      store: app.get<SnapshotStore>(SNAPSHOT_STORE, { strict: false }),
      reader: register,
      primary: office,
      publicUrl: 'http://localhost:3000',
      now: () => clock.now(),
      today: () => clock.today(),
      progress: progressOn({ write: () => true }),
    },
    { day: clock.today() },
  );
}
