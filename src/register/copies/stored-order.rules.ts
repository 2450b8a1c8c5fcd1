import type { Json } from '../../words/json.js';

/** The same JSON with the members of objects in the order in which PostgreSQL stores them: shorter names first, then by their bytes. */
export function inStoredOrder<T extends Json>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inStoredOrder) as T;
  const members = Object.entries(value).map(([name, member]) => ({ name, member, bytes: Buffer.from(name) }));
  members.sort((one, other) => one.bytes.length - other.bytes.length || one.bytes.compare(other.bytes));
  return Object.fromEntries(
    members.map(({ name, member }) => [name, member === undefined ? member : inStoredOrder(member)]),
  ) as T;
}
