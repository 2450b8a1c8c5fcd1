import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal.js';
import { LIMITS } from './limits.js';
import { askedId, askedIds, askedList, askedOne, askedText, askedWords } from './questions.rules.js';

const listOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(value, { maxLength: LIMITS.listValues, size: 'small' });
const tooMany = fc.integer({ min: LIMITS.listValues + 1, max: LIMITS.listValues + 50 });
// One character for people, though two units for programs.
const character = fc.constantFrom('a', 'å', '–', '😀', '\u{10000}');
const textOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(character, { minLength, maxLength, size: 'max' }).map((characters) => characters.join(''));
const text = textOf(0, LIMITS.textCharacters);
const control = fc.constantFrom('\0', '\n', '\t', '\x7f', '\x85');

describe('an id in a question', () => {
  test('is understood in any case, and made as the database writes it', () => {
    fc.assert(
      fc.property(listOf(fc.uuid()), (ids) => {
        const upper = ids.map((id) => id.toUpperCase());
        expect(askedIds(upper, '/ids')).toEqual(ids);
        for (const id of upper) expect(askedId(id)).toBe(id.toLowerCase());
      }),
    );
  });

  test('is refused at its place when it is none', () => {
    fc.assert(
      fc.property(listOf(fc.uuid()), fc.uuid(), fc.string({ minLength: 1 }), (ids, id, more) => {
        for (const wrong of [id + more, more + id, id.slice(1)]) {
          expect(refusal(() => askedId(wrong))).toEqual(['query.notAnId', '/id']);
          const list = [...ids.slice(1), wrong];
          expect(refusal(() => askedIds(list, '/ids'))).toEqual(['query.notAnId', `/ids/${list.length - 1}`]);
        }
      }),
    );
  });
});

describe('a list in a question', () => {
  test('is taken as it is up to the limit, and refused beyond it', () => {
    fc.assert(
      fc.property(listOf(fc.string()), tooMany, (values, length) => {
        expect(askedList(values, '/list')).toBe(values);
        const long = Array.from({ length }, () => '');
        for (const ask of [askedList, askedIds, askedWords]) {
          expect(refusal(() => ask(long, '/list'))).toEqual(['query.tooManyValues', '/list']);
        }
      }),
    );
  });
});

describe('a text in a question', () => {
  test('is taken as it is, counted in characters as people count them', () => {
    fc.assert(
      fc.property(text, (asked) => {
        expect(askedText(asked, '/text')).toBe(asked);
        expect(askedWords([asked, asked], '/words')).toEqual([asked, asked]);
      }),
    );
    expect(askedText('😀'.repeat(LIMITS.textCharacters), '/text')).toHaveLength(2 * LIMITS.textCharacters);
  });

  test('is refused beyond the limit', () => {
    fc.assert(
      fc.property(textOf(LIMITS.textCharacters + 1, LIMITS.textCharacters + 40), (long) => {
        expect(refusal(() => askedText(long, '/text'))).toEqual(['query.tooLong', '/text']);
      }),
    );
  });

  test('is refused at its place when it holds a control character', () => {
    fc.assert(
      fc.property(textOf(0, 90), control, textOf(0, 90), (before, sign, after) => {
        expect(refusal(() => askedWords(['word', before + sign + after], '/words'))).toEqual([
          'query.controlCharacters',
          '/words/1',
        ]);
      }),
    );
  });
});

describe('one of two names of a record', () => {
  const none = fc.constantFrom(null, undefined);

  test('is taken, whichever it is, also when it is empty', () => {
    fc.assert(
      fc.property(fc.string(), none, (value, nothing) => {
        expect(askedOne({ id: value, slug: nothing }, ['id', 'slug'])).toEqual({ by: 'id', value });
        expect(askedOne({ id: nothing, slug: value }, ['id', 'slug'])).toEqual({ by: 'slug', value });
      }),
    );
  });

  test('is refused when there are both or neither', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), none, (id, slug, nothing) => {
        for (const asked of [{ id, slug }, { id: nothing, slug: nothing }, {}]) {
          expect(refusal(() => askedOne(asked, ['id', 'slug']))).toEqual(['query.oneOf', '']);
        }
      }),
    );
  });
});

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
