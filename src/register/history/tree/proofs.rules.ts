import { nodeHash } from './tree.rules.js';

/** Some leaves that follow each other: those from one index up to, but not with, another. Indexes count from 0. */
export interface Range {
  from: number;
  to: number;
}

/** What an inclusion proof is made of (RFC 6962, 2.1.1): the roots over these leaves, in this order. */
export function inclusionPath(index: number, size: number): Range[] {
  return pathIn(index, { from: 0, to: size });
}

/** What a consistency proof is made of (RFC 6962, 2.1.2): the roots over these leaves, in this order. */
export function consistencyPath(size: number, later: number): Range[] {
  return size === 0 ? [] : partIn(size, { from: 0, to: later }, true);
}

/** Whether a leaf stands at an index of the tree with a size and root (RFC 9162, 2.1.3.2). */
export function isIncluded(
  { leaf, index }: { leaf: Buffer; index: number },
  { size, root }: Head,
  proof: readonly Buffer[],
): boolean {
  if (index >= size) return false;
  const climbed = climb({ place: index, last: size - 1 }, [leaf], proof);
  return climbed?.[0]?.equals(root) ?? false;
}

/** Whether the later tree begins with all leaves of the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: Head, later: Head, proof: readonly Buffer[]): boolean {
  if (earlier.size === 0 || earlier.size >= later.size)
    return proof.length === 0 && isContained(earlier, later);
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  if (!first) return false;
  const start = upWhileRight({ place: earlier.size - 1, last: later.size - 1 });
  const found = climb(start, [first, first], rest);
  return found !== undefined && [later.root, earlier.root].every((root, at) => found[at]?.equals(root));
}

function isContained(earlier: Head, later: Head): boolean {
  return earlier.size === 0 || (earlier.size === later.size && earlier.root.equals(later.root));
}

/** What a checkpoint says of the tree. */
export interface Head {
  size: number;
  root: Buffer;
}

function pathIn(index: number, { from, to }: Range): Range[] {
  if (to - from <= 1) return [];
  const middle = from + largestBelow(to - from);
  return index < middle
    ? [...pathIn(index, { from, to: middle }), { from: middle, to }]
    : [...pathIn(index, { from: middle, to }), { from, to: middle }];
}

function partIn(size: number, { from, to }: Range, isWhole: boolean): Range[] {
  if (size === to) return isWhole ? [] : [{ from, to }];
  const middle = from + largestBelow(to - from);
  return size <= middle
    ? [...partIn(size, { from, to: middle }, isWhole), { from: middle, to }]
    : [...partIn(size, { from: middle, to }, false), { from, to: middle }];
}

/** The largest power of two below a number that is at least 2. */
function largestBelow(number: number): number {
  return 2 ** Math.floor(Math.log2(number - 1));
}

function isPowerOfTwo(number: number): boolean {
  return 2 ** Math.round(Math.log2(number)) === number;
}

/** A node on its level of the tree, and the last node there. */
interface Standing {
  place: number;
  last: number;
}

/**
 * Goes from a node up to the root with the siblings that a proof gives. The second hash, if any, is that of the earlier
 * tree, which only has what lies to the left. Undefined when the proof is too short or too long.
 */
function climb(
  start: Standing,
  nodes: readonly Buffer[],
  proof: readonly Buffer[],
): readonly Buffer[] | undefined {
  let at = start;
  let hashes = nodes;
  for (const sibling of proof) {
    if (at.last === 0) return undefined;
    const isRight = at.place % 2 === 1 || at.place === at.last;
    hashes = isRight ? hashes.map((each) => nodeHash(sibling, each)) : leftOf(sibling, hashes);
    at = up(isRight ? upWhileLeft(at) : at);
  }
  return at.last === 0 ? hashes : undefined;
}

function leftOf(sibling: Buffer, [now, ...earlier]: readonly Buffer[]): Buffer[] {
  return now ? [nodeHash(now, sibling), ...earlier] : [];
}

// Sizes may outgrow the 32 bits that JavaScript shifts.
function up({ place, last }: Standing): Standing {
  return { place: Math.floor(place / 2), last: Math.floor(last / 2) };
}

function upWhileLeft(at: Standing): Standing {
  return at.place % 2 === 1 || at.place === 0 ? at : upWhileLeft(up(at));
}

function upWhileRight(at: Standing): Standing {
  return at.place % 2 === 1 ? upWhileRight(up(at)) : at;
}
