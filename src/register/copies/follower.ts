import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';
import { Copy } from './copy.js';
import type { CopyFile } from './copy-file.js';
import { copyCoverage } from './copied-coverage.js';
import { CursorAhead, Misfit, SourceAway } from './faults.js';
import { entryIn } from './log-lines.rules.js';
import { type Signed, Signatures } from './signatures.js';
import { asAway, type LogAnswer, type Source } from './source.js';
import type { Told } from './told.js';
import { pauseAfter } from './waiting.rules.js';

/** How many entries become true at once. */
const BATCH = 2000;
const WORTH_A_BAR = 500;
// A server that lags behind another one catches up soon.
const MOST_BEHIND = 4;
// While others publish, what is signed is always a little more than what was read.
const MOST_ROUNDS = 20;

interface Surroundings {
  source: Source;
  file: CopyFile;
  told: Told;
  clock: Clock;
  signal: AbortSignal;
}

/** Keeps a copy in step with a register. */
export class Follower {
  private readonly source: Source;
  private readonly file: CopyFile;
  private readonly told: Told;
  private readonly clock: Clock;
  private readonly signal: AbortSignal;
  private readonly signatures: Signatures;
  private copy: Copy | undefined;
  /** What was the same the last time, where the copy ended as it does now. */
  private same: { size: number; etag: string | undefined } = { size: 0, etag: undefined };
  private behind = 0;

  constructor({ source, file, told, clock, signal }: Surroundings) {
    this.source = source;
    this.file = file;
    this.told = told;
    this.clock = clock;
    this.signal = signal;
    this.signatures = new Signatures(source, file, told);
  }

  get size(): number {
    return this.copy?.size ?? 0;
  }

  /** How many of its entries are signed by the register; none where it signs nothing. */
  get signed(): number {
    return this.signatures.size;
  }

  /** Brings the copy up to the register's present state. Goes on after whatever cut it short; `failures` in a row end it. */
  async catchUp(mostFailures: number): Promise<void> {
    for (let failures = 0; ;) {
      const before = this.size;
      try {
        await this.attempt();
        return;
      } catch (error) {
        const fault = asAway(error);
        if (!(fault instanceof SourceAway) || this.signal.aborted) throw fault;
        failures = this.size > before ? 1 : failures + 1;
        if (failures >= mostFailures) throw fault;
        const seconds = pauseAfter(failures, fault.retryAfter, Math.random());
        this.told.say(`${fault.message} Trying again in ${seconds.toFixed(0)} s.`);
        await pause(seconds * 1000, undefined, { signal: this.signal });
      }
    }
  }

  private async attempt(): Promise<void> {
    this.copy ??= await this.opened();
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      if (await this.round(this.copy)) return;
    }
  }

  private async opened(): Promise<Copy> {
    const publicUrl = await this.source.publicUrl();
    const known = this.file.remembered('source');
    if (known !== publicUrl) {
      this.file.change(() => {
        this.file.remember('source', publicUrl);
        if (known !== undefined) this.file.forget('built');
      });
      if (known !== undefined)
        this.told.say(`The register calls itself ${publicUrl} now, and ${known} before.`);
    }
    return new Copy(this.file, publicUrl);
  }

  /** One look at the register; true when the copy is equal to what was seen, and that is signed. */
  private async round(copy: Copy): Promise<boolean> {
    const { size } = copy;
    const seen = await this.log(copy, { lines: 1, etag: this.etagAt(size) });
    if (!seen) return copy.isBuilt || this.follow(copy, size);
    await this.compare(copy, seen);
    const isDone = await this.follow(copy, seen.revision);
    if (isDone && copy.size === size) this.same = { size, etag: seen.etag };
    return isDone;
  }

  private etagAt(size: number): string | undefined {
    return this.same.size === size ? this.same.etag : undefined;
  }

  private async follow(copy: Copy, revision: number): Promise<boolean> {
    const checkpoint = await this.signatures.newest();
    await this.takeAll(copy, revision, checkpoint);
    this.build(copy);
    if (!this.signatures.accept(copy, checkpoint)) return false;
    return copyCoverage(this.source, copy, this.clock.today());
  }

  /** What the log says from the newest entry of the copy on, that one included. */
  private async log(
    copy: Copy,
    asked?: { lines: number; etag: string | undefined },
  ): Promise<LogAnswer | undefined> {
    try {
      const answer = await this.source.log(Math.max(0, copy.size - 1), asked);
      if (answer && answer.revision < copy.size) {
        answer.close();
        throw new CursorAhead('The register has less than this copy.');
      }
      this.behind = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof CursorAhead)) throw error;
      this.behind += 1;
      if (this.behind < MOST_BEHIND)
        throw new SourceAway('The register has less than this copy: it may lag behind.');
      throw new Misfit(
        `The register has fewer entries than this copy, which has ${copy.size}: it was restored from a backup, or reset. ` +
          'The copy is left as it is. To follow the register as it is now, begin another copy with --to.',
      );
    }
  }

  private async takeAll(copy: Copy, revision: number, checkpoint: Signed | undefined): Promise<void> {
    const missing = revision - copy.size;
    const stage =
      missing > WORTH_A_BAR ? this.told.progress.begin('Taking over the log', missing, 'entries') : undefined;
    try {
      while (copy.size < revision) {
        const before = copy.size;
        const answer = await this.log(copy);
        // Read at once: what waits is lost when the connection breaks.
        if (answer)
          await this.takeAnswer(copy, answer, {
            checkpoint,
            onEntries: (entries) => stage?.advance(entries),
          });
        if (copy.size === before) throw new SourceAway('The register gave nothing of what it has.');
      }
    } finally {
      stage?.end();
    }
  }

  private async takeAnswer(
    copy: Copy,
    { lines, close }: LogAnswer,
    { checkpoint, onEntries }: Taking,
  ): Promise<void> {
    const last = copy.last;
    let batch: HistoryEntry[] = [];
    const take = () => {
      if (batch.length > 0) copy.take(batch, checkpoint);
      onEntries(batch.length);
      batch = [];
    };
    try {
      for await (const line of lines) {
        const entry = entryIn(line);
        if (!entry) throw new Misfit('The register gave a line that is no entry of a change log.');
        if (entry.seq === last?.seq) this.requireSame(entry, last);
        else batch.push(entry);
        if (batch.length === BATCH) take();
      }
    } catch (error) {
      // What came before the connection broke is whole.
      if (!(error instanceof Misfit)) take();
      throw error;
    } finally {
      close();
    }
    take();
  }

  /** The newest entry that the copy has must be the same there. */
  private async compare({ last }: Copy, { lines, close }: LogAnswer): Promise<void> {
    try {
      for await (const line of lines) {
        const entry = entryIn(line);
        if (!entry) throw new Misfit('The register gave a line that is no entry of a change log.');
        if (entry.seq === last?.seq) this.requireSame(entry, last);
      }
    } finally {
      close();
    }
  }

  private requireSame(entry: HistoryEntry, last: HistoryEntry): void {
    if (entry.hash === last.hash) return;
    throw new Misfit(
      `Entry ${last.seq} of the register is another than in this copy: the register was reset, or restored from a backup ` +
        'and used since, or it is another one. The copy is left as it is. To follow the register as it is now, begin ' +
        'another copy with --to.',
    );
  }

  private build(copy: Copy): void {
    if (copy.isBuilt) return;
    const stage = this.told.progress.begin('Making the tables', copy.records, 'records');
    copy.build((records) => {
      stage.advance(records);
    });
    stage.end();
  }
}

interface Taking {
  checkpoint: Signed | undefined;
  onEntries: (entries: number) => void;
}
