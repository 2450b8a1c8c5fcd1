import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLClient } from 'graphql-request';
import { variables } from '../src/platform/configuration/variables.js';
import { CLIENT_TYPES, clientTypes } from './clients/client-types.mjs';
import {
  type LineFragment,
  MeetingsBackwardsDocument,
  MeetingsForwardsDocument,
} from './clients/questions.generated.js';
import { Importing } from './support/importing.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const MEETINGS = 5_000;
const PAGE = 100;

/** What anyone may ask of a register whose operator has set no limits. */
const AS_ANYONE = {
  LIMIT_CLIENT_COST: variables.limitClientCost.fallback,
  LIMIT_CLIENT_REQUESTS_PER_MINUTE: variables.limitClientRequestsPerMinute.fallback,
  LIMIT_CLIENT_REQUESTS_AT_ONCE: variables.limitClientRequestsAtOnce.fallback,
};

let register: TestApp;
let bodies: string[];
let published: string[];

beforeAll(async () => {
  register = await startTestApp(AS_ANYONE);
  const importing = await Importing.into(register);
  const report = await importing.run([importing.file('grannen.csv', aRegisterOf(MEETINGS))]);
  importing.end();
  expect(report).toMatchObject({ meetings: MEETINGS, published: MEETINGS, rejectedRows: 0 });
  bodies = [importing.body.id];
  const rows = await register.register.query<{ id: string }[]>(
    'SELECT id FROM register.meeting ORDER BY date DESC, id DESC',
  );
  published = rows.map(({ id }) => id);
}, 120_000);
afterAll(() => register.stop());

describe('A register of 5,000 imported meetings is read by', () => {
  it('Apollo Client, forwards, into its own cache: each once, in order', async () => {
    const meetings = relayStylePagination(['filter']);
    const client = new ApolloClient({
      link: new HttpLink({ uri: `${register.url}/graphql` }),
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { meetings } } } }),
    });
    const first = { bodies, first: PAGE };
    const query = client.watchQuery({ query: MeetingsForwardsDocument, variables: first });
    let page = (await client.query({ query: MeetingsForwardsDocument, variables: first })).data;
    let pages = 1;
    while (page?.meetings.pageInfo.hasNextPage) {
      const after = page.meetings.pageInfo.endCursor;
      page = (await query.fetchMore({ variables: { after } })).data;
      pages += 1;
    }
    const whole = client.readQuery({ query: MeetingsForwardsDocument, variables: first });
    expect(pages).toBe(MEETINGS / PAGE);
    expect(whole?.meetings.totalCount).toBe(MEETINGS);
    expect(whole?.meetings.edges.map(({ node }) => node.id)).toEqual(published);
    expect(whole?.meetings.edges.every(({ node }) => isWhole(node))).toBe(true);
    client.stop();
  }, 60_000);

  it('graphql-request, backwards: each once, in order', async () => {
    const client = new GraphQLClient(`${register.url}/graphql`);
    const pages: LineFragment[][] = [];
    for (let before: string | null = null; ;) {
      const place: { bodies: string[]; last: number; before: string | null } = {
        bodies,
        last: PAGE,
        before,
      };
      const { meetings } = await client.request(MeetingsBackwardsDocument, place);
      pages.unshift(meetings.nodes);
      if (!meetings.pageInfo.hasPreviousPage) break;
      before = meetings.pageInfo.startCursor;
    }
    expect(pages.every(({ length }) => length === PAGE)).toBe(true);
    expect(pages.flat().map(({ id }) => id)).toEqual(published);
    expect(pages.flat().every(isWhole)).toBe(true);
  }, 60_000);

  it('both with types that were made from the schema as it is committed', async () => {
    const kept = readFileSync(CLIENT_TYPES, 'utf8');
    // When this fails: npm run client-types
    expect(kept).toBe(await clientTypes());
  });
});

function isWhole({ title, date, organisations }: LineFragment): boolean {
  return /^Möte \d+ om /.test(title ?? '') && date >= '2018-01-01' && organisations.length === 2;
}

/** A neighbour's register: a few meetings each day, with two of three hundred companies. */
function aRegisterOf(count: number): string[][] {
  const company = (number: number) => `Exempelbolag ${number % 300} AB`;
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    new Date(Date.UTC(2018, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10),
    `Ledamot ${index % 40}`,
    `${company(index)}; ${company(index * 7 + 1)}`,
    `Möte ${index + 1} om kollektivtrafiken i norra länsdelen`,
    index % 5 === 0 ? 'Teams' : 'Regionens hus',
  ]);
  return [['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'], ...rows];
}
