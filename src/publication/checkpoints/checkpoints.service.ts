import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { signedCheckpoint } from '../../register/history/checkpoints/checkpoint.rules.js';
import type { Ask } from '../../platform/database/ask.js';
import { treeOf } from '../../register/history/tree/tree.queries.js';
import { type GrowingTree, type Tile, TILE_WIDTH } from '../../register/history/tree/tree.rules.js';
import { SigningKeys } from './signing-keys.service.js';

const BATCH = 10_000;

/** Signs what the register contains: with everything that is published, in the same transaction. */
@Injectable()
export class Checkpoints {
  // What it was after the last time; it counts only where the newest checkpoint says the same.
  private last: GrowingTree | undefined;

  constructor(private readonly keys: SigningKeys) {}

  /** Signs the tree over some entries and the leaves of those that follow. The caller holds the register's pen. */
  async sign(store: EntityManager, { after, leaves }: Addition): Promise<void> {
    const key = await this.keys.current(store);
    const { tree, tiles } = await this.treeAt(store, after);
    for (const leaf of leaves) tiles.push(...tree.append(leaf));
    const head = { size: tree.size, root: tree.root() };
    await store.query(
      `WITH tiles AS (INSERT INTO register.tree_tile (level, index, hash)
                      SELECT * FROM unnest($4::integer[], $5::bigint[], $6::bytea[]))
       INSERT INTO register.checkpoint (size, root, note) VALUES ($1, $2, $3)`,
      [head.size, head.root, signedCheckpoint(head, key), ...columnsOf(tiles)],
    );
    this.last = tree;
  }

  private async treeAt(store: EntityManager, size: number): Promise<Grown> {
    const [newest] = await store.query<{ size: string; root: Buffer }[]>(
      'SELECT size, root FROM register.checkpoint ORDER BY size DESC LIMIT 1',
    );
    const isKnown = newest && this.last?.size === size && Number(newest.size) === size;
    // Another instance may have published since, and what this one did may not have been committed.
    if (isKnown && this.last?.root().equals(newest.root)) return { tree: this.last.copy(), tiles: [] };
    return grow((sql, values) => store.query(sql, [...values]), size);
  }
}

/** What becomes public now. */
interface Addition {
  /** How many entries there were before. */
  after: number;
  /** Leaf hashes of the new ones. */
  leaves: readonly Buffer[];
}

/** A tree, and those of its tiles that are not kept yet. */
interface Grown {
  tree: GrowingTree;
  tiles: Tile[];
}

/** The tree that is there. Of a register of before, no tile is kept yet. */
async function grow(ask: Ask, size: number): Promise<Grown> {
  const [kept] = await ask<{ tiles: string | null }>(
    'SELECT max(index) + 1 AS tiles FROM register.tree_tile WHERE level = 0',
    [],
  );
  const tree = await treeOf(ask, Number(kept?.tiles ?? 0) * TILE_WIDTH);
  const tiles: Tile[] = [];
  while (tree.size < size) {
    const leaves = await leavesAfter(ask, tree.size, size);
    tiles.push(...leaves.flatMap((leaf) => tree.append(leaf)));
  }
  return { tree, tiles };
}

async function leavesAfter(ask: Ask, size: number, newest: number): Promise<Buffer[]> {
  const last = Math.min(newest, size + BATCH);
  const rows = await ask<{ hash: Buffer }>(
    'SELECT leaf_hash AS hash FROM register.entry WHERE seq > $1 AND seq <= $2 ORDER BY seq',
    [size, last],
  );
  // Signing a history with a hole would hide it.
  if (rows.length !== last - size) throw new Error(`an entry between ${size + 1} and ${last} is missing`);
  return rows.map(({ hash }) => hash);
}

function columnsOf(tiles: readonly Tile[]): [number[], number[], Buffer[]] {
  return [tiles.map(({ level }) => level), tiles.map(({ index }) => index), tiles.map(({ hash }) => hash)];
}
