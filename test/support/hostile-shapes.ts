import { beyond, type Hostile, nested, type Refusal } from './hostile-parts.js';
import { times } from './times.js';

const SCHEMA_CIRCLE = 'types { fields { type { fields { type { fields { name } } } } } }';
const MANY_MEETINGS = 'organisations { meetings(first: 100) { nodes { id } } }';

/** Queries for more than the register gives at once. */
export const amount: Hostile[] = [
  { name: 'pages in pages', query: `{ meetings(first: 100) { nodes { ${MANY_MEETINGS} } } }` },
  {
    name: 'pages in pages, by variables',
    query:
      'query($n: Int) { organisations(first: $n) { nodes { meetings(last: $n) { edges { node { id } } } } } }',
    variables: { n: 100 },
  },
  {
    name: 'pages in pages, by defaults of variables',
    query: 'query($n: Int = 100) { officials(first: $n) { nodes { meetings(first: $n) { nodes { id } } } } }',
  },
  {
    name: 'pages in pages, by fragments',
    query: `{ meetings(first: 100) { ...Page } } fragment Page on MeetingConnection { nodes { ...Item } }
            fragment Item on Meeting { ... on Meeting { ${MANY_MEETINGS} } }`,
  },
  {
    name: 'many full pages, by aliases',
    query: `{ ${times(20, (n) => `a${n}: meetings(first: 100) { nodes { participants { side } } }`)} }`,
  },
  {
    name: 'figures on many sets',
    query: `{ ${times(25, (n) => `a${n}: meetings(filter: {text: "a${n}"}) { totalCount facets(by: TOPIC, first: 100) { count } timeline(by: MONTH) { count } }`)} }`,
  },
  {
    name: 'counterparts of everyone',
    query: '{ organisations(first: 100) { nodes { metWith(first: 100) { official { posts { title } } } } } }',
  },
  {
    name: 'everything of all versions',
    query:
      '{ organisations(first: 50) { nodes { meetings { nodes { history { changes { before after } } } } } } }',
  },
  {
    name: 'all bodies of all bodies',
    query: '{ publicBodies { children { children { children { children { name } } } } } }',
  },
  {
    name: 'pages of nothing but themselves, in pages',
    query: `{ organisations(first: 100) { nodes { ${times(10, (n) => `a${n}: meetings(first: 100) { __typename }`)} } } }`,
  },
  {
    name: 'much that is skipped unless a variable says otherwise',
    query: `query($s: Boolean = false) { meetings(first: 100) @skip(if: $s) { nodes { ${MANY_MEETINGS} } } }`,
  },
].map(({ name, query, variables }) => ({ name, body: { query, variables }, ...beyond('queryCost') }));

/** Queries that are large or deep in themselves. */
export const shape: Hostile[] = [
  ['depth', `{ topics ${nested(12, ['{ broader ', ' }'], '{ id }')} }`, beyond('documentDepth')],
  [
    'depth, by fragments',
    `{ topics { ...F0 } } ${times(12, (n) => `fragment F${n} on Topic { broader { ...F${n + 1} } }`)} fragment F12 on Topic { id }`,
    beyond('documentDepth'),
  ],
  [
    'depth, by inline fragments',
    `{ topics ${nested(12, ['{ ... on Topic { broader ', ' } }'], '{ id }')} }`,
    beyond('documentDepth'),
  ],
  [
    'depth in a fragment that nothing uses',
    `{ topics { id } } fragment F on Topic ${nested(13, ['{ broader ', ' }'], '{ id }')}`,
    beyond('documentDepth'),
  ],
  ['brackets', nested(320, ['{a', '}']), beyond('documentDepth')],
  ['aliases', `{ ${times(31, (n) => `a${n}: checkpoint { root }`)} }`, beyond('documentAliases')],
  [
    'aliases, by fragments',
    `{ topics { ...A narrower { ...A broader { ...A } } } } fragment A on Topic { ${times(11, (n) => `a${n}: id`)} }`,
    beyond('documentAliases'),
  ],
  [
    'aliases of one expensive figure',
    `{ ${times(40, (n) => `a${n}: meetings { totalCount }`)} }`,
    beyond('documentAliases'),
  ],
  ['the same field again and again', `{ topics { ${times(900, () => 'id')} } }`, beyond('documentFields')],
  ['__typename again and again', `{ ${times(900, () => '__typename')} }`, beyond('documentFields')],
  [
    'fields, by fragments',
    `{ ${times(26, () => '...F')} } fragment F on Query { ${times(20, () => '__typename')} }`,
    beyond('documentFields'),
  ],
  [
    'a bomb of fragments',
    `{ ...F0 } ${times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
    beyond('documentFields'),
  ],
  [
    'fields that may conflict, by fragments',
    `{ topics { ${times(24, (n) => `...F${n}`)} } } ${times(24, (n) => `fragment F${n} on Topic { ${times(24, () => 'id')} }`)}`,
    beyond('documentFields'),
  ],
  ['directives', `{ topics { ${times(51, () => 'id @skip(if: false)')} } }`, beyond('documentDirectives')],
  [
    'directives, by fragments',
    `{ topics { ${times(26, () => '...F @include(if: true)')} } } fragment F on Topic { id @skip(if: false) }`,
    beyond('documentDirectives'),
  ],
  [
    'directives in one place',
    `{ topics { id ${times(4, () => '@skip(if: false)')} } }`,
    beyond('directivesInOnePlace'),
  ],
  [
    'unknown directives on the whole',
    `query ${times(300, (n) => `@a${n}`)} { checkpoint { root } }`,
    beyond('documentDirectives'),
  ],
  ['the schema in a circle', `{ __schema { ${SCHEMA_CIRCLE} } }`, beyond('introspectionDepth')],
  [
    'the schema in a circle, from one type',
    `{ __type(name: "Meeting") { fields { type { fields { type { fields { name } } } } } } }`,
    beyond('introspectionDepth'),
  ],
  [
    'the schema in a circle, by fragments',
    `{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { args { name } } }`,
    beyond('introspectionDepth'),
  ],
  [
    'the schema many times',
    `{ ${times(30, (n) => `a${n}: __schema { types { fields { args { name } type { name } } } }`)} }`,
    beyond('queryCost'),
  ],
  ['tokens', `{ topics { ${times(1000, () => 'id')} } }`, beyond('documentTokens')],
  ['marks', '!'.repeat(9_000), beyond('documentTokens')],
  ['opening brackets', '{'.repeat(9_000), beyond('documentTokens')],
  ['opening brackets of lists', `{ topics(a: ${'['.repeat(9_000)}`, beyond('documentTokens')],
  [
    'definitions of variables',
    `query(${times(300, (n) => `$v${n}: Int`)}) { checkpoint { root } }`,
    beyond('documentTokens'),
  ],
  ['operations', times(300, (n) => `query Q${n} { __typename }`), beyond('documentTokens')],
  ['comments', `${'#\n'.repeat(6_000)}{ topics { id } }`, beyond('documentCharacters')],
  ['spaces', `{ topics { id } }${' '.repeat(90_000)}`, beyond('documentCharacters')],
  ['commas', `{ topics { id } ${','.repeat(11_000)} }`, beyond('documentCharacters')],
  ['a long text', `{ organisation(id: "${'å'.repeat(10_000)}") { id } }`, beyond('documentCharacters')],
].map(([name, query, refusal]) => ({ name: name as string, body: { query }, ...(refusal as Refusal) }));
