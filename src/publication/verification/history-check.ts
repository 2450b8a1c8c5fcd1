import { Misfit } from '../../register/copies/faults.js';
import type { LeafHeader } from '../../register/entries/commitments.rules.js';
import type { HistoryEntry } from '../../register/open-data/rows/rows-of.js';
import type { Checkpoint } from '../../register/history/checkpoints/checkpoint.rules.js';
import { GrowingTree } from '../../register/history/tree/tree.rules.js';
import { faultOf, type StoredEntry } from './chain.rules.js';
import type { RebuiltRegister } from './rebuilt-register.js';

/** Checks entries one after the other, as anyone may have them, and puts what they say into a register made of them alone. */
export class HistoryCheck {
  private readonly tree = new GrowingTree();
  private readonly expected: Checkpoint[];

  /** `checkpoints`: statements that the entries must fit, whose signatures were checked or could not be. */
  constructor(
    private readonly register: RebuiltRegister,
    checkpoints: readonly Checkpoint[],
  ) {
    this.expected = [...checkpoints].sort((one, other) => one.size - other.size);
    this.compare();
  }

  get size(): number {
    return this.tree.size;
  }

  /** The root over all entries so far, in hex. */
  get root(): string {
    return this.tree.root().toString('hex');
  }

  /** Throws a Misfit at the first entry that is not what was published. */
  add(entry: HistoryEntry): void {
    const fault = faultOf(storedOf(entry, this.register.add(entry)), BigInt(this.tree.size));
    if (fault !== undefined) throw new Misfit(fault);
    this.tree.append(Buffer.from(entry.hash, 'hex'));
    this.compare();
  }

  /** Throws a Misfit when there are fewer entries than a checkpoint says. */
  end(): void {
    const [due] = this.expected;
    if (due) {
      throw new Misfit(`The checkpoint covers ${due.size} entries, but there are only ${this.tree.size}.`);
    }
  }

  private compare(): void {
    for (let [due] = this.expected; due?.size === this.tree.size; [due] = this.expected) {
      this.expected.shift();
      if (due.root.equals(this.tree.root())) continue;
      throw new Misfit(
        `The first ${due.size} entries are not those that the checkpoint of ${due.size} entries was signed over: each gives ` +
          'its own hash, but some entry was changed, added or taken out together with its hash.',
      );
    }
  }
}

function storedOf(entry: HistoryEntry, expectedVersion: number): StoredEntry {
  const { seq, kind, id, version, type, record, key, salts, gone } = entry;
  const at = new Date(entry.at);
  const header: LeafHeader = { seq, kind, id, version, type, at };
  return {
    header,
    exactTime: !Number.isNaN(at.getTime()) && at.toISOString() === entry.at,
    leafHash: Buffer.from(entry.hash, 'hex'),
    expectedVersion,
    said: { record, key: key === null ? null : Buffer.from(key, 'hex'), salts, gone },
  };
}
