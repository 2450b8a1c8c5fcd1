import type { TestApp } from './test-app.js';
import { until } from './until.js';

/** Changes something in a transaction, does something else until that has to wait for it, and only then commits. */
export async function whileLocked<T>({ office }: TestApp, change: string, act: () => Promise<T>): Promise<T> {
  let acting: Promise<T> | undefined;
  await office.transaction(async (store) => {
    await store.query(change);
    acting = act();
    // It may end, or fail, before it has to wait: that is told when it is waited for.
    let ended = false;
    const end = () => (ended = true);
    void acting.then(end, end);
    await until(async () => ended || (await someoneWaits(office)));
  });
  if (!acting) throw new Error('Nothing was done');
  return acting;
}

async function someoneWaits(office: TestApp['office']): Promise<boolean> {
  const rows = await office.query<object[]>(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}
