import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { baseOf, differences, withTheirs } from './merge.rules.js';

const form = (fields: Record<string, string | string[]>): Values =>
  new Map(Object.entries(fields).map(([name, held]) => [name, [held].flat()]));

const BEFORE = form({
  '/title': 'Färjan',
  '/place': '',
  '/participants/0/who': 'Bolaget',
  '/topicCodes': ['', 'roads'],
});

const compared = (mine: Values, theirs: Values) =>
  differences(mine, theirs, baseOf(BEFORE)).map(({ part, changedBy }) => `${part}: ${changedBy}`);

describe('Two people who change the same meeting', () => {
  it('are asked where both wrote something, and told who wrote what', () => {
    const mine = new Map([...BEFORE, ...form({ '/title': 'Min färja', '/place': 'Här' })]);
    const theirs = new Map([...BEFORE, ...form({ '/title': 'Deras färja', '/participants/1/who': 'Till' })]);
    expect(compared(mine, theirs)).toEqual(['title: BOTH', 'participants: THEM', 'place: ME']);
  });

  it('are not asked of what is the same, nor of what the form has for itself', () => {
    const mine = new Map([
      ...BEFORE,
      ...form({ '/participants/0/whoWas': 'Bolaget', '/participants': '', '/direction': '' }),
    ]);
    const theirs = new Map([...BEFORE, ...form({ '/participants/0/postId': 'x', '/direction': 'UNKNOWN' })]);
    expect(compared(mine, theirs)).toEqual([]);
  });

  it('are asked of everything that differs where nobody knows what it was before', () => {
    expect(differences(form({ '/title': 'A' }), form({ '/title': 'B' }), '')).toEqual([
      { part: 'title', changedBy: 'BOTH' },
    ]);
  });

  it('get what they choose, and a list of theirs in place of the whole of mine', () => {
    const mine = form({ '/title': 'Min', '/asks': '', '/asks/0/text': 'Ett', '/asks/1/text': 'Två' });
    const theirs = form({ '/title': 'Deras', '/asks/0/text': 'Tre' });
    expect(Object.fromEntries(withTheirs(mine, theirs, ['asks']))).toEqual({
      '/title': ['Min'],
      '/asks': [''],
      '/asks/0/text': ['Tre'],
    });
    expect(withTheirs(mine, form({}), ['asks']).get('/asks')).toEqual(['']);
  });
});
