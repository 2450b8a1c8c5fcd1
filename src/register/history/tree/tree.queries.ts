import type { Ask } from '../../../platform/database/ask.js';
import type { Range } from './proofs.rules.js';
import { GrowingTree, TILE_HEIGHT, TILE_WIDTH } from './tree.rules.js';

/** The roots of the trees over some ranges of entries, as proofs need them. */
export async function rootsOf(ask: Ask, ranges: readonly Range[]): Promise<Buffer[]> {
  const needed = ranges.map(subtreesIn);
  const found = await nodesOf(ask, needed.flat().map(nodesUnder));
  return needed.map((subtrees) => grown(found, subtrees).root());
}

/** The tree over the first entries. */
export async function treeOf(ask: Ask, size: number): Promise<GrowingTree> {
  const subtrees = subtreesIn({ from: 0, to: size });
  return grown(await nodesOf(ask, subtrees.map(nodesUnder)), subtrees);
}

/** 2^height entries of which the first has an index that is a multiple of so many. */
interface Subtree {
  height: number;
  first: number;
}

/** Some hashes that lie in the database side by side: of entries (level 0), or of tiles of the level below. */
interface Nodes {
  level: number;
  from: number;
  count: number;
}

type Found = ReadonlyMap<string, Buffer>;

/** The largest complete subtrees that a range is made of, from the left. */
function subtreesIn({ from, to }: Range): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let first = from; first < to;) {
    let height = 0;
    while (first % 2 ** (height + 1) === 0 && first + 2 ** (height + 1) <= to) height += 1;
    subtrees.push({ height, first });
    first += 2 ** height;
  }
  return subtrees;
}

function nodesUnder({ height, first }: Subtree): Nodes {
  const level = Math.floor(height / TILE_HEIGHT);
  return { level, from: first / TILE_WIDTH ** level, count: 2 ** (height % TILE_HEIGHT) };
}

function grown(found: Found, subtrees: readonly Subtree[]): GrowingTree {
  const tree = new GrowingTree();
  for (const subtree of subtrees) tree.appendComplete(subtree.height, joined(found, nodesUnder(subtree)));
  return tree;
}

function joined(found: Found, { level, from, count }: Nodes): Buffer {
  const tree = new GrowingTree();
  for (let index = from; index < from + count; index += 1) {
    const node = found.get(`${level} ${index}`);
    if (!node) throw new Error(`entry ${index * TILE_WIDTH ** level + 1} of the register is missing`);
    tree.append(node);
  }
  return tree.root();
}

async function nodesOf(ask: Ask, wanted: readonly Nodes[]): Promise<Found> {
  const leaves = wanted.filter(({ level }) => level === 0);
  const tiles = wanted.filter(({ level }) => level > 0);
  const found = new Map<string, Buffer>();
  const rows = [
    ...(leaves.length > 0 ? await ask<NodeRow>(LEAVES, rangesOf(leaves)) : []),
    ...(tiles.length > 0
      ? await ask<NodeRow>(TILES, [tiles.map(({ level }) => level), ...rangesOf(tiles)])
      : []),
  ];
  for (const { level, index, hash } of rows) found.set(`${level} ${index}`, hash);
  for (const missing of tiles.flatMap((nodes) => missingFrom(found, nodes))) {
    const below = { level: missing.level - 1, from: missing.from * TILE_WIDTH, count: TILE_WIDTH };
    found.set(`${missing.level} ${missing.from}`, joined(await nodesOf(ask, [below]), below));
  }
  return found;
}

// A register of before, or a restored one, may not have them all yet.
function missingFrom(found: Found, { level, from, count }: Nodes): Nodes[] {
  const all = Array.from({ length: count }, (_, at) => ({ level, from: from + at, count: 1 }));
  return all.filter((node) => !found.has(`${level} ${node.from}`));
}

interface NodeRow {
  level: number;
  index: string;
  hash: Buffer;
}

function rangesOf(nodes: readonly Nodes[]): [number[], number[]] {
  return [nodes.map(({ from }) => from), nodes.map(({ from, count }) => from + count - 1)];
}

// Entry 1 has index 0.
const LEAVES = `
SELECT 0 AS level, entry.seq - 1 AS index, entry.leaf_hash AS hash
  FROM unnest($1::bigint[], $2::bigint[]) AS wanted (first, last)
  JOIN register.entry ON entry.seq BETWEEN wanted.first + 1 AND wanted.last + 1`;

const TILES = `
SELECT tree_tile.level + 1 AS level, tree_tile.index, tree_tile.hash
  FROM unnest($1::integer[], $2::bigint[], $3::bigint[]) AS wanted (level, first, last)
  JOIN register.tree_tile ON tree_tile.level = wanted.level - 1
   AND tree_tile.index BETWEEN wanted.first AND wanted.last`;
