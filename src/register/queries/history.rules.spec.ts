import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../words/json.js';
import { differences } from './history.rules.js';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const lineRecord = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  role: fc.option(scalar, { nil: undefined }),
});
const record: fc.Arbitrary<JsonObject> = fc.record({
  title: fc.option(fc.string(), { nil: undefined }),
  'odd/name~': fc.option(scalar, { nil: undefined }),
  outcome: fc.record({ kind: fc.string(), text: fc.option(fc.string(), { nil: undefined }) }),
  participants: fc.uniqueArray(lineRecord, { selector: ({ id }) => id }),
  keywords: fc.array(fc.string()),
});

test('a version does not differ from itself, whatever the order of its members and lines', () => {
  fc.assert(
    fc.property(record, (version) => {
      const turned = Object.fromEntries(Object.entries(version).reverse());
      const { participants } = version as { participants: JsonObject[] };
      expect(differences(version, { ...turned, participants: [...participants].reverse() })).toEqual([]);
    }),
  );
});

test('every difference tells a value that is at its pointer', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      for (const change of differences(before, after)) {
        expect(change.before).not.toEqual(change.after);
        const place = change.after === undefined ? before : after;
        expect(at(place, change.field)).toEqual(change.after ?? change.before);
      }
    }),
  );
});

test('what is withheld is named without its value, once, also when its line moved', () => {
  const withheld = (index: number): Json => [
    { field: `/participants/${index}/name`, ground: 'PERSONAL_DATA', since: '' },
  ];
  const anna = { id: 'a', name: 'Anna' };
  const someone = { id: 'b', function: { sv: 'VD' } };
  const first = { participants: [anna, { ...someone, name: 'Bo' }], withheld: [] };
  const second = { participants: [anna, someone], withheld: withheld(1), redactions: [], reason: 'Begäran' };
  const third = { participants: [someone, anna], withheld: withheld(0), title: 'Ny' };
  expect(differences(first, second)).toEqual([{ field: '/participants/1/name' }]);
  expect(differences(second, third)).toEqual([{ field: '/title', after: 'Ny' }]);
  expect(differences(second, first)).toEqual([{ field: '/participants/1/name', after: 'Bo' }]);
});

test('a line that came or went is told whole, where it stands or stood', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(lineRecord, { selector: ({ id }) => id, minLength: 1 }),
      fc.nat(),
      (lines, nth) => {
        const place = nth % lines.length;
        const all = { participants: lines as Json[] };
        const less = { participants: all.participants.filter((_, index) => index !== place) };
        const field = `/participants/${place}`;
        expect(differences(all, less)).toEqual([{ field, before: lines[place] }]);
        expect(differences(less, all)).toEqual([{ field, after: lines[place] }]);
      },
    ),
  );
});

test('a note is recognised by its code, and a line without either by its place', () => {
  const note = fc.record({ code: fc.string(), text: fc.string() });
  const notes = fc.uniqueArray(note, { selector: ({ code }) => code });
  fc.assert(
    fc.property(notes, fc.string(), fc.string(), (list, text, other) => {
      expect(differences({ notes: list }, { notes: [...list].reverse() })).toEqual([]);
      const [before, after] = [
        { lines: [{ text: '' }, { text }] },
        { lines: [{ text: '' }, { text: other }] },
      ];
      const changed = [{ field: '/lines/1/text', before: text, after: other }];
      expect(differences(before, after)).toEqual(text === other ? [] : changed);
    }),
  );
});

test('what is withheld is never shown, wherever it points, and what is no pointer hides nothing', () => {
  const pointer = fc.constantFrom(
    '',
    '/title',
    '/outcome',
    '/outcome/text',
    '/participants/0',
    '/participants/7/name',
  );
  const wrong = fc.constantFrom<Json>(null, 'all', 7, [null], [{}], [{ field: 7 }], ['/title']);
  fc.assert(
    fc.property(record, record, pointer, wrong, (before, after, field, none) => {
      const hidden = differences(before, { ...after, withheld: [{ field }] });
      expect(hidden).toContainEqual({ field });
      const values = hidden.filter((change) => `${change.field}/`.startsWith(`${field}/`));
      expect(values).toEqual([{ field }]);
      expect(differences(before, { ...after, withheld: none })).toEqual(differences(before, after));
    }),
  );
});

function at(value: Json | undefined, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<Json | undefined>((found, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return (found as JsonObject | undefined)?.[name];
  }, value);
}
