import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { ChangeType } from '../src/words/register-words.js';
import type { JsonObject } from '../src/words/json.js';
import { countStatements } from './support/count-statements.js';
import { company, council, meeting, publishExample, region, twin } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { aMeeting, anOfficial, anOrganisation, makePublic, ours, theirs } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { asTold, selectionOf } from './support/same-record.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { publishThreeMeetings } from './support/three-meetings.js';

let register: TestApp;
let schema: GraphQLSchema;

beforeAll(async () => {
  register = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0', LIMIT_CLIENT_COST: '0' });
  schema = buildSchema(await (await fetch(`${register.url}/graphql/schema.graphql`)).text());
  await publishThreeMeetings(register);
  await publishExample(register);
  const merged = { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' };
  await makePublic(register, { ...twin, type: ChangeType.MERGED, document: merged });
});
afterAll(() => register.stop());

interface Page {
  items: JsonObject[];
}

function typeNamed(name: string): GraphQLObjectType {
  return schema.getType(name) as GraphQLObjectType;
}

// The list of REST, the question of GraphQL, whether that has pages, and the type.
const LISTS: [string, string, boolean, string][] = [
  ['meetings', 'meetings', true, 'Meeting'],
  ['organisations', 'organisations', true, 'Organisation'],
  ['officials', 'officials', true, 'Official'],
  ['public-bodies', 'publicBodies', false, 'PublicBody'],
  ['issues', 'issues', true, 'Issue'],
  ['topics', 'topics', false, 'Topic'],
  ['nil-returns', 'nilReturns', true, 'NilReturn'],
  ['changes', 'changes', true, 'Change'],
];

describe('A record says the same in REST as in GraphQL', () => {
  test.each(LISTS)('each of the %s', async (path, question, hasPages, name) => {
    const type = typeNamed(name);
    const asked = hasPages
      ? `{ found: ${question}(first: 80) { nodes { ${selectionOf(type)} } } }`
      : `{ found: ${question} { ${selectionOf(type)} } }`;
    const { found } = await publicly<{ found: JsonObject[] | { nodes: JsonObject[] } }>(register, asked);
    const { body } = await openData<Page>(register, hasPages ? `/${path}?limit=80` : `/${path}`);
    const records = 'nodes' in found ? found.nodes : found;
    expect(records.length).toBeGreaterThan(0);
    expect(body.items.map((record) => asTold(type, record, 'rest'))).toEqual(
      records.map((record) => asTold(type, record, 'graphql')),
    );
  });

  test('alone as in its list, at the address that it gives itself', async () => {
    for (const [path, , hasPages] of LISTS) {
      const { body } = await openData<Page>(register, hasPages ? `/${path}?limit=100` : `/${path}`);
      for (const record of body.items.slice(0, 5)) {
        const alone = await openData(register, record['href'] as string);
        expect([alone.status, alone.body]).toEqual([200, record]);
      }
    }
  });

  test('whatever it is asked by', async () => {
    const { body } = await openData(register, `/meetings/${meeting.id}`);
    for (const key of [meeting.id.toUpperCase(), meeting.document['reference'] as string]) {
      expect((await openData(register, `/meetings/${key}`)).body).toEqual(body);
    }
    const slug = region.document['slug'] as string;
    expect((await openData(register, `/public-bodies/${slug}`)).body).toMatchObject({ id: region.id });
    const topic = (await openData(register, '/topics/arts')).body;
    expect((await openData(register, `/topics/${topic['id'] as string}`)).body).toEqual(topic);
  });
});

test('other records are named so that one can go on from there', async () => {
  const { body } = await openData(register, `/meetings/${meeting.id}`);
  const at = 'http://localhost:3000/opendata/v1';
  expect(body['publicBody']).toEqual({
    id: council.id,
    href: `${at}/public-bodies/${council.id}`,
    slug: council.document['slug'],
    name: council.document['name'],
  });
  const standing = { id: company.id, href: `${at}/organisations/${company.id}`, name: 'Exempelbolaget AB' };
  expect(body['organisations']).toEqual([standing]);
  expect(body['url']).toBe(`http://localhost:3000/meetings/${meeting.document['reference'] as string}`);
  expect(Object.keys(body)).not.toContain('history');
});

test('after a merge the old id still leads on', async () => {
  const { body } = await openData(register, `/organisations/${twin.id.toUpperCase()}`);
  expect(body).toMatchObject({ id: twin.id, mergedInto: { id: company.id } });
  const found = await openData<Page>(register, `/meetings?organisationIds=${twin.id}`);
  expect(found.body.items.map(({ id }) => id)).toEqual([meeting.id]);
});

test('reading a page takes no more statements for many records than for few', async () => {
  const officials = Array.from({ length: 9 }, (_, index) => anOfficial(`Person ${index}`, region));
  const organisations = Array.from({ length: 9 }, (_, index) => anOrganisation(`Bolag ${index}`));
  const participants = [...officials.map((each) => ours(each)), ...organisations.map((each) => theirs(each))];
  const meetings = Array.from({ length: 30 }, (_, index) =>
    aMeeting(index % 2 === 0 ? region : council, { participants: participants.slice(index % 9) }),
  );
  await makePublic(register, ...officials, ...organisations, ...meetings);
  for (const [path, , hasPages] of LISTS.filter(([, , paged]) => paged)) {
    const asked = (limit: number) => () => openData(register, `/${path}?limit=${limit}&totalCount=true`);
    const few = await countStatements(register.register, asked(2));
    expect([path, few > 1]).toEqual([path, true]);
    const many = await countStatements(register.register, asked(100));
    expect([path, hasPages, many]).toEqual([path, hasPages, Math.min(many, few)]);
  }
});
