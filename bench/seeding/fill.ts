import { fork } from 'node:child_process';
import { once } from 'node:events';
import type pg from 'pg';
import { connect } from '../../src/platform/database/connect.js';
import type { Progress } from '../../src/platform/progress/progress.js';
import type { ShownEntry } from '../../src/publication/read-model/shown-entry.js';
import { frameEntries, historyOf } from '../invention/history.js';
import { shapeOf } from '../invention/shape.js';
import { withoutIndexes } from './indexes.js';
import { type Range, Writer } from './writer.js';

const STEP = 2000;
const WRITERS = 2;
const TABLES = ['meeting', 'entry', 'record'];

export interface Filling {
  /** The owner's address of an empty, migrated database. */
  ownerUrl: string;
  size: number;
  progress: Progress;
}

/** Fills an empty register with invented records, as publication would have left it. */
export async function fill(filling: Filling): Promise<void> {
  const { ownerUrl, size, progress } = filling;
  const owner = await connect({ connectionString: ownerUrl });
  try {
    const frame = await fillFrame(filling);
    await owner.query("SET maintenance_work_mem = '1GB'");
    await withoutIndexes(owner, TABLES, {
      work: async () => {
        await fillMeetings(filling, frame);
        await finish(owner, filling, frame);
      },
      progress,
    });
    const { newest } = historyOf(shapeOf(size), frame);
    await owner.query('UPDATE register.head SET seq = $1', [newest]);
    const last = progress.begin('Statistics', 1, 'database');
    await owner.query('VACUUM (FREEZE, ANALYZE)');
    last.advance(1);
    last.end();
  } finally {
    await owner.end();
  }
}

/** The number of entries of what meetings name. */
async function fillFrame({ ownerUrl, size, progress }: Filling): Promise<number> {
  const shape = shapeOf(size);
  const stage = progress.begin('Organisations and others', shape.organisations, 'records');
  const writer = await Writer.open(ownerUrl);
  let [batch, count]: [ShownEntry[], number] = [[], 0];
  const put = async (): Promise<void> => {
    await writer.putFrame(batch);
    stage.advance(batch.length);
    count += batch.length;
    batch = [];
  };
  for (const entry of frameEntries(shape)) {
    batch.push(entry);
    if (batch.length === STEP) await put();
  }
  await put();
  await writer.close();
  stage.end();
  return count;
}

async function fillMeetings({ ownerUrl, size, progress }: Filling, frame: number): Promise<void> {
  const stage = progress.begin('Meetings', size, 'meetings');
  const ranges = rangesOf(size, frame);
  const done = (meetings: number): void => {
    stage.advance(meetings);
  };
  if (ranges.length > WRITERS) {
    await Promise.all(Array.from({ length: WRITERS }, () => writeAside(ownerUrl, ranges, done)));
  } else {
    const writer = await Writer.open(ownerUrl);
    for (const range of ranges) await writer.putMeetings(range);
    await writer.close();
    done(size);
  }
  stage.end();
}

function rangesOf(size: number, frame: number): Range[] {
  const steps = Math.ceil(size / STEP);
  return Array.from({ length: steps }, (_, step) => ({
    size,
    frame,
    from: step * STEP,
    to: Math.min(size, (step + 1) * STEP),
  }));
}

// A process of its own: making rows takes as much of the processor as storing them.
async function writeAside(
  ownerUrl: string,
  ranges: Range[],
  done: (meetings: number) => void,
): Promise<void> {
  const hooks = new URL('../typescript.mjs', import.meta.url).href;
  const worker = fork(new URL('./seed-worker.ts', import.meta.url), [ownerUrl], {
    execArgv: ['--import', hooks],
  });
  const ended = once(worker, 'exit');
  worker.on('message', (meetings: number) => {
    done(meetings);
    const next = ranges.shift();
    if (next) worker.send(next);
    else worker.disconnect();
  });
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`a writer of meetings ended with ${code ?? 'a signal'}`);
}

// What publication does with each entry is done here for all at once.
async function finish(owner: pg.Client, { progress }: Filling, frame: number): Promise<void> {
  const stage = progress.begin('Records and counts', 4, 'statements');
  await owner.query("SET session_replication_role = 'replica'");
  await owner.query(
    'INSERT INTO register.record (seq, record, key) SELECT seq, document, hash FROM register.meeting WHERE seq > $1',
    [frame],
  );
  await owner.query("SET session_replication_role = 'origin'");
  stage.advance(1);
  for (const [table, list] of Object.entries(MET)) {
    await owner.query(
      `UPDATE register.${table} AS party
       SET meetings = counted.meetings, first_met = counted.first_met, last_met = counted.last_met
       FROM (SELECT named.id, count(*) AS meetings, min(meeting.date) AS first_met, max(meeting.date) AS last_met
             FROM register.meeting CROSS JOIN LATERAL unnest(meeting.${list}) AS named (id) GROUP BY named.id) AS counted
       WHERE counted.id = party.id`,
    );
    stage.advance(1);
  }
  stage.end();
}

const MET = { organisation: 'organisation_ids', official: 'official_ids', issue: 'issue_ids' };
