import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../words/json.js';
import { scalarsOf } from '../../register/entries/commitments.rules.js';
import {
  areTogether,
  holds,
  isReplaced,
  isSameTarget,
  pointerOf,
  type RedactionTarget,
  scalarsToTake,
  targetsOf,
  targetsSaying,
  textsAt,
} from './redaction.rules.js';

const id = fc.constantFrom('p1', 'p2', 'p3');
const field = fc.constantFrom(
  'name',
  'officialId',
  'organisationId',
  'organisationName',
  'onBehalfOfId',
  'onBehalfOfName',
  'function',
);
const said = fc.constantFrom('Eva', 'Eva Exempel', 'Öarna AB', 'Eva Exempel, Öarna AB', 7, true);
const line = fc
  .record({ id, rest: fc.dictionary(field, said) })
  .map(({ rest, ...own }): JsonObject => ({ ...rest, ...own }));
const lines = fc.uniqueArray(line, { selector: (one) => one['id'], maxLength: 3 });
const document: fc.Arbitrary<JsonObject> = fc.record(
  {
    id: fc.constant('m1'),
    title: said,
    keywords: fc.array(said, { maxLength: 3 }),
    outcome: fc.record({ kind: fc.constant('NOTED'), text: said }, { requiredKeys: ['kind'] }),
    participants: fc.oneof(lines, fc.constant<Json>('none')),
    asks: fc.array(fc.record({ text: said })),
    reason: said,
  },
  { requiredKeys: ['id'] },
);
const target = fc.record({
  list: fc.constantFrom('participants', 'asks', null),
  itemId: fc.option(id),
  field,
});

describe('a target of a redaction', () => {
  it('is the same as itself and as nothing else', () => {
    fc.assert(
      fc.property(target, target, (one, other) => {
        const key = ({ list, itemId, field: name }: RedactionTarget): string =>
          JSON.stringify([list, itemId, name]);
        expect(isSameTarget(one, { ...one })).toBe(true);
        expect(isSameTarget(one, other)).toBe(key(one) === key(other));
      }),
    );
  });

  it('tells the same as another where they are of one line and one of them leads to the other', () => {
    fc.assert(
      fc.property(lines, fc.nat(2), field, field, (participants, index, name, otherName) => {
        const record = { participants };
        for (const one of targetsOf(record, `/participants/${index}/${name}`)) {
          const group = targetsOf(record, `/participants/${index}/${otherName}`);
          for (const other of group) {
            expect(areTogether(one, other)).toBe(group.some((each) => isSameTarget(each, one)));
            expect(areTogether(other, one)).toBe(areTogether(one, other));
            expect(areTogether(one, { ...other, itemId: 'another' })).toBe(false);
            expect(areTogether(one, { ...other, list: 'asks' })).toBe(false);
          }
        }
      }),
    );
  });

  it('holds something in a version exactly where a pointer of it leads to a value', () => {
    fc.assert(
      fc.property(document, target, (record, one) => {
        const pointer = pointerOf(record, one);
        const values = scalarsOf(record).filter((scalar) => `${scalar.pointer}/`.startsWith(`${pointer}/`));
        expect(holds(record, one)).toBe(values.length > 0);
        expect(isReplaced(record, one, [])).toBe(values.length > 0);
      }),
    );
  });
});

describe('what leaves a version', () => {
  const texts = fc.subarray(['Eva', 'Eva Exempel', 'Öarna AB', 'nobody']).map((all) => new Set(all));

  it('is every text that says what is taken, wherever it may be withheld, and no id, day or kind', () => {
    fc.assert(
      fc.property(document, texts, (record, taken) => {
        const pointers = scalarsToTake(record, targetsSaying(record, taken), taken).map(
          ({ pointer }) => pointer,
        );
        expect(new Set(pointers).size).toBe(pointers.length);
        for (const { pointer, value } of scalarsOf(record)) {
          const says = typeof value === 'string' && [...taken].some((text) => value.includes(text));
          const withheld = !/^\/(id|outcome\/kind|participants|.*\/id)$/.test(pointer);
          // A line without an id cannot be remembered, and so not be withheld.
          if (says && withheld && !pointer.startsWith('/asks/')) expect(pointers).toContain(pointer);
          if (!withheld) expect(pointers).not.toContain(pointer);
        }
      }),
    );
  });

  it('is of a field that others share nothing elsewhere, and of any other field what is long enough', () => {
    fc.assert(
      fc.property(lines, fc.nat(2), field, (participants, index, name) => {
        const record = { participants };
        for (const one of targetsOf(record, `/participants/${index}/${name}`)) {
          const value = participants[index]?.[one.field];
          const telling = one.field !== 'function' && typeof value === 'string' && value.length > 3;
          expect(textsAt(record, one)).toEqual(telling ? [value] : []);
        }
      }),
    );
  });
});
