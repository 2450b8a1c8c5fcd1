import { type Price, PRICES } from '../api/limits/price-list.js';
import type { Asked } from './asked.js';
import type { Listing } from './catalogue.js';
import type { Member, Shape } from './shape.js';

/** What a page of a list costs: as much as the same question to the public API. */
export function costOfList({ resource, shape, parameters }: Listing, { input, totalCount }: Asked): number {
  const { weight = 0, assumedSize = 1 } = priceOf('Query', resource.question);
  const isPaged = parameters.length > 0;
  const size = isPaged ? ((input as { first?: number }).first ?? assumedSize) : assumedSize;
  const counting = totalCount ? (priceOf(`${shape.name}Connection`, 'totalCount').weight ?? 0) : 0;
  return weight + Math.max(0, size) * costOf(shape) + counting;
}

/** What a record costs, with what it holds. */
export function costOf(shape: Shape): number {
  return shape.members.reduce((sum, member) => sum + costOfMember(shape, member), 1);
}

function costOfMember({ name: owner }: Shape, { name, content, list }: Member): number {
  const { weight = 0, assumedSize = 1 } = priceOf(owner, name);
  const inside = content.is === 'record' || content.is === 'reference' ? costOf(content.shape) : 0;
  return weight + (list ? assumedSize : 1) * inside;
}

function priceOf(type: string, field: string): Price {
  return PRICES[`${type}.${field}`] ?? {};
}
