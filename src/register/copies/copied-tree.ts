import { GrowingTree } from '../history/tree/tree.rules.js';
import type { CopyFile } from './copy-file.js';

/** The Merkle tree over the first entries of a copy; over all of them, if no size is given. */
export function copiedTree(file: CopyFile, size = Number.MAX_SAFE_INTEGER): GrowingTree {
  const tree = new GrowingTree();
  for (const { hash } of file.each<{ hash: string }>(
    'SELECT "hash" FROM "changes" WHERE "seq" <= ? ORDER BY "seq"',
    [size],
  )) {
    tree.append(Buffer.from(hash, 'hex'));
  }
  return tree;
}
