import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../../platform/errors/refusal.js';
import { LIMITS } from '../../questions/limits.js';
import type { PageInput } from '../../questions/page.inputs.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import { cursorOf, type Order, type Place } from './cursor.rules.js';
import { askedFirst, type Found, pageOf, type Placed, type Span, spanOf } from './page.rules.js';

const order: Order = { name: 'BY_NUMBER', key: 'item.number', kind: 'number', descending: false };
const none = fc.constantFrom(null, undefined);
const size = fc.oneof(none, fc.nat(LIMITS.pageMax), fc.nat(5));
const wrongSize = fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: LIMITS.pageMax + 1 }));
// How long the list is, and after and before which of its rows the page lies.
const asked = fc.nat(60).chain((length) => {
  const at = length === 0 ? none : fc.oneof(none, fc.nat(length - 1));
  return fc.record({ length: fc.constant(length), first: size, last: size, after: at, before: at });
});

describe('a page', () => {
  test('holds what the Relay specification says, and knows whether there is more on either side', () => {
    fc.assert(
      fc.property(asked, ({ length, first, last, after, before }) => {
        const list = Array.from({ length }, (_, number) => number);
        const page = read(list, { first, last, after: cursorAt(after), before: cursorAt(before) });
        const wanted = relay(between(list, after, before), first, last);
        expect(page.nodes).toEqual(wanted.map((number) => `row ${number}`));
        expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
        expect(page.edges.map(({ cursor }) => cursor)).toEqual(wanted.map(cursorAt));
        expect(page.pageInfo).toMatchObject(endsOf(wanted, length));
      }),
    );
  });

  test('leads to the next, or the one before, until every record was seen once', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (length, count) => {
        const list = Array.from({ length }, (_, number) => number);
        const names = list.map((number) => `row ${number}`);
        const forwards: string[] = [];
        const backwards: string[] = [];
        let after: string | null = null;
        let before: string | null = null;
        for (let more = true; more;) {
          const page = read(list, { first: count, after });
          forwards.push(...page.nodes);
          ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        }
        for (let more = true; more;) {
          const page = read(list, { last: count, before });
          backwards.unshift(...page.nodes);
          ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
        }
        expect([forwards, backwards]).toEqual([names, names]);
      }),
    );
  });

  test.each(['first', 'last'] as const)('outside the limits is refused where it was asked: %s', (field) => {
    fc.assert(
      fc.property(wrongSize, (count) => {
        expect(refusal(() => spanOf({ [field]: count }, order))).toEqual(['query.pageSize', `/${field}`]);
      }),
    );
  });

  test.each(['after', 'before'] as const)('of a cursor of another list is refused: %s', (field) => {
    fc.assert(
      fc.property(fc.nat(999), fc.uuid(), fc.string(), (number, id, text) => {
        const other = cursorOf({ ...order, name: 'BY_OTHER' }, { key: String(number), id });
        for (const cursor of [other, text]) {
          expect(refusal(() => spanOf({ [field]: cursor }, order))).toEqual([
            'query.forgedCursor',
            `/${field}`,
          ]);
        }
      }),
    );
  });
});

test('a short list is as long as it is asked to be, else of the usual length, else refused', () => {
  fc.assert(
    fc.property(size, wrongSize, (count, wrong) => {
      expect(askedFirst(count)).toBe(count ?? LIMITS.pageDefault);
      expect(refusal(() => askedFirst(wrong))).toEqual(['query.pageSize', '/first']);
    }),
  );
});

/** Reads as a database would: in the direction of the span, one row more than asked. */
function read(list: readonly number[], input: PageInput): ReturnType<typeof pageOf<number, string>> {
  const span = spanOf(input, order);
  return pageOf(found(list, span), span, { order, record: (number) => `row ${number}` });
}

function found(list: readonly number[], span: Span): Found<number> {
  const within = [...between(list, numberAt(span.after), numberAt(span.before))];
  if (span.backwards) within.reverse();
  const placed = within.map((row): Placed<number> => ({ row, place: placeAt(row) }));
  return {
    placed: placed.slice(0, span.limit + 1),
    beyondAfter: span.after !== undefined,
    beyondBefore: span.before !== undefined,
  };
}

type Asked = number | null | undefined;

function between(list: readonly number[], after: Asked, before: Asked): readonly number[] {
  return list.filter((row) => row > (after ?? -1) && row < (before ?? list.length));
}

function relay(all: readonly number[], first: Asked, last: Asked): readonly number[] {
  const usual = isNone(last) ? LIMITS.pageDefault : all.length;
  const some = all.slice(0, first ?? usual);
  return isNone(last) ? some : some.slice(Math.max(0, some.length - last));
}

/** What the page has to tell of its ends; an empty one has none. */
function endsOf(wanted: readonly number[], length: number): Partial<PageInfoRecord> {
  const [start, end] = [wanted[0], wanted.at(-1)];
  if (start === undefined || end === undefined) return { startCursor: null, endCursor: null };
  return {
    startCursor: cursorAt(start) ?? null,
    endCursor: cursorAt(end) ?? null,
    hasPreviousPage: start > 0,
    hasNextPage: end < length - 1,
  };
}

function isNone(count: Asked): count is null | undefined {
  return count === null || count === undefined;
}

function numberAt(place: Place | undefined): Asked {
  return place && Number(place.key);
}

function placeAt(row: number): Place {
  return { key: String(row), id: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}` };
}

function cursorAt(row: Asked): string | null | undefined {
  return isNone(row) ? row : cursorOf(order, placeAt(row));
}

/** The code and the field of what a question is refused for. */
function refusal(ask: () => unknown): unknown[] {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.flatMap(({ message, field }) => [message.code, field]);
    throw error;
  }
  return [];
}
