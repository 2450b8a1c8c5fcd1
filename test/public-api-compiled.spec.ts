import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { CompiledQueries } from '../src/register/api/execution/compiled-queries.js';
import {
  commissioner,
  company,
  council,
  issue,
  meeting,
  narrower,
  publishExample,
} from './support/example-register.js';
import { randomQuery, type RandomQuery, type Values } from './support/random-queries.js';
import { startTestApp, type TestApp } from './support/test-app.js';

// What lies ready is not run, and whoever asks so much would be refused.
const UNLIMITED = {
  LIMIT_ANSWER_BYTES: '0',
  LIMIT_CLIENT_COST: '0',
  LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0',
  LIMIT_CLIENT_REQUESTS_AT_ONCE: '0',
};
const QUESTIONS = 300;

let compiling: TestApp;
let interpreting: TestApp;
let schema: GraphQLSchema;

beforeAll(async () => {
  compiling = await startTestApp(UNLIMITED);
  const same = { url: compiling.ownerUrl, drop: () => Promise.resolve() };
  interpreting = await startTestApp({ ...UNLIMITED, LIMIT_COMPILED_QUERIES: '0' }, same);
  await publishExample(compiling);
  schema = buildSchema(await (await fetch(`${compiling.url}/graphql/schema.graphql`)).text());
});
afterAll(async () => {
  await interpreting.stop();
  await compiling.stop();
});

// Mostly right: what is wrong anywhere makes the whole question wrong.
const values: Values = {
  ID: [meeting, company, commissioner, council, issue, narrower].map(({ id }) => id),
  String: [...often(['arts', 'arts.music', 'SE', 'Exempel', 'konserthus -volvo', '']), 'a\u0000'],
  Int: [...often([0, 1, 2, 3, 20]), -1, 101, '2'],
  Boolean: [true, false],
  Date: [...often(['2026-02-10', '2020-01-01', '2026-12-31']), '2026-02-30'],
  DateTime: [...often(['2026-02-14T10:00:00Z', '2026-02-14T11:00:00+01:00']), 'yesterday'],
  id: [...[meeting, company, commissioner, council, issue, narrower].map(({ id }) => id), 'no id', 7],
  slug: [null, 'region-exempel'],
  reference: [null, 'TST-2026-000001'],
  after: [...often([null]), 'WzFd'],
  before: [...often([null]), 'WzFd'],
};

function often(values: readonly unknown[]): unknown[] {
  return Array.from({ length: 5 }, () => values).flat();
}

interface Told {
  errors?: { extensions: { code: string } }[];
}

// Of several faults that leave nothing to answer, the first one is told; which it is depends on what was read before.
function toCompare(answer: Awaited<ReturnType<typeof ask>>): object {
  if (answer.status === 200) return answer;
  const { errors = [] } = JSON.parse(answer.body) as Told;
  return { ...answer, body: errors.map(({ extensions: { code } }) => code) };
}

test('a compiled query is answered in the same bytes as any other, and refused for the same kind of fault, whatever is asked', async () => {
  const seed = Date.now() % 1_000_000;
  let answered = 0;
  for (let number = seed; number < seed + QUESTIONS; number += 1) {
    const asked = randomQuery(schema, values, number);
    // The first time a query is seen it is not compiled.
    await ask(compiling, asked);
    const [compiled, interpreted] = await Promise.all([ask(compiling, asked), ask(interpreting, asked)]);
    expect({ number, ...asked, ...toCompare(compiled) }).toEqual({
      ...{ number, ...asked },
      ...toCompare(interpreted),
    });
    if (compiled.status === 200) answered += 1;
  }
  // Chance must not make everything wrong.
  expect(answered).toBeGreaterThan(QUESTIONS / 5);
}, 180_000);

test('a query is compiled when it is asked again, and the one asked longest ago is forgotten', () => {
  const queries = new CompiledQueries(1);
  const [one, other] = ['{ meetings { nodes { id } } }', '{ topics { code } }'].map(valid);
  if (!one || !other) throw new Error('two queries are needed');
  expect(queries.find(one)).toBeUndefined();
  expect(queries.find(one)).toBeInstanceOf(Function);
  expect(queries.find(one)).toBe(queries.find(one));
  const before = queries.find(one);
  queries.find(other);
  expect(queries.find(other)).toBeInstanceOf(Function);
  expect(queries.find(one)).not.toBe(before);
});

test('of large queries fewer are kept, since each takes much memory', () => {
  const queries = new CompiledQueries(10);
  const [first, second, third] = ['A', 'B', 'C'].map((name) => {
    const asked = valid(
      `query ${name} { topics { ${Array.from({ length: 450 }, () => 'code').join(' ')} } }`,
    );
    queries.find(asked);
    return { asked, run: queries.find(asked) };
  });
  if (!first || !second || !third) throw new Error('three queries are needed');
  expect(queries.find(second.asked)).toBe(second.run);
  expect(queries.find(third.asked)).toBe(third.run);
  expect(queries.find(first.asked)).not.toBe(first.run);
});

test('most random questions can be compiled, so that the comparison compares', () => {
  const queries = new CompiledQueries(QUESTIONS);
  const made = Array.from({ length: 100 }, (_, number) => randomQuery(schema, values, number).query).filter(
    (query) => {
      if (validate(schema, parse(query)).length > 0) return false;
      const asked = valid(query);
      queries.find(asked);
      return queries.find(asked) !== undefined;
    },
  );
  expect(made.length).toBeGreaterThan(40);
});

function valid(query: string): Parameters<CompiledQueries['find']>[0] {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a document without a query');
  return { schema, document, operation };
}

async function ask({ url }: TestApp, { query, variables }: RandomQuery) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.text()).replace(/"correlationId":"[^"]*"/g, '');
  return { status: response.status, body, type: response.headers.get('content-type') };
}
