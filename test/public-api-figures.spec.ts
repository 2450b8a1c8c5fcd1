import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { company, issue, names, olof, publishThreeMeetings, region } from './support/three-meetings.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishThreeMeetings(register);
});
afterAll(() => register.stop());

test('the meetings of organisations, officials, bodies, topics and issues are the same lists', async () => {
  const query = `query ($org: ID!, $off: ID!, $body: ID!, $issue: ID!) {
    organisation(id: $org) { meetings { ...all } }
    official(id: $off) { meetings(filter: { late: true }) { ...all } }
    publicBody(id: $body) { meetings(orderBy: DATE_ASC) { ...all } }
    issue(id: $issue) { meetings(first: 1) { ...all pageInfo { hasNextPage } } }
    topics { code meetings { ...all } }
  } fragment all on MeetingConnection { totalCount nodes { id } }`;
  interface Listed {
    meetings: { totalCount: number; nodes: { id: string }[] };
  }
  const answer = await publicly<
    Record<'organisation' | 'official' | 'publicBody' | 'issue', Listed> & {
      topics: (Listed & { code: string })[];
    }
  >(register, query, { org: company.id, off: olof.id, body: region.id, issue: issue.id });
  const listed = ({ meetings }: Listed): unknown[] => [
    meetings.totalCount,
    ...meetings.nodes.map(({ id }) => names.get(id)),
  ];
  expect(listed(answer.organisation)).toEqual([2, 'railway', 'someday']);
  expect(listed(answer.official)).toEqual([1, 'hospital']);
  expect(listed(answer.publicBody)).toEqual([2, 'someday', 'railway']);
  expect(listed(answer.issue)).toEqual([2, 'railway']);
  const used = answer.topics.filter(({ meetings }) => meetings.totalCount > 0);
  expect(used.map((topic) => [topic.code, ...listed(topic)])).toEqual([
    ['health', 1, 'hospital'],
    ['transport', 2, 'railway', 'someday'],
    ['transport.railways', 1, 'railway'],
  ]);
});

test('facets count all that is found, with values that the filter takes', async () => {
  const facets = [
    'TOPIC',
    'ORGANISATION',
    'ORGANISATION_KIND',
    'OFFICIAL',
    'PUBLIC_BODY',
    'DIRECTION',
    'CHANNEL',
    'ISSUE',
    'COUNTRY',
    'YEAR',
  ];
  const query = `{ meetings(first: 0) { ${facets
    .map((by) => `${by}: facets(by: ${by}, lang: EN) { value label count }`)
    .join(' ')} few: facets(by: TOPIC, first: 1) { value label } } }`;
  interface Count {
    value: string;
    label: string;
    count: number;
  }
  const { meetings } = await publicly<{ meetings: Record<string, Count[]> }>(register, query);
  const counted = (facet: string): unknown[] =>
    (meetings[facet] ?? []).map(({ label, count }) => [label, count]);
  expect(counted('TOPIC')).toEqual([
    ['Topic transport', 2],
    ['Topic health', 1],
    ['Topic transport.railways', 1],
  ]);
  expect(counted('ORGANISATION')[0]).toEqual(['Tågbolaget AB', 2]);
  expect(counted('ORGANISATION_KIND')).toEqual([
    ['Company', 2],
    ['Media', 1],
    ['Trade union', 1],
  ]);
  expect(counted('OFFICIAL')).toEqual([
    ['Olof Exempel', 2],
    ['Eva Exempel', 1],
  ]);
  expect(counted('PUBLIC_BODY')).toContainEqual([(region.document['name'] as { en: string }).en, 2]);
  expect(counted('DIRECTION')).toContainEqual(['We seek to influence them', 1]);
  expect(counted('CHANNEL')).toContainEqual(['Phone call', 1]);
  expect(counted('ISSUE')).toEqual([['Dubbelspår Kil–Laxå', 2]]);
  expect(counted('COUNTRY')).toEqual([
    ['Belgium', 1],
    ['Sweden', 1],
  ]);
  // One of them lasted over New Year.
  expect(counted('YEAR')).toEqual([
    ['2026', 2],
    ['2024', 1],
    ['2025', 1],
  ]);
  expect(meetings['few']).toEqual([{ value: 'transport', label: 'Ämne transport' }]);
});

test('a timeline counts by period and guesses no month', async () => {
  const query = `{ meetings { months: timeline(by: MONTH) { period from to count }
    quarters: timeline(by: QUARTER) { period from to count } years: timeline(by: YEAR) { period count } } }`;
  const { meetings } = await publicly<{ meetings: Record<string, unknown[]> }>(register, query);
  expect(meetings['months']).toEqual([
    { period: '2025-12', from: '2025-12-01', to: '2025-12-31', count: 1 },
    { period: '2026-02', from: '2026-02-01', to: '2026-02-28', count: 1 },
  ]);
  expect(meetings['quarters']).toContainEqual({
    period: '2024-Q2',
    from: '2024-04-01',
    to: '2024-06-30',
    count: 1,
  });
  expect(meetings['years']).toHaveLength(3);
});

test('an organisation and an official know whom they met', async () => {
  const query = `query ($org: ID!, $off: ID!) {
    organisation(id: $org) { metWith { count official { name } } few: metWith(first: 1, filter: { dateTo: "2024-12-31" }) { official { name } } }
    official(id: $off) { metWith { count organisation { name } } }
  }`;
  expect(await publicly(register, query, { org: company.id, off: olof.id })).toEqual({
    organisation: {
      metWith: expect.arrayContaining([
        { count: 1, official: { name: 'Eva Exempel' } },
        { count: 1, official: { name: 'Olof Exempel' } },
      ]),
      few: [{ official: { name: 'Olof Exempel' } }],
    },
    official: {
      metWith: expect.arrayContaining([
        { count: 1, organisation: { name: 'Tågbolaget AB' } },
        { count: 1, organisation: { name: 'Sjukvårdsförbundet' } },
      ]),
    },
  });
});
