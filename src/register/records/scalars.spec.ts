import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parseValue } from 'graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

describe('A moment that somebody asks about', () => {
  test.each([
    ['2026-03-12T08:00:00Z', '2026-03-12T08:00:00Z'],
    ['2026-03-12T08:00:00.250+01:00', '2026-03-12T07:00:00.250Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ])('%s is understood', (given, understood) => {
    expect(DateTimeScalar.parseValue(given)).toBe(understood);
  });

  test.each([
    ['without an offset', '2026-03-12T08:00:00'],
    ['on a day that does not exist', '2026-02-30T08:00:00Z'],
    ['after the last year, by its offset', '9999-12-31T23:59:59-23:59'],
    ['before the first year, by its offset', '0001-01-01T00:00:00+00:01'],
    ['of year 0', '0000-06-01T00:00:00Z'],
  ])('%s is refused', (_, given) => {
    expect(() => DateTimeScalar.parseValue(given)).toThrow('A DateTime is written as');
  });
});

describe('A value that is written in a query', () => {
  test.each([
    ['a day', DateScalar],
    ['a moment', DateTimeScalar],
  ])('is pointed at where %s was meant', (_, scalar) => {
    const written = parseValue('  "yesterday"');
    const refused = (): unknown => scalar.parseLiteral(written, undefined);
    expect(refused).toThrow(expect.objectContaining({ locations: [{ line: 1, column: 3 }] }));
    expect(refused).toThrow(GraphQLError);
  });
});
