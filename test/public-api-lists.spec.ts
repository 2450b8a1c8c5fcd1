import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { council, publishExample, region } from './support/example-register.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

describe('lists are filtered', () => {
  async function names(list: string, filter: object): Promise<unknown[]> {
    const type = `${(list[0] ?? '').toUpperCase()}${list.slice(1, -1)}Filter`;
    const name = list === 'issues' ? 'title' : 'name';
    const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { name: ${name} } } }`;
    const answer = await publicly<Record<string, { totalCount: number; nodes: { name: unknown }[] }>>(
      register,
      query,
      { filter },
    );
    const found = answer[list];
    expect(found?.totalCount).toBe(found?.nodes.length);
    return found?.nodes.map((node) => node.name) ?? [];
  }
  const both = ['Exempelbolaget AB', 'Exempelbolaget Aktiebolag'];

  test.each<[string, string, () => object, unknown[]]>([
    ['organisations by words', 'organisations', () => ({ text: 'exempel' }), both],
    ['organisations by another name', 'organisations', () => ({ text: '"Exempel"' }), ['Exempelbolaget AB']],
    [
      'organisations by name, whatever the legal form',
      'organisations',
      () => ({ text: 'AB Exempelbolaget' }),
      both,
    ],
    [
      'organisations by kind',
      'organisations',
      () => ({ kind: ['CONSULTANCY'] }),
      ['Exempelbolaget Aktiebolag'],
    ],
    ['organisations by country', 'organisations', () => ({ country: ['no'] }), ['Exempelbolaget Aktiebolag']],
    [
      'organisations by number',
      'organisations',
      () => ({ identifier: '556036-0793' }),
      ['Exempelbolaget AB'],
    ],
    ['no organisation by half a number', 'organisations', () => ({ identifier: '556036' }), []],
    ['officials by words', 'officials', () => ({ text: 'regionråd olof' }), ['Olof Exempel']],
    [
      'officials by body, with those below',
      'officials',
      () => ({ publicBodyIds: [region.id] }),
      ['Olof Exempel', null],
    ],
    ['officials by day', 'officials', () => ({ activeOn: '2022-10-14' }), ['Olof Exempel', null]],
    [
      'officials by body and day of one post',
      'officials',
      () => ({ publicBodyIds: [council.id], activeOn: '2022-10-15' }),
      [null],
    ],
    ['issues by words', 'issues', () => ({ text: 'KONSERTHUS' }), ['Konserthus i Karlstad']],
    ['issues by status', 'issues', () => ({ status: ['DROPPED'] }), []],
    [
      'issues by body, with those below',
      'issues',
      () => ({ publicBodyIds: [region.id] }),
      ['Konserthus i Karlstad'],
    ],
    [
      'issues by topic, with narrower ones',
      'issues',
      () => ({ topics: ['arts'] }),
      ['Konserthus i Karlstad'],
    ],
    ['issues by target', 'issues', () => ({ targetLevels: ['EU'] }), ['Konserthus i Karlstad']],
  ])('%s', async (_, list, filter, expected) => {
    expect(await names(list, filter())).toEqual(expected);
  });

  test('nil returns by body and by period', async () => {
    const query = `query ($ids: [ID!]) { all: nilReturns(publicBodyIds: $ids) { totalCount nodes { postTitle from filedAt official { name } publicBody { id } } }
      later: nilReturns(from: "2026-02-01") { totalCount } earlier: nilReturns(to: "2025-12-31") { totalCount } }`;
    expect(await publicly(register, query, { ids: [region.id] })).toEqual({
      all: {
        totalCount: 1,
        nodes: [
          {
            postTitle: 'Regionråd',
            from: '2026-01-01',
            filedAt: '2026-02-02T08:00:00Z',
            official: { name: 'Olof Exempel' },
            publicBody: { id: region.id },
          },
        ],
      },
      later: { totalCount: 0 },
      earlier: { totalCount: 0 },
    });
  });
});
