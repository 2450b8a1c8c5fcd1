import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LIMITS } from '../src/register/questions/limits.js';
import { meeting, publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { times } from './support/times.js';
import { ask, type Told } from './support/told.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

function asked(query: string, variables: object = {}): Promise<Told> {
  return ask(register, { query, variables });
}

async function costOf(query: string, variables: object = {}): Promise<number | undefined> {
  const { extensions, errors } = await asked(query, variables);
  return extensions?.cost.requested ?? (errors?.[0]?.extensions['found'] as number | undefined);
}

describe('the cost of a query', () => {
  const meetings = 'nodes { id participants { name } }';

  test.each<[string, number, string, object?]>([
    ['nothing but plain values is free', 1, '{ checkpoint { root } }'],
    ['a page costs its search and its records', 5 + 1 + 7, '{ meetings(first: 7) { nodes { title } } }'],
    ['without a size, a page has 20', 5 + 1 + 20, '{ meetings { nodes { title } } }'],
    ['lists in lists multiply', 5 + 1 + 7 * (1 + 5), `{ meetings(first: 7) { ${meetings} } }`],
    [
      'edges cost nothing beyond their records',
      5 + 1 + 7,
      '{ meetings(last: 7) { edges { cursor node { id } } } }',
    ],
    ['the larger of two sizes counts', 5 + 1 + 9, '{ meetings(first: 9, last: 7) { nodes { id } } }'],
    [
      'a page counts as a whole, whatever is asked of it',
      5 + 1 + 50,
      '{ meetings(first: 50) { pageInfo { endCursor } } }',
    ],
    ['an empty page can be counted', 5 + 1 + 20, '{ meetings(first: 0) { totalCount } }'],
    [
      'figures cost more',
      5 + 1 + (100 + 30),
      '{ meetings(first: 0) { facets(by: TOPIC, first: 30) { count } } }',
    ],
    [
      'a facet has 20 values where none are asked',
      5 + 1 + 120,
      '{ meetings(first: 0) { facets(by: TOPIC) { count } } }',
    ],
    [
      'sizes come from variables',
      5 + 1 + 8,
      'query($n: Int) { meetings(first: $n) { nodes { id } } }',
      { n: 8 },
    ],
    ['or from their defaults', 5 + 1 + 3, 'query($n: Int = 3) { meetings(first: $n) { nodes { id } } }'],
    [
      'a default gives way',
      5 + 1 + 4,
      'query($n: Int = 3) { meetings(first: $n) { nodes { id } } }',
      { n: 4 },
    ],
    [
      'null is no size',
      5 + 1 + 20,
      'query($n: Int = 3) { meetings(first: $n) { nodes { id } } }',
      { n: null },
    ],
    [
      'a variable that is not given is none',
      5 + 1 + 120,
      'query($n: Int) { meetings(first: 0) { facets(by: TOPIC, first: $n) { count } } }',
    ],
    [
      'fragments count where they are used',
      2 * (5 + 1 + 7),
      '{ a: meetings(first: 7) { ...P } b: meetings(first: 7) { ...P } } fragment P on MeetingConnection { ... { nodes { id } } }',
    ],
    [
      'what is skipped costs nothing',
      1,
      'query($s: Boolean!) { meetings @skip(if: $s) { nodes { id } } checkpoint { root } }',
      { s: true },
    ],
    [
      'what is not skipped costs what it does',
      27,
      'query($s: Boolean = false) { meetings @skip(if: $s) { nodes { id } } checkpoint { root } }',
    ],
    [
      'what is not included costs nothing',
      1,
      'query($s: Boolean = false) { ... @include(if: $s) { meetings { nodes { id } } } checkpoint { root } }',
    ],
    [
      'a node costs what it may be',
      1 + 5 + 3,
      '{ node(id: "0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e") { id ... on Meeting { participants { name } } ... on Organisation { names { name } } } }',
    ],
    [
      'of several operations, the one that runs counts',
      1,
      'query A { checkpoint { root } } query B { meetings { nodes { id } } }',
    ],
  ])('%s', async (_, cost, query, ...[variables]) => {
    const operationName = query.startsWith('query A') ? 'A' : undefined;
    const { extensions, errors } = await ask(register, { query, variables, operationName });
    expect(errors).toBeUndefined();
    expect(extensions).toEqual({ cost: { requested: cost } });
  });

  test('is computed before anything runs, and refused beyond the limit', async () => {
    const query =
      'query($n: Int!) { organisations(first: $n) { nodes { meetings(first: 100) { nodes { id } } } } }';
    const { status, errors, data } = await asked(query, { n: 100 });
    expect(data).toBeUndefined();
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'queryCost',
      max: 10_000,
      found: 10_706,
    });
    expect((await asked(query, { n: 93 })).status).toBe(200);
  });

  test('leaves a page that is too large to those who know how large pages are', async () => {
    const { errors } = await asked('{ meetings(first: 2000000000) { nodes { id } } }');
    expect(errors?.[0]?.extensions['code']).toBe('INVALID');
  });

  test('is told with the answer, the same to everyone', async () => {
    const question = `{ meeting(id: "${meeting.id}") { title } }`;
    const answers = [await asked(question), await asked(question), await asked(question)];
    expect(answers[0]?.text).toMatch(/"extensions":\{"cost":\{"requested":1\}\}\}\s*$/);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('leaves room for what journalists ask', async () => {
    const everything = `nodes { reference title date participants { name function organisationName official { name } organisation { name kind } onBehalfOf { name } }
      organisations { name identifiers { value } } officials { name } topics { label } issues { title } asks { text } documents { title url } publicBody { name } }`;
    const eightFacets = times(8, (n) => `f${n}: facets(by: TOPIC) { value label count }`);
    const questions = [
      `{ meetings(first: 100) { ${everything} pageInfo { endCursor } } }`,
      `{ meetings(first: 20, filter: { text: "sjukvård" }) { totalCount edges { highlights node { title participants { name } organisations { name } } } ${eightFacets} timeline(by: MONTH) { period count } } }`,
      '{ organisations(first: 100, orderBy: MEETINGS_DESC) { nodes { name meetings(first: 0) { totalCount } } } }',
      '{ topics { label meetings(first: 0) { totalCount } narrower { label } } }',
      `{ organisations(first: 20) { nodes { name metWith { official { name } count } meetings(first: 10) { totalCount nodes { date title } } } } }`,
      '{ changes(first: 100) { nodes { cursor kind record } pageInfo { endCursor } } register { revision } }',
      '{ coverage { publicBody { name } period meetings late } }',
      '{ meetings(first: 100) { nodes { history { version at reason changes { field before after } } } } }',
    ];
    const costs = await Promise.all(questions.map((query) => costOf(query)));
    expect(costs.filter((cost) => cost === undefined || cost > LIMITS.queryCost)).toEqual([]);
  });
});
