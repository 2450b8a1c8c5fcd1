import { describe, expect, it } from '@jest/globals';
import { recognisable, says } from './same-text.rules.js';

const isSaid = (value: string, text = 'Lind') => says(value, new Set([text]));

describe('A text that was withheld', () => {
  it.each([
    'Lind',
    'Anna Lind',
    'Lind, Anna',
    '(Lind)',
    'Linds förslag',
    'Lind’s plan',
    'Sjö-Lind',
    'a_Lind',
  ])('stands in %j', (value) => {
    expect(isSaid(value)).toBe(true);
  });

  it.each([
    'Lindesberg',
    'Lindström',
    'Linda',
    'Björklind',
    'BjörkLind',
    'ÖLind',
    'Lindö',
    'Lind2',
    'Linda\u0308',
  ])('does not stand within a word: %j', (value) => {
    expect(isSaid(value)).toBe(false);
  });

  it('is found behind a longer word that begins like it', () => {
    expect(isSaid('Lindesberg, Lind')).toBe(true);
  });

  it('needs no word around it where it has none itself', () => {
    expect(isSaid('se(!!!!)här', '(!!!!)')).toBe(true);
    expect(isSaid('https://exempel.test/a?b', '/a?b')).toBe(true);
  });

  it('is long enough to be told from others', () => {
    expect(recognisable('Bo')).toEqual([]);
    expect(recognisable('Lind')).toEqual(['Lind']);
    expect(recognisable(12345)).toEqual([]);
  });
});
