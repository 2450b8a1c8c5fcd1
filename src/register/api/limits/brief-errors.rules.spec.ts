import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, buildSchema, validate, getVariableValues, Kind } from 'graphql';
import { briefErrors } from './brief-errors.rules.js';

const NAMES = new Set([
  'Query',
  'meetings',
  'Meeting',
  'MeetingFilter',
  'title',
  'topics',
  'late',
  'Boolean',
]);

function told(...messages: string[]): string[] {
  return briefErrors(
    messages.map((message) => ({ message })),
    NAMES,
  ).map(({ message }) => message);
}

describe('errors of a refusal', () => {
  it('are the first three', () => {
    expect(told('a', 'b', 'c', 'd')).toEqual(['a', 'b', 'c']);
  });

  it('keep sentences that are short, and all names of the schema', () => {
    const sentence = 'Cannot query field "titel" on type "Meeting". Did you mean "title"?';
    expect(told(sentence)).toEqual([sentence]);
    const typed =
      'Variable "$f" of type "[MeetingFilter!]!" used in position expecting type "MeetingFilter".';
    expect(told(typed, typed, typed)).toEqual([typed, typed, typed]);
  });

  it('repeat only the beginning of what is long, and nothing when enough was repeated', () => {
    const long = 'x'.repeat(5_000);
    const sentence = `Cannot query field "${long}" on type "Meeting".`;
    expect(told(sentence)).toEqual([`Cannot query field "${'x'.repeat(20)}…" on type "Meeting".`]);
    const whole = 'y'.repeat(95);
    expect(told(`Unknown "${whole}".`, `Unknown "${long}".`, 'Unknown "zzz".')).toEqual([
      `Unknown "${whole}".`,
      `Unknown "${'x'.repeat(5)}…".`,
      'Unknown "…".',
    ]);
  });

  it('repeat only the beginning of values that stand without quotation marks', () => {
    const long = `{ a: "${'b'.repeat(300)}" }`;
    expect(told(`Variable "$f" got invalid value ${long} at "f.late"; It is wrong.`)).toEqual([
      `Variable "$f" got invalid value { a: '${'b'.repeat(14)}… at "f.late"; It is wrong.`,
    ]);
    expect(told(`Expected value of type "Boolean", found ${long}.`)[0]).toHaveLength(62);
    expect(told(`Boolean cannot represent a non boolean value: ${long}`)[0]).toHaveLength(67);
  });

  it('repeat only the beginning of a name in a path, and few places', () => {
    const [error] = briefErrors(
      [
        {
          message: 'It is wrong.',
          path: ['meetings', 0, 'c'.repeat(500)],
          locations: Array.from({ length: 50 }, () => ({ line: 1, column: 1 })),
          extensions: { code: 'INVALID' },
        },
      ],
      NAMES,
    );
    expect(error).toEqual({
      message: 'It is wrong.',
      path: ['meetings', 0, `${'c'.repeat(20)}…`],
      locations: Array.from({ length: 3 }, () => ({ line: 1, column: 1 })),
      extensions: { code: 'INVALID' },
    });
  });

  it('stay below two kilobytes together, but one is always told', () => {
    const reasons = [{ code: 'a', message: 'm'.repeat(700) }];
    const errors = Array.from({ length: 3 }, () => ({ message: 'It is wrong.', extensions: { reasons } }));
    expect(briefErrors(errors, NAMES)).toHaveLength(2);
    expect(briefErrors([{ message: 'a', extensions: { reasons: 'm'.repeat(3_000) } }], NAMES)).toHaveLength(
      1,
    );
  });
});

describe('whatever is asked, an answer repeats at most a hundred characters of it', () => {
  const schema = buildSchema(
    'type Query { meetings(filter: F, first: Int): Int } input F { late: Boolean, topics: [String!] }',
  );
  const names = new Set([
    'Query',
    'meetings',
    'filter',
    'first',
    'F',
    'late',
    'topics',
    'Int',
    'Boolean',
    'String',
  ]);

  // A letter that none of our own words has.
  const repeated = (errors: readonly { message: string }[]): number =>
    briefErrors(errors, names).reduce((sum, { message }) => sum + (message.match(/Ö/g)?.length ?? 0), 0);
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.stringMatching(/^[Ö", {}[\]:;.]{0,300}$/),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.stringMatching(/^Ö{1,150}$/), tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  it('in variables', () => {
    const [operation] = parse('query($filter: F) { meetings(filter: $filter) }').definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('this is an operation');
    fc.assert(
      fc.property(value, (filter) => {
        const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { filter });
        expect(repeated(errors)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('in the query itself', () => {
    const text = fc.stringMatching(/^[Ö ,.;:[\]{}]{0,400}$/);
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(
          'first: "?"',
          'filter: {late: "?"}',
          'filter: ["?", 1]',
          'filter: {topics: [{a: "?"}]}',
        ),
        (word, place) => {
          const document = parse(`{ meetings(${place.replace('?', word)}) }`);
          expect(repeated(validate(schema, document))).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
