import { LIMITS } from '../../questions/limits.js';
import type { PageInput } from '../../questions/page.inputs.js';
import { queryMessages } from '../../questions/question.messages.js';
import { refuse } from '../../questions/questions.rules.js';
import type { Edge, Page } from '../../records/connections.record.js';
import { cursorOf, type Order, type Place, placeOf } from './cursor.rules.js';

/** The part of a list that a page needs, read from one end. */
export interface Span {
  after: Place | undefined;
  before: Place | undefined;
  /** Whether it is read from the end. */
  backwards: boolean;
  limit: number;
  /** With both first and last: how many of the first. */
  last: number | undefined;
}

/** A row of a list with its place, in the order it was read. */
export interface Placed<Row> {
  row: Row;
  place: Place;
}

/** What was read of a list: at most one row more than asked, and whether there is something beyond the cursors. */
export interface Found<Row> {
  placed: Placed<Row>[];
  beyondAfter: boolean;
  beyondBefore: boolean;
}

/** What to read for a page. Outside the limits it is an error, never silently less. */
export function spanOf(page: PageInput, order: Order): Span {
  const first = size(page.first, '/first');
  const last = size(page.last, '/last');
  const backwards = first === undefined && last !== undefined;
  return {
    after: place(page.after, order, '/after'),
    before: place(page.before, order, '/before'),
    backwards,
    limit: backwards ? last : (first ?? LIMITS.pageDefault),
    last: backwards ? undefined : last,
  };
}

/** A page as the Relay cursor specification has it. */
export function pageOf<Row, T>(
  found: Found<Row>,
  span: Span,
  { order, record }: { order: Order; record: (row: Row) => T },
): Page<T> {
  const more = found.placed.length > span.limit;
  const read = found.placed.slice(0, span.limit);
  if (span.backwards) read.reverse();
  const kept = read.slice(Math.max(0, read.length - (span.last ?? read.length)));
  const cut = kept.length < read.length;
  const nodes = kept.map(({ row }) => record(row));
  return {
    nodes,
    // Most ask for the records alone.
    get edges(): Edge<T>[] {
      return kept.map(({ place: at }, index) => ({ cursor: cursorOf(order, at), node: nodes[index] as T }));
    },
    pageInfo: {
      hasNextPage: span.backwards ? found.beyondBefore : more || found.beyondBefore,
      hasPreviousPage: span.backwards ? more || found.beyondAfter : cut || found.beyondAfter,
      startCursor: cursorAt(order, kept[0]),
      endCursor: cursorAt(order, kept.at(-1)),
    },
  };
}

function cursorAt(order: Order, placed: Placed<unknown> | undefined): string | null {
  return placed ? cursorOf(order, placed.place) : null;
}

function size(count: number | null | undefined, field: string): number | undefined {
  if (count === null || count === undefined) return undefined;
  const max = LIMITS.pageMax;
  if (count < 0 || count > max) refuse(queryMessages.pageSize, field, { max, found: count });
  return count;
}

/** How many of a short list are wanted, such as values of a facet. */
export function askedFirst(first: number | null | undefined): number {
  return size(first, '/first') ?? LIMITS.pageDefault;
}

function place(cursor: string | null | undefined, order: Order, field: string): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  return placeOf(order, cursor) ?? refuse(queryMessages.forgedCursor, field);
}
