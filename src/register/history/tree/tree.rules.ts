import { hash } from 'node:crypto';

/** How many hashes a tile is made of; a tile of tiles stands one level higher. */
export const TILE_WIDTH = 256;

/** How many levels of the tree a tile spans: 2⁸ = 256. */
export const TILE_HEIGHT = 8;

/** The hash of a node of the Merkle tree (RFC 6962): SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** A tile that is complete: all of its 256^(level + 1) leaves are there. */
export interface Tile {
  /** 0 for a tile made of leaves, as C2SP tlog-tiles counts. */
  level: number;
  /** Place within the level, from 0. */
  index: number;
  /** Root of the tree over its leaves. */
  hash: Buffer;
}

/** A Merkle tree that leaves are added to on the right. It keeps one hash for each complete subtree, at most one of a height. */
export class GrowingTree {
  private leaves = 0;
  private peaks: readonly { height: number; hash: Buffer }[] = [];

  /** How many leaves it has. */
  get size(): number {
    return this.leaves;
  }

  /** Adds a leaf by its hash. Returns the tiles that it made complete, the lowest first. */
  append(leaf: Buffer): Tile[] {
    return this.appendComplete(0, leaf);
  }

  /** Adds 2^height leaves by the root over them. What is there already must be made of subtrees at least as high. */
  appendComplete(height: number, root: Buffer): Tile[] {
    const tiles: Tile[] = [];
    this.leaves += 2 ** height;
    let peak = { height, hash: root };
    let above = this.peaks.length;
    for (; this.peaks[above - 1]?.height === peak.height; above -= 1) {
      const left = this.peaks[above - 1]?.hash ?? root;
      peak = { height: peak.height + 1, hash: nodeHash(left, peak.hash) };
      if (peak.height % TILE_HEIGHT === 0) tiles.push(this.tileAt(peak));
    }
    this.peaks = [...this.peaks.slice(0, above), peak];
    return tiles;
  }

  /** The root over all leaves; of none, the hash of nothing. */
  root(): Buffer {
    const [lowest, ...higher] = [...this.peaks].reverse();
    if (!lowest) return hash('sha256', '', 'buffer');
    return higher.reduce((right, left) => nodeHash(left.hash, right), lowest.hash);
  }

  /** A tree like it, which grows on its own. */
  copy(): GrowingTree {
    const copy = new GrowingTree();
    [copy.leaves, copy.peaks] = [this.leaves, this.peaks];
    return copy;
  }

  private tileAt({ height, hash: root }: { height: number; hash: Buffer }): Tile {
    return { level: height / TILE_HEIGHT - 1, index: this.leaves / 2 ** height - 1, hash: root };
  }
}

const NODE = Buffer.from([1]);
