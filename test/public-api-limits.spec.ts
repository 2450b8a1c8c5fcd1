import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readConfiguration } from '../src/platform/configuration/read-configuration.js';
import { describeRegister } from '../src/register/queries/register.queries.js';
import { LIMITS } from '../src/register/questions/limits.js';
import { Reader } from '../src/register/reading/reader.service.js';
import { codeBlocks, documents, rowsOf, sectionOf } from './support/documents.js';
import { publishExample } from './support/example-register.js';
import { publicly } from './support/publicly.js';
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

describe('a limit that is published is the limit that holds', () => {
  const filled = (length: number): string => `{ checkpoint { root } }`.padEnd(length);
  const deep = (depth: number): string =>
    `{ topics ${'{ broader '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 1)}`;

  test.each<[keyof typeof LIMITS, (amount: number) => string]>([
    ['documentCharacters', filled],
    [
      'documentTokens',
      (amount) =>
        `{ topics { id } meetings(filter: { topics: [${times(amount - 23, () => '"a"')}] }) { pageInfo { hasNextPage } } }`,
    ],
    ['documentDepth', deep],
    ['documentAliases', (amount) => `{ ${times(amount, (n) => `a${n}: checkpoint { root }`)} }`],
    ['documentFields', (amount) => `{ topics { ${times(amount - 1, () => 'id')} } }`],
    ['documentDirectives', (amount) => `{ topics { ${times(amount, () => 'id @skip(if: false)')} } }`],
    ['directivesInOnePlace', (amount) => `{ topics { id ${times(amount, () => '@skip(if: false)')} } }`],
  ])('%s', async (limit, documentOf) => {
    const { register: published } = await publicly<{ register: { limits: Record<string, number> } }>(
      register,
      '{ register { limits } }',
    );
    const max = published.limits[limit] ?? NaN;
    const within = await asked(documentOf(max));
    expect(within.errors?.[0]?.extensions['code']).not.toBe('LIMIT_EXCEEDED');
    const beyond = await asked(documentOf(max + 1));
    expect(beyond).toMatchObject({ status: 400 });
    expect(beyond.errors).toHaveLength(1);
    expect(beyond.errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, max, found: max + 1 });
  });

  test('characters are counted as people count them', async () => {
    const long = (length: number): string =>
      `{ organisation(id: "${'\u{1F4A3}'.repeat(length - 30)}") { id } }`;
    expect((await asked(long(9_990))).errors?.[0]?.extensions['code']).toBe('INVALID');
    expect((await asked(long(10_010))).errors?.[0]?.extensions['limit']).toBe('documentCharacters');
  });

  test('the schema can be asked for as all tools do, and no deeper', async () => {
    const whole = await asked(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
    expect(whole.status).toBe(200);
    expect(whole.extensions?.cost.requested).toBeLessThan(LIMITS.queryCost);
    const { errors } = await asked(
      '{ __type(name: "Query") { fields { type { fields { args { name } } } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 'introspectionDepth', max: 3, found: 4 });
  });
});

describe('the page on limits', () => {
  const page = documents().find(({ path }) => path === 'docs/api-limits.md')?.text ?? '';

  test('lists every limit as a register has it that nobody has configured', async () => {
    const settings = readConfiguration({});
    const reader = register.app.get(Reader, { strict: false });
    const { limits } = await reader.read((reading) => describeRegister(reading, settings));
    const listed = rowsOf(sectionOf(page, 'The limits')).map(([name = '', value = '']) => [
      name.replaceAll('`', ''),
      Number(value.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(listed)).toEqual(limits);
  });

  test('shows a query that costs what it says', async () => {
    const [example = ''] = codeBlocks(page, 'graphql');
    const told = /"requested": (\d+)/.exec(page)?.[1];
    expect((await asked(example)).extensions).toEqual({ cost: { requested: Number(told) } });
  });
});

describe('a refusal is brief', () => {
  test('of many mistakes, the first are told', async () => {
    const { text, errors } = await asked(`{ meetings { nodes { ${times(200, (n) => `title${n}`)} } } }`);
    expect(errors).toHaveLength(3);
    expect(errors?.[0]?.message).toBe('Cannot query field "title0" on type "Meeting". Did you mean "title"?');
    expect(text.length).toBeLessThan(2_000);
  });

  test('names of the schema and short mistakes are told whole', async () => {
    const { errors } = await asked('query($f: MeetingFilter) { meetings(filter: $f) { totalCount } }', {
      f: { directions: ['INBOUND'] },
    });
    expect(errors?.[0]?.message).toBe(
      'Variable "$f" got invalid value { directions: [\'INBOUND\'] }; Field "directions" is not defined by type "MeetingFilter". Did you mean "direction"?',
    );
  });
});
