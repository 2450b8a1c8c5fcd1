import { OperatorFault } from '../../platform/errors/operator-fault.js';
import { type GrowingTree } from '../history/tree/tree.rules.js';
import { type Checkpoint } from '../history/checkpoints/checkpoint.rules.js';
import type { Edition } from '../open-data/formats/writer.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';
import { CopiedHistory } from './copied-history.js';
import { CopiedTables, type RecordKey } from './copied-tables.js';
import { copiedTree } from './copied-tree.js';
import type { CopyFile } from './copy-file.js';
import { Misfit } from './faults.js';
import { faultOf } from './chain.rules.js';
import { droppedSearch, searchStatements } from './copied-search.js';

/** How many records are made into rows at once. */
const AT_ONCE = 1000;

/** A copy of a register: the log that was taken over, and the tables that follow from it. */
export class Copy {
  private readonly history: CopiedHistory;
  private tree: GrowingTree;
  private tables: CopiedTables | undefined;

  constructor(
    readonly file: CopyFile,
    private readonly publicUrl: string,
  ) {
    this.history = new CopiedHistory(file);
    this.tree = copiedTree(file);
  }

  /** How many entries it has: the place in the log where it goes on. */
  get size(): number {
    return this.tree.size;
  }

  /** Whether the tables hold all that the log says; before that, the log is still being taken over. */
  get isBuilt(): boolean {
    return this.file.remembered('built') === 'all';
  }

  /** How many records it has, those included that were withdrawn. */
  get records(): number {
    return this.file.all<{ records: number }>('SELECT count(*) AS records FROM "_newest"')[0]?.records ?? 0;
  }

  /** Which state of the register it is, on a day. */
  edition(day: string): Edition {
    return { publicUrl: this.publicUrl, revision: String(this.size), at: new Date(this.last?.at ?? 0), day };
  }

  /** The newest entry that it has. */
  get last(): HistoryEntry | undefined {
    return this.history.at(this.size);
  }

  /**
   * Takes over the next entries, all or none. Each must be what its hash says, and once there are as many as the checkpoint
   * is about, all of them together must be what was signed.
   */
  take(entries: readonly HistoryEntry[], checkpoint: Checkpoint | undefined): void {
    const before = this.size;
    // What they know from before the change tells them who is concerned by it.
    const tables = this.isBuilt ? this.tablesNow() : undefined;
    try {
      this.file.change(() => {
        this.requireAlone();
        for (const entry of entries) {
          this.add(entry);
          if (this.size === checkpoint?.size) this.require(checkpoint);
        }
        tables?.renew(distinct(entries));
      });
    } catch (error) {
      this.tree = copiedTree(this.file, before);
      this.tables = undefined;
      throw error;
    }
  }

  /** Checks a checkpoint of what it has; false when it does not have that much yet. */
  fits(checkpoint: Checkpoint): boolean {
    if (checkpoint.size > this.size) return false;
    this.require(checkpoint);
    return true;
  }

  /** Makes the tables from the log, a part at a time; goes on where it was stopped. */
  build(onRecords: (records: number) => void): void {
    this.tables = undefined;
    if (this.isBuilt) return;
    const start = this.file.remembered('built');
    if (start === undefined) this.begin();
    for (let part = { records: AT_ONCE, last: Number(start ?? 0) }; part.records > 0;) {
      const after = part.last;
      part = this.file.change(() => this.buildPart(after));
      onRecords(part.records);
    }
    this.file.change(() => {
      this.file.exec(searchStatements(this.file.schema));
      this.file.remember('built', 'all');
    });
  }

  private add(entry: HistoryEntry): void {
    const { kind, id } = entry;
    const version = (this.history.newest(kind, id)?.version ?? 0) + 1;
    const fault = faultOf(entry, { size: this.size, version });
    if (fault !== undefined) throw new Misfit(fault);
    this.history.add(entry);
    this.tree.append(Buffer.from(entry.hash, 'hex'));
  }

  private requireAlone(): void {
    const [found] = this.file.all<{ size: number | null }>('SELECT max("seq") AS size FROM "changes"');
    if ((found?.size ?? 0) === this.size) return;
    throw new OperatorFault(
      `Something else follows into ${this.file.path} too. One is enough: stop the other one.`,
    );
  }

  private require({ size, root }: Checkpoint): void {
    const own = size === this.size ? this.tree : copiedTree(this.file, size);
    if (own.root().equals(root)) return;
    throw new Misfit(
      `The register signed another history than the one in this copy: the first ${size} entries do not give the root of ` +
        'its checkpoint. It was reset, or somebody changed what had been published. The copy is left as it is.',
    );
  }

  private tablesNow(): CopiedTables {
    this.tables ??= new CopiedTables(this.file, this.publicUrl);
    return this.tables;
  }

  private begin(): void {
    this.file.change(() => {
      this.file.exec(droppedSearch(this.file));
      this.tablesNow().empty();
      this.file.remember('built', '0');
    });
  }

  private buildPart(after: number): { records: number; last: number } {
    const part = this.tablesNow().fill(after, AT_ONCE);
    this.file.remember('built', String(part.last));
    return part;
  }
}

function distinct(entries: readonly HistoryEntry[]): RecordKey[] {
  return [...new Map(entries.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
}
