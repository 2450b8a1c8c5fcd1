import type pg from 'pg';
import type { DatabaseAddress } from '../../../../platform/database/address.js';
import { seeOneState } from '../../../../platform/database/one-state.js';
import { connect, disconnect } from '../../../../platform/database/connect.js';
import { isDatabaseAway } from '../../../../platform/errors/database-away.js';
import { diskFault } from '../../../../platform/errors/disk-faults.js';
import { OperatorFault } from '../../../../platform/errors/operator-fault.js';
import type { Progress } from '../../../../platform/progress/progress.js';
import { askOf } from '../../../../platform/database/ask.js';
import { availableOf, daysToReissue, newestOf, shownSnapshots } from '../availability.rules.js';
import { type BuildOrder, buildSnapshot } from './build-snapshot.js';
import type { Manifest } from '../manifest.js';
import { type DatedRemoval, newestSeq, newestSeqBefore, removalsAfter } from '../removals.queries.js';
import { tooOld } from '../keeping/retention.rules.js';
import { SnapshotLock } from './snapshot-lock.js';
import type { SnapshotStore } from '../keeping/snapshot-store.js';
import { dayAfter, startOfDay } from '../../../../platform/language/swedish-days.rules.js';

/** What snapshots are made with. */
export interface Workshop {
  readonly store: SnapshotStore;
  /** The reader's way to the database. */
  readonly reader: DatabaseAddress;
  /** The way to the primary, to be alone. */
  readonly primary: DatabaseAddress;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: () => string;
  readonly progress: Progress;
}

/** What is wanted, besides that what was taken out of the register leaves, and that nothing is kept for too long. */
export interface SnapshotTask {
  /** The day whose state is wanted: today's as it is now, an earlier one's as it ended. */
  readonly day?: string;
  /** An entry that the reader must see before anything is done: it may read a replica that is behind. */
  readonly seq?: string;
}

/** What was done: names of snapshots. */
export interface SnapshotReport {
  readonly built: string[];
  readonly removed: string[];
  /** What is there afterwards, the newest first. */
  readonly available: string[];
}

/** Keeps the snapshots as they should be. Nobody else does it meanwhile; who is killed leaves nothing that is half. */
export async function workOnSnapshots(workshop: Workshop, task: SnapshotTask): Promise<SnapshotReport> {
  const lock = await SnapshotLock.take(workshop.primary);
  const client = await connect({ ...workshop.reader, application_name: 'dagsljus snapshot' });
  try {
    return await new SnapshotWork(workshop, client, lock).run(task);
  } catch (error) {
    throw faultOf(error) ?? error;
  } finally {
    await disconnect(client);
    await lock.release();
  }
}

class SnapshotWork {
  private readonly built: string[] = [];
  private readonly removed: string[] = [];

  constructor(
    private readonly workshop: Workshop,
    private readonly client: pg.Client,
    private readonly lock: SnapshotLock,
  ) {}

  async run({ day, seq = '0' }: SnapshotTask): Promise<SnapshotReport> {
    await this.workshop.store.tidy();
    if (BigInt(await newestSeq(askOf(this.client))) < BigInt(seq)) {
      throw new OperatorFault(`The database that the public reads has not got to entry ${seq} yet.`);
    }
    await this.hide();
    await this.renew();
    if (day !== undefined) await this.buildDay(day);
    await this.reissue();
    await this.prune();
    const available = availableOf(await this.shown()).map(({ name }) => name);
    return { built: this.built, removed: this.removed, available };
  }

  /** Takes away what holds something that was taken out of the register. */
  private async hide(): Promise<void> {
    const { store, now } = this.workshop;
    const stored = await store.list();
    const shown = shownSnapshots(stored, await this.removals());
    for (const [index, { manifest }] of shown.entries()) {
      const before = stored[index];
      if (manifest.files || !before?.manifest.files) continue;
      await store.remove(manifest.name, { reason: 'REMOVAL', at: now().toISOString() });
      if (before.gone === null) this.removed.push(manifest.name);
    }
  }

  /**
   * Makes today's anew, before anything older, where something was taken out of the newest: everyone waits for that one, and
   * only the present state names what is withheld since. Who is killed after this finds it done.
   */
  private async renew(): Promise<void> {
    const shown = await this.shown();
    if (daysToReissue(shown).length > 0 && !newestOf(shown)) await this.buildDay(this.workshop.today());
  }

  private async buildDay(day: string): Promise<void> {
    const today = this.workshop.today();
    if (day > today) throw new OperatorFault(`${day} has not been yet: it is ${today}.`);
    const ofDay = availableOf(await this.shown()).find((manifest) => manifest.day === day);
    if (day < today) {
      if (ofDay) throw new OperatorFault(`There is a snapshot of ${day} already: ${ofDay.name}.`);
      const revision = await newestSeqBefore(askOf(this.client), startOfDay(dayAfter(day)));
      if (revision === '0') throw new OperatorFault(`Nothing was public on ${day}.`);
      await this.build({ day, revision });
    } else if (ofDay?.revision !== (await newestSeq(askOf(this.client)))) {
      await this.build({ day });
    }
  }

  /** Makes those days again that something was taken out of, as they were but for that. The newest first. */
  private async reissue(): Promise<void> {
    const shown = await this.shown();
    const wanted = daysToReissue(shown);
    const names = [...availableOf(shown), ...wanted].map(({ name }) => name);
    const old = tooOld(names, this.workshop.today());
    for (const { name, day, revision } of wanted) {
      if (!old.includes(name)) await this.build({ day, revision });
    }
  }

  private async prune(): Promise<void> {
    const { store, today, now } = this.workshop;
    const available = availableOf(await this.shown());
    const old = tooOld(
      available.map(({ name }) => name),
      today(),
    );
    for (const { name, day } of available.filter((manifest) => old.includes(manifest.name))) {
      const isNewest = available.find((manifest) => manifest.day === day)?.name === name;
      await store.remove(name, { reason: isNewest ? 'RETENTION' : 'SUPERSEDED', at: now().toISOString() });
      this.removed.push(name);
    }
  }

  private async build(asked: Pick<BuildOrder, 'day' | 'revision'>): Promise<void> {
    const { store, publicUrl, now, progress } = this.workshop;
    const draft = await store.begin();
    try {
      const chain = await store.list();
      const manifest = await inOneState(this.client, () =>
        buildSnapshot(this.client, draft, chain, { ...asked, publicUrl, now, progress }),
      );
      await this.lock.require();
      await draft.keep(manifest);
      this.built.push(manifest.name);
    } catch (error) {
      await draft.discard();
      throw error;
    }
  }

  private async shown() {
    return shownSnapshots(await this.workshop.store.list(), await this.removals());
  }

  private removals(): Promise<DatedRemoval[]> {
    return removalsAfter(askOf(this.client), '0');
  }
}

async function inOneState(client: pg.Client, work: () => Promise<Manifest>): Promise<Manifest> {
  await seeOneState(client);
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

function faultOf(cause: unknown): OperatorFault | undefined {
  const why = isDatabaseAway(cause) ? 'the database went away' : (diskFault(cause) ?? sqliteFault(cause));
  if (why === undefined) return undefined;
  return new OperatorFault(`The snapshot was not made: ${why}. Nothing was left of it.`, { cause });
}

// SQLite has its own way to say what is wrong with the disk.
function sqliteFault(cause: unknown): string | undefined {
  const isDisk = cause instanceof Error && /^(database or disk is full|disk I\/O error)/.test(cause.message);
  return isDisk ? 'the disk is full, or failed' : undefined;
}
