import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds } from './entity-tag.js';

const tag = fc.stringMatching(/^"[\w-]{1,32}"$/);

describe('If-None-Match', () => {
  test('holds when the tag is among those given, weak or strong, wherever it stands', () => {
    fc.assert(
      fc.property(tag, fc.array(tag), fc.nat(), fc.boolean(), (etag, others, place, weak) => {
        const given = others.toSpliced(place % (others.length + 1), 0, weak ? `W/${etag}` : etag);
        expect(holds(given.join(', '), etag)).toBe(true);
      }),
    );
  });

  test('does not hold for other tags, for parts of one, or when it is not there', () => {
    fc.assert(
      fc.property(tag, fc.array(tag), (etag, others) => {
        fc.pre(!others.includes(etag));
        expect(holds(others.join(','), etag)).toBe(false);
      }),
    );
    expect(holds('"abcd"', '"abc"')).toBe(false);
    expect(holds('abc', '"abc"')).toBe(false);
    expect(holds('*', '"abc"')).toBe(false);
    expect(holds(undefined, '"abc"')).toBe(false);
  });
});
