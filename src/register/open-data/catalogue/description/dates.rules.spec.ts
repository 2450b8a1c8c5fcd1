import { describe, expect, it } from '@jest/globals';
import { inOrder } from './dates.rules.js';

const march = new Date('2026-03-01T00:00:00Z');
const april = new Date('2026-04-01T00:00:00Z');

describe('When something became public', () => {
  it.each([
    ['is told as it was', { issued: march, modified: april }, march],
    ['may be when it changed last', { issued: march, modified: march }, march],
    ['is never told to be later than when it changed last', { issued: april, modified: march }, march],
    ['is told of what never changed', { issued: april, modified: null }, april],
    ['is not told of what nobody knows', { issued: null, modified: march }, null],
  ])('%s', (_, dates, issued) => {
    expect(inOrder(dates)).toEqual({ issued, modified: dates.modified });
  });
});
