import { describe, expect, test } from '@jest/globals';
import { partsAllowed, weighed } from './conditions.rules.js';

const file = { etag: '"abc"', lastModified: new Date('2026-11-22T01:15:07.900Z') };
const AT = 'Sun, 22 Nov 2026 01:15:07 GMT';
const BEFORE = 'Sun, 22 Nov 2026 01:15:06 GMT';

describe('The conditions of a request', () => {
  test.each([
    [{}, 'send'],
    [{ 'if-none-match': '"abc"' }, 'same'],
    [{ 'if-none-match': 'W/"abc"' }, 'same'],
    [{ 'if-none-match': '"x", "abc"' }, 'same'],
    [{ 'if-none-match': '*' }, 'same'],
    [{ 'if-none-match': '"x"' }, 'send'],
    [{ 'if-none-match': 'abc' }, 'send'],
    [{ 'if-none-match': '"x"', 'if-modified-since': AT }, 'send'],
    [{ 'if-modified-since': AT }, 'same'],
    [{ 'if-modified-since': BEFORE }, 'send'],
    [{ 'if-modified-since': '2026-11-22' }, 'send'],
    [{ 'if-match': '"abc"' }, 'send'],
    [{ 'if-match': '*' }, 'send'],
    [{ 'if-match': 'W/"abc"' }, 'another'],
    [{ 'if-match': '"x"', 'if-none-match': '"abc"' }, 'another'],
    [{ 'if-unmodified-since': AT }, 'send'],
    [{ 'if-unmodified-since': BEFORE }, 'another'],
  ])('%j let the file be: %s', (headers, verdict) => {
    expect(weighed(headers, file)).toBe(verdict);
  });

  test.each([
    [undefined, true],
    ['"abc"', true],
    ['W/"abc"', false],
    ['"x"', false],
    [AT, true],
    [BEFORE, false],
    ['Sun, 22 Nov 2026 01:15:08 GMT', false],
    ['nonsense', false],
  ])('If-Range %s lets parts be sent: %s', (ifRange, allowed) => {
    expect(partsAllowed(ifRange, file)).toBe(allowed);
  });
});
