import { describe, expect, it } from '@jest/globals';
import { areAlike } from './alike-words.rules.js';

const alike = (one: string, other: string) => [
  areAlike(one.split(' '), other.split(' ')),
  areAlike(other.split(' '), one.split(' ')),
];

describe('Two names', () => {
  it.each([
    ['anna andersson', 'andersson anna'],
    ['anna andersson', 'anna anderson'],
    ['anna andersson', 'anna anderssen'],
    ['anna andersson', 'a andersson'],
    ['anna andersson', 'anna maria andersson'],
    ['anna andersson', 'andersson'],
    ['per olsson', 'par olsson'],
  ])('may be one: %s and %s', (one, other) => {
    expect(alike(one, other)).toEqual([true, true]);
  });

  it.each([
    ['anna andersson', 'anna larsson'],
    ['anna andersson', 'bo andersson'],
    ['anna andersson', 'a a'],
    ['anna andersson', 'anna anna'],
    ['bo ek', 'bo ed'],
    ['bo ek', 'a'],
    ['anna', ''],
  ])('are two: %s and %s', (one, other) => {
    expect(alike(one, other)).toEqual([false, false]);
  });
});
