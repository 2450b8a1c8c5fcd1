import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cursorOf, type KeyKind, type Order, placeOf } from './cursor.rules.js';

const order = (kind: KeyKind): Order => ({ name: `BY_${kind}`, key: 'item.key', kind, descending: false });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((each) => !each.includes('\0'));
const keys: [KeyKind, fc.Arbitrary<string>][] = [
  ['date', fc.oneof(day, fc.constant('-infinity'))],
  ['moment', day.map((date) => `${date}T23:59:59.123456Z`)],
  ['number', fc.nat(999_999_999).map(String)],
  ['text', text],
  ['relevance', fc.tuple(fc.nat(), text).map(([revision, last]) => `${revision} 0123456 ${last}`)],
];

test.each(keys)('a cursor by %s leads back to its place, in its own order alone', (kind, key) => {
  const others = keys.map(([other]) => other).filter((other) => other !== kind);
  fc.assert(
    fc.property(key, fc.uuid(), (asked, id) => {
      const cursor = cursorOf(order(kind), { key: asked, id });
      expect(placeOf(order(kind), cursor)).toEqual({ key: asked, id });
      for (const other of others) expect(placeOf(order(other), cursor)).toBeUndefined();
    }),
  );
});

test('a cursor that was changed in any place leads nowhere', () => {
  const id = '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';
  const cursor = cursorOf(order('date'), { key: '2026-02-28', id });
  fc.assert(
    fc.property(fc.nat(cursor.length), fc.string({ maxLength: 3 }), (at, text) => {
      const forged = cursor.slice(0, at) + text + cursor.slice(at + 1);
      const place = placeOf(order('date'), forged);
      // A change may make another day or id, but never something else.
      if (place) expect(cursorOf(order('date'), place)).toBe(forged);
    }),
  );
});

test('a cursor that nobody made leads nowhere, whatever it holds and however long it is', () => {
  const id = fc.oneof(fc.uuid(), fc.string(), fc.integer());
  const key = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('a'.repeat(1001), 'x'.repeat(4000), '\0'));
  const content = fc.oneof(fc.json(), fc.string(), fc.tuple(fc.constantFrom(0, 1), fc.string(), key, id));
  fc.assert(
    fc.property(content, fc.constantFrom(...keys.map(([kind]) => kind)), (made, kind) => {
      const text = typeof made === 'string' ? made : JSON.stringify(made);
      expect(placeOf(order(kind), Buffer.from(text).toString('base64url'))).toBeUndefined();
    }),
  );
  const longest = cursorOf(order('text'), {
    key: 'å'.repeat(1000),
    id: '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e',
  });
  expect(placeOf(order('text'), longest)).toBeDefined();
  expect(placeOf(order('text'), 'A'.repeat(3001))).toBeUndefined();
});
