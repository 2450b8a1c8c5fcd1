import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { ask } from './support/told.js';
import { commissioner, company, issue, publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let places: Place[];

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  const text = await (await fetch(`${register.url}/graphql/schema.graphql`)).text();
  places = placesIn(buildSchema(text).getTypeMap());
});
afterAll(() => register.stop());

/** Somewhere a text can be put, in a query that can otherwise be answered. */
interface Place {
  name: string;
  query: string;
  variables: (text: string) => object;
}

test('every text of every argument can be anything, and is found, not found or refused', async () => {
  expect(places.length).toBeGreaterThan(60);
  const answers = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.nat(), odd, async (index, text) => {
      const place = places[index % places.length];
      if (!place) throw new Error('there are places');
      const {
        status,
        errors,
        text: answer,
      } = await ask(register, {
        query: place.query,
        variables: place.variables(text),
      });
      answers.set(status, (answers.get(status) ?? 0) + 1);
      expect({ place: place.name, text, status }).toMatchObject({ status: errors ? 400 : 200 });
      if (errors) expect(Buffer.byteLength(answer)).toBeLessThan(2_000);
      expect(answer).not.toMatch(/SELECT|tsquery|invalid byte|pg_|syntax error at/);
    }),
    { numRuns: 1_000 },
  );
  // Both happen: the texts are not all refused at the door.
  expect(Math.min(answers.get(200) ?? 0, answers.get(400) ?? 0)).toBeGreaterThan(100);
}, 120_000);

test('the same texts stand in the query itself as well', async () => {
  await fc.assert(
    fc.asyncProperty(odd, async (text) => {
      const literal = JSON.stringify(text);
      const { status } = await ask(register, {
        query: `{ meetings(filter: { text: ${literal} }) { totalCount } }`,
      });
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 100 },
  );
});

// What has broken other programs: quotation marks, wildcards, backslashes, NUL, halves of characters, marks that turn
// the direction, characters of four bytes, and the signs of query languages.
const SIGNS = [
  ...Array.from(`'"\`%_\\;:()[]{}<>|&!*?-+/=,.#@$^~`),
  ...[
    '\0',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u200f',
    '\u200b',
    '\ufeff',
    '\u{1F4A3}',
    '\u{10FFFF}',
    'ǅ',
    'ﬃ',
    'İ',
    'a\u0308',
    '\n',
    '\u2028',
  ],
  ...["' OR 1=1 --", '$1', ':*', '<->', '\\x00', '%00', '__proto__', 'NaN', '1e999', '-1', '""', 'null'],
];

const odd = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('a', 'å', 'tåg', ' ', '2026', '0')), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    company.id,
    commissioner.id,
    issue.id,
    '2026-02-10',
    '2026-02-10T08:00:00Z',
    'SE',
    'arts',
    'Exempelbolaget',
  ),
);

const HOLDERS: Readonly<Record<string, string>> = {
  Organisation: `organisation(id: "${company.id}")`,
  Official: `official(id: "${commissioner.id}")`,
  Issue: `issue(id: "${issue.id}")`,
  PublicBody: 'publicBody(slug: "region-exempel")',
  Topic: 'topics',
};

function placesIn(types: Readonly<Record<string, unknown>>): Place[] {
  return Object.values(types)
    .filter((type): type is GraphQLObjectType => isObjectType(type))
    .flatMap((type) => {
      const holder = HOLDERS[type.name];
      if (type.name !== 'Query' && holder === undefined) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((arg) => {
          const inside = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
          const asked = `${field.name}(${arg.name}: $v)${inside}`;
          const query = `query($v: ${arg.type.toString()}) { ${holder === undefined ? asked : `${holder} { ${asked} }`} }`;
          return textsIn(arg).map(({ path, put }) => ({
            name: `${type.name}.${field.name}(${path})`,
            query,
            variables: (text: string) => ({ v: put(text) }),
          }));
        }),
      );
    });
}

interface TextIn {
  path: string;
  put: (text: string) => unknown;
}

function textsIn({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): TextIn[] {
  return textsOf(type).map(({ path, put }) => ({ path: `${name}${path}`, put }));
}

function textsOf(type: GraphQLInputType): TextIn[] {
  if (isNonNullType(type)) return textsOf(type.ofType);
  if (isListType(type))
    return textsOf(type.ofType).map(({ path, put }) => ({
      path: `${path}[]`,
      put: (text) => [put(text)],
    }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      textsIn(field).map(({ path, put }) => ({
        path: `.${path}`,
        put: (text: string) => ({ [field.name]: put(text) }),
      })),
    );
  }
  return isScalarType(type) && ['String', 'ID', 'Date', 'DateTime'].includes(type.name)
    ? [{ path: '', put: (text) => text }]
    : [];
}
