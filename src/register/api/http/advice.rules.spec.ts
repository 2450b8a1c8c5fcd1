import { describe, expect, it } from '@jest/globals';
import { advised } from './advice.rules.js';

function told(message: string): string {
  return advised({ message }).message;
}

describe('What an error advises', () => {
  it.each([
    [
      'a question without a query',
      'GraphQL operations must contain a non-empty `query` or a `x`.',
      '/explorer',
    ],
    ['several queries in an array', 'Operation batching disabled.', 'one JSON object'],
    ['a browser that wants a page', "An 'accept' header was provided for this request", 'application/json'],
    [
      'a field of the records asked of their page',
      'Cannot query field "a" on type "MeetingConnection".',
      'nodes',
    ],
    ['a query that was cut off', 'Syntax Error: Expected Name, found <EOF>.', 'a } is missing'],
  ])('says what to do about %s', (_, message, advice) => {
    expect(told(message)).toContain(advice);
  });

  it('adds nothing to what says it already', () => {
    const suggested = 'Cannot query field "node" on type "MeetingConnection". Did you mean "nodes"?';
    expect(told(suggested)).toBe(suggested);
  });

  it('keeps where it went wrong, and the code', () => {
    const error = { message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } };
    expect(advised(error).extensions).toEqual(error.extensions);
  });
});
