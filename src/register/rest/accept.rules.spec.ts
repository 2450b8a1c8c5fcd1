import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptsJson } from './accept.rules.js';

describe('Whoever asks', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['*/*', true],
    ['application/json', true],
    ['Application/JSON;charset=utf-8', true],
    ['application/*;q=0.1', true],
    ['text/html, application/xhtml+xml, */*;q=0.8', true],
    ['text/html', false],
    ['application/jsonp', false],
    ['application/json;q=0', false],
    ['application/json;q=0, */*', false],
    ['*/*;q=0, application/json', true],
    ['text/csv, application/*;q=0', false],
  ])('with %s is answered JSON: %s', (accept, expected) => {
    expect(acceptsJson(accept)).toBe(expected);
  });

  it('with whatever else is told one or the other', () => {
    fc.assert(fc.property(fc.string(), (accept) => typeof acceptsJson(accept) === 'boolean'));
  });

  it('for JSON is understood among whatever other types', () => {
    const other = fc.constantFrom('text/html', 'image/*;q=0', 'application/xml;q=0.9', '*/*;q=0.1');
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        expect(acceptsJson([...before, 'application/json', ...after].join(','))).toBe(true);
      }),
    );
  });
});
