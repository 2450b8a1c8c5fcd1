import { faultOf } from '../../register/copies/chain.rules.js';
import { Misfit } from '../../register/copies/faults.js';
import type { HistoryEntry } from '../../register/open-data/rows/rows-of.js';
import type { Checkpoint } from '../../register/history/checkpoints/checkpoint.rules.js';
import { KeptTree } from './kept-tree.js';
import type { RebuiltRegister } from './rebuilt-register.js';

/** Checks entries one after the other, as anyone may have them, and puts what they say into a register made of them alone. */
export class HistoryCheck {
  private readonly kept = new KeptTree();
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
    return this.kept.size;
  }

  /** The tree over them. */
  get tree(): KeptTree {
    return this.kept;
  }

  /** The root over all entries so far, in hex. */
  get root(): string {
    return this.tree.root().toString('hex');
  }

  /** Throws a Misfit at the first entry that is not what was published. */
  add(entry: HistoryEntry): void {
    const fault = faultOf(entry, { size: this.size, version: this.register.add(entry) });
    if (fault !== undefined) throw new Misfit(fault);
    this.kept.append(Buffer.from(entry.hash, 'hex'));
    this.compare();
  }

  /** Throws a Misfit when there are fewer entries than a checkpoint says. */
  end(): void {
    const [due] = this.expected;
    if (due) {
      throw new Misfit(`The checkpoint covers ${due.size} entries, but there are only ${this.size}.`);
    }
  }

  private compare(): void {
    for (let [due] = this.expected; due?.size === this.size; [due] = this.expected) {
      this.expected.shift();
      if (due.root.equals(this.tree.root())) continue;
      throw new Misfit(
        `The first ${due.size} entries are not those that the checkpoint of ${due.size} entries was signed over: each gives ` +
          'its own hash, but some entry was changed, added or taken out together with its hash.',
      );
    }
  }
}
