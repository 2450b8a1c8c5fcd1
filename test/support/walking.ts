import { publicly } from './publicly.js';
import type { TestApp } from './test-app.js';

/** A list of the public API: `meetings(filter: …)`, at the root or of one owner. */
export interface WalkedList {
  /** Whose it is: any type has its lists by `node` too. */
  owner?: { type: string; id: string };
  field: string;
  /** What it is asked besides its page: `orderBy: NAME`. */
  args?: string;
}

export type WalkDirection = 'forwards' | 'backwards';

interface WalkedPage {
  nodes: { id: string }[];
  pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
}

const DIRECTIONS = {
  forwards: { size: 'first', from: 'after', more: 'hasNextPage', end: 'endCursor' },
  backwards: { size: 'last', from: 'before', more: 'hasPreviousPage', end: 'startCursor' },
} as const;

const PAGE = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Walks a list to its end, in pages of the given sizes in turn; before each page something else may happen. */
export async function walkThrough(
  register: TestApp,
  list: WalkedList,
  direction: WalkDirection,
  { sizes, between }: { sizes: readonly number[]; between: () => Promise<void> },
): Promise<string[]> {
  const words = DIRECTIONS[direction];
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let number = 0; ; number += 1) {
    const size = sizes[number % sizes.length] ?? 1;
    const from: string = cursor === null ? '' : ` ${words.from}: ${JSON.stringify(cursor)}`;
    const { nodes, pageInfo } = await pageOf(register, list, `${words.size}: ${size}${from}`);
    if (nodes.length > size) throw new Error(`asked for ${size}, got ${nodes.length}`);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo[words.more]) return ids;
    cursor = pageInfo[words.end];
    await between();
  }
}

async function pageOf(
  register: TestApp,
  { owner, field, args = '' }: WalkedList,
  page: string,
): Promise<WalkedPage> {
  const list = `list: ${field}(${args} ${page}) { ${PAGE} }`;
  const answer = await publicly<{ owner?: { list: WalkedPage }; list?: WalkedPage }>(
    register,
    owner ? `{ owner: node(id: "${owner.id}") { ... on ${owner.type} { ${list} } } }` : `{ ${list} }`,
  );
  const found = answer.owner?.list ?? answer.list;
  if (!found) throw new Error('the list has no owner');
  return found;
}
