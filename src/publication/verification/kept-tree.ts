import { GrowingTree, TILE_HEIGHT, TILE_WIDTH } from '../../register/history/tree/tree.rules.js';
import type { Range } from '../../register/history/tree/proofs.rules.js';

/** An entry whose proof is asked for. */
interface Probe {
  seq: number;
  leaf: Buffer;
}

const SPAN = TILE_WIDTH ** 2;

/** The tree over entries, with so much of it that what a register keeps of its own can be compared: a hash for 256 entries. */
export class KeptTree {
  /** The proofs of these entries are made of every tile between them. */
  readonly probes: Probe[] = [];
  private readonly whole = new GrowingTree();
  private readonly tiles: Buffer[] = [];
  private ending: Buffer[] = [];

  get size(): number {
    return this.whole.size;
  }

  root(): Buffer {
    return this.whole.root();
  }

  append(leaf: Buffer): void {
    const [tile] = this.whole.append(leaf);
    this.ending.push(leaf);
    if (tile) {
      this.tiles.push(tile.hash);
      this.ending = [];
    }
    if ([1, TILE_WIDTH + 1].includes(this.size % SPAN)) this.probes.push({ seq: this.size, leaf });
  }

  /** The root over whole tiles, the last of which may be the end of the tree; undefined for other ranges. */
  rootOver({ from, to }: Range): Buffer | undefined {
    const isEnd = to === this.size;
    if (from % TILE_WIDTH !== 0 || (to % TILE_WIDTH !== 0 && !isEnd)) return undefined;
    const part = new GrowingTree();
    for (const tile of this.tiles.slice(from / TILE_WIDTH, Math.floor(to / TILE_WIDTH))) {
      part.appendComplete(TILE_HEIGHT, tile);
    }
    if (isEnd) for (const leaf of this.ending) part.append(leaf);
    return part.root();
  }
}
