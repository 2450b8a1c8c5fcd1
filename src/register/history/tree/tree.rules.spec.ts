import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consistencyPath, inclusionPath, isConsistent, isIncluded, type Range } from './proofs.rules.js';
import { GrowingTree, type Tile } from './tree.rules.js';

// The leaves and roots by which implementations of Certificate Transparency compare themselves.
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const known = LEAVES.map((text) => leafOf(Buffer.from(text, 'hex')));

function leafOf(content: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from([0]), content]), 'buffer');
}

function treeOf(leaves: readonly Buffer[]): GrowingTree {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree;
}

const rootOf = (leaves: readonly Buffer[]): Buffer => treeOf(leaves).root();
const hashes = (leaves: readonly Buffer[], ranges: readonly Range[]): Buffer[] =>
  ranges.map(({ from, to }) => rootOf(leaves.slice(from, to)));
const hex = (list: readonly Buffer[]): string[] => list.map((each) => each.toString('hex'));
const numbered = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, at) => leafOf(Buffer.from(`leaf ${at}`)));
const altered = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => (at === 7 ? byte ^ 1 : byte)));

describe('The Merkle tree of the register', () => {
  it('has the roots that Certificate Transparency gives the same leaves', () => {
    expect(ROOTS.map((_, size) => rootOf(known.slice(0, size)).toString('hex'))).toEqual(ROOTS);
  });

  it('tells each tile when its last leaf comes, and can be begun from tiles', () => {
    const leaves = numbered(1000);
    const tree = new GrowingTree();
    const tiles: Tile[] = leaves.flatMap((leaf) => tree.append(leaf));
    expect(tiles.map(({ level, index }) => [level, index])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    const again = new GrowingTree();
    for (const { hash: root } of tiles) again.appendComplete(8, root);
    for (const leaf of leaves.slice(768)) again.append(leaf);
    expect(again.root()).toEqual(tree.root());
    expect(again.size).toBe(1000);
  });

  it('tells the tiles of higher levels too', () => {
    const tree = new GrowingTree();
    const told: Tile[] = [];
    for (let at = 0; at < 256; at += 1) told.push(...tree.appendComplete(8, leafOf(Buffer.from(String(at)))));
    expect(told.map(({ level, index }) => [level, index])).toEqual([[1, 0]]);
    expect(told[0]?.hash).toEqual(tree.root());
  });
});

describe('A proof that an entry is in the register', () => {
  it('is that of Certificate Transparency', () => {
    const path = hashes(known, inclusionPath(5, 8));
    expect(hex(path)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('convinces of every entry at every size, and of nothing else', () => {
    const leaves = numbered(70);
    for (let size = 1; size <= leaves.length; size += 1) {
      const head = { size, root: rootOf(leaves.slice(0, size)) };
      for (let index = 0; index < size; index += 1) {
        const leaf = leaves[index] ?? Buffer.alloc(32);
        const path = hashes(leaves, inclusionPath(index, size));
        expect(isIncluded({ leaf, index }, head, path)).toBe(true);
        expect(isIncluded({ leaf: altered(leaf), index }, head, path)).toBe(false);
        expect(isIncluded({ leaf, index: size }, head, path)).toBe(false);
        expect(isIncluded({ leaf, index }, { ...head, root: altered(head.root) }, path)).toBe(false);
        expect(isIncluded({ leaf, index }, head, [...path, head.root])).toBe(false);
        if (path.length > 0) expect(isIncluded({ leaf, index }, head, path.slice(1))).toBe(false);
      }
    }
  });
});

describe('A proof that nothing before was changed', () => {
  it('is that of Certificate Transparency', () => {
    const proof = (from: number, to: number): string[] => hex(hashes(known, consistencyPath(from, to)));
    expect(proof(1, 1)).toEqual([]);
    expect(proof(1, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(proof(6, 8)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(proof(2, 5)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('convinces of every two sizes, and of no other roots', () => {
    const leaves = numbered(50);
    const heads = Array.from({ length: 51 }, (_, size) => ({ size, root: rootOf(leaves.slice(0, size)) }));
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const [earlier, later] = [heads[from] ?? fail(), heads[to] ?? fail()];
        const proof = hashes(leaves, consistencyPath(from, to));
        expect(isConsistent(earlier, later, proof)).toBe(true);
        expect(isConsistent(earlier, later, [...proof, later.root])).toBe(false);
        if (from === 0) return;
        expect(isConsistent({ ...earlier, root: altered(earlier.root) }, later, proof)).toBe(false);
        expect(isConsistent(earlier, { ...later, root: altered(later.root) }, proof)).toBe(false);
        if (from < to) expect(isConsistent(later, earlier, proof)).toBe(false);
        if (proof.length > 0) expect(isConsistent(earlier, later, proof.slice(1))).toBe(false);
      }),
    );
  });
});

function fail(): never {
  throw new Error('there is no such size');
}
