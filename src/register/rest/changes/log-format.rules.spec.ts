import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logFormat } from './log-format.rules.js';

describe('The change log', () => {
  it.each([
    [undefined, 'lines'],
    ['', 'lines'],
    ['*/*', 'lines'],
    ['application/*', 'lines'],
    ['application/x-ndjson', 'lines'],
    ['Application/X-NDJSON; charset=utf-8', 'lines'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'lines'],
    ['application/json', 'json'],
    ['application/json, text/plain, */*', 'json'],
    ['application/json;q=0.5, */*', 'json'],
    ['application/json, application/x-ndjson;q=0.5', 'json'],
    ['application/json, application/x-ndjson', 'lines'],
    ['application/json;q=0.5, application/x-ndjson', 'lines'],
    ['application/json;q=0, */*', 'lines'],
    ['application/json;q=0', undefined],
    ['text/csv', undefined],
    ['*/*;q=0', undefined],
    ['application/x-ndjson;q=0, */*', undefined],
  ])('is told to whoever accepts %s in this format: %s', (accept, expected) => {
    expect(logFormat(accept)).toBe(expected);
  });

  it('is told in some way, or not at all, whatever is accepted', () => {
    fc.assert(fc.property(fc.string(), (accept) => ['lines', 'json', undefined].includes(logFormat(accept))));
  });
});
