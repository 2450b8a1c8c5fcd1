import type { DataSource } from 'typeorm';
import type { Progress, Stage } from '../../platform/progress/progress.js';

const TELL_EVERY = 700;

/** Keeps in the database how far an import has come, where every server sees it. Stops the work when its server stops. */
export class KeptProgress implements Progress {
  private told = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly importId: string,
    private readonly signal: AbortSignal,
  ) {}

  begin(label: string, total: number): Stage {
    let done = 0;
    this.tell(label, done, total);
    return {
      advance: (by) => {
        done += by;
        this.signal.throwIfAborted();
        if (Date.now() - this.told >= TELL_EVERY) this.tell(label, done, total);
      },
      end: () => {
        this.tell(label, done, total);
      },
    };
  }

  /** When everything that was told is kept. */
  async settled(): Promise<void> {
    await this.last;
  }

  // In a transaction of its own: what a batch has done shows only when it is committed, how far it is at once.
  private tell(stage: string, done: number, total: number): void {
    this.told = Date.now();
    this.last = this.last
      .then(() => this.database.query(TELL, [this.importId, stage, done, total]))
      // Progress is a courtesy: the work does not fail for it.
      .catch(() => undefined);
  }
}

const TELL = `
  INSERT INTO office.import_progress (import_id, stage, done, total, told_at) VALUES ($1, $2, $3, $4, now())
  ON CONFLICT (import_id) DO UPDATE
    SET stage = excluded.stage, done = excluded.done, total = excluded.total, told_at = excluded.told_at`;
