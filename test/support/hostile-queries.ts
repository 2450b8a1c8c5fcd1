import {
  beyond,
  type Hostile,
  invalid,
  nested,
  refused,
  type Refusal,
  unreadable,
  wrongInput,
} from './hostile-parts.js';
import { amount, shape } from './hostile-shapes.js';
import { times } from './times.js';

const ID = '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';

/** A value for JSON that is nested deeper than anyone can mean. */
function deep(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inside) => ({ a: inside }), 1);
}

const nonsense: Hostile[] = [
  [
    'a circle of fragments',
    '{ topics { ...A } } fragment A on Topic { narrower { ...B } } fragment B on Topic { broader { ...A } }',
    invalid,
  ],
  ['a fragment in itself', '{ topics { ...A } } fragment A on Topic { ...A ...A ...A }', invalid],
  ['fields that conflict', `{ topics { ${times(80, () => 'label(lang: SV) label(lang: EN)')} } }`, invalid],
  ['unknown fields', `{ meetings { nodes { ${times(400, (n) => `titl${n}`)} } } }`, invalid],
  ['unknown arguments', `{ meetings(${times(200, (n) => `firs${n}: 1`)}) { totalCount } }`, invalid],
  ['unknown fragments', `{ ${times(300, (n) => `...F${n}`)} }`, invalid],
  [
    'fragments that nothing uses',
    `{ topics { id } } ${times(100, (n) => `fragment F${n} on Topic { id }`)}`,
    invalid,
  ],
  ['variables that nothing uses', `query(${times(200, (n) => `$v${n}: Int`)}) { topics { id } }`, invalid],
  [
    'variables that are not defined',
    `{ meetings(filter: {topics: [${times(300, (n) => `$v${n}`)}]}) { totalCount } }`,
    invalid,
  ],
  ['a list in lists', `{ meetings(filter: {topics: ${nested(400, ['[', ']'])}}) { totalCount } }`, invalid],
  [
    'an object in objects',
    `{ meetings(filter: ${nested(180, ['{a: ', '}'], '1')}) { totalCount } }`,
    invalid,
  ],
  ['a long name', `{ ${'a'.repeat(9_900)} }`, invalid],
  ['a long argument', `{ meetings(${'b'.repeat(9_000)}: 1) { totalCount } }`, invalid],
  ['a long alias of something wrong', `{ ${'c'.repeat(9_000)}: organisation(id: "x") { id } }`, refused],
  ['a long number', `{ meetings(first: ${'9'.repeat(9_000)}) { totalCount } }`, invalid],
  ['a long enum value', `{ meetings(orderBy: ${'D'.repeat(9_000)}) { totalCount } }`, invalid],
  ['a text that does not end', `{ organisation(id: "${'x'.repeat(9_000)}`, unreadable],
  ['a text of many lines that does not end', `{ organisation(id: """${'x\n'.repeat(4_000)}`, unreadable],
  ['characters of four bytes', '\u{1F4A3}'.repeat(4_900), unreadable],
  ['letters from right to left', `{ ${'\u202e\u05d0'.repeat(4_000)} }`, unreadable],
  ['nothing but a mark of byte order', '\ufeff'.repeat(9_000), unreadable],
  ['a search of many words', `{ meetings(filter: {text: "${'a '.repeat(4_000)}"}) { totalCount } }`, refused],
  ['a change', `mutation { ${times(300, (n) => `publish${n}`)} }`, invalid],
  ['a subscription', 'subscription { meetings { totalCount } }', invalid],
  ['definitions of types', times(100, (n) => `type T${n} { a: Int }`), invalid],
  ['what every object has', '{ __proto__ constructor hasOwnProperty toString }', invalid],
].map(([name, query, refusal]) => ({ name: name as string, body: { query }, ...(refusal as Refusal) }));

const FILTERED = 'query($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';

const variables: Hostile[] = [
  ['a long list', { filter: { publicBodyIds: Array.from({ length: 2_400 }, () => ID) } }, refused],
  ['a long list of nothing', { filter: { topics: Array.from({ length: 15_000 }, () => null) } }, wrongInput],
  ['an object in objects', { filter: deep(2_000) }, wrongInput],
  [
    'a list in lists',
    { filter: { topics: Array.from({ length: 2_000 }).reduce((inside) => [inside], 'a') } },
    wrongInput,
  ],
  [
    'unknown members',
    { filter: Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`topic${n}`, n])) },
    wrongInput,
  ],
  ['a long text', { filter: { text: 'a'.repeat(90_000) } }, refused],
  ['a long text in the wrong place', { filter: { late: 'a'.repeat(90_000) } }, wrongInput],
  [
    'a long text that looks like a sentence',
    { filter: { late: ', found  value: got invalid value "'.repeat(2_500) } },
    wrongInput,
  ],
  ['a number beyond numbers', { filter: { late: 1e308 } }, wrongInput],
  ['no object', [1, 2, 3], { code: 'BAD_REQUEST' }],
].map(([name, given, refusal]) => ({
  name: `variables: ${name as string}`,
  body: { query: FILTERED, variables: given },
  ...(refusal as Refusal),
}));

const requests: Hostile[] = [
  {
    name: 'a large query in an address whose variables nobody can follow',
    parameters: {
      query: `{ ${times(501, () => 'id')} }`,
      variables: nested(100, ['{"a":', '}'], '1'),
    },
    ...beyond('documentFields'),
  },
  {
    name: 'variables in variables, deeper than a program can follow',
    raw: `{"query": ${JSON.stringify(FILTERED)}, "variables": {"filter": ${nested(40_000, ['[', ']'])}}}`,
    ...wrongInput,
  },
  {
    name: 'objects in objects, deeper than a program can follow',
    raw: `{"query": ${JSON.stringify(FILTERED)}, "variables": {"filter": ${nested(16_000, ['{"a":', '}'], '1')}}}`,
    ...wrongInput,
  },
  {
    name: 'brackets without end',
    raw: `{"query": ${'['.repeat(90_000)}`,
    ...refused,
  },
  {
    name: 'a prototype',
    raw: '{"query": "{ topics { id } }", "__proto__": {"a": 1}, "variables": {"constructor": {"prototype": 1}}}',
    ...refused,
  },
  {
    name: 'a hundred queries at once',
    body: Array.from({ length: 100 }, () => ({ query: '{ topics { id } }' })),
    code: 'BAD_REQUEST',
  },
  {
    name: 'more than a body may have',
    body: { query: '{ topics { id } }', variables: { a: 'x'.repeat(110_000) } },
    status: 413,
    code: 'LIMIT_EXCEEDED',
  },
  { name: 'a query that is an object', body: { query: deep(2_000) }, code: 'BAD_REQUEST' },
  {
    name: 'a name of an operation of great length',
    body: { query: '{ topics { id } }', operationName: 'x'.repeat(90_000) },
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a query that was never stored',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
];

/** Everything that can be asked by GET as well, in an address that Node reads. */
function byGet({ name, body, ...rest }: Hostile): Hostile[] {
  const { query, variables: given } = body as { query: string; variables?: unknown };
  const parameters = { query, ...(given ? { variables: JSON.stringify(given) } : {}) };
  if (new URLSearchParams(parameters).toString().length > 12_000) return [];
  return [{ ...rest, name: `${name}, by GET`, parameters }];
}

const asked = [...amount, ...shape, ...nonsense, ...variables];

export const hostileQueries: readonly Hostile[] = [...asked, ...requests, ...asked.flatMap(byGet)];
