import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { READER } from '../src/platform/database/roles.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
  type ToldMeeting,
} from './support/meetings.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const CANARY = /kanarief/i;

let register: TestApp;
let region: Region;
let drafts: ToldMeeting[];

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  await aPublishedMeeting(region);
  const changes = {
    title: 'Kanariefågeln i salen',
    place: 'Kanariefågelns torg',
    internalNote: 'Kanariefågeln får inte ut',
    date: '2026-02-25',
  };
  drafts = [
    await step(region.recorder, 'recordMeeting', contentOf(region, changes)),
    await aSubmittedMeeting(region, changes),
  ];
});
afterAll(() => register.stop());

async function ask(query: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${register.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

test('a draft is in no list, count, facet, search or change', async () => {
  const answer = await ask(
    `query ($off: ID!, $org: ID!) {
    meetings { totalCount nodes { title place } facets(by: ORGANISATION) { count } timeline(by: MONTH) { count } }
    byText: meetings(filter: { text: "kanariefågeln" }) { totalCount edges { highlights } }
    byDay: meetings(filter: { dateFrom: "2026-02-25", dateTo: "2026-02-25" }) { totalCount }
    official(id: $off) { meetings { totalCount } metWith { count } } organisation(id: $org) { firstMet lastMet meetings { totalCount } }
    changes(first: 100, after: "0") { totalCount nodes { record } }
    coverage { meetings delayed } register { meetings delayed }
  }`,
    { off: region.officialId, org: region.organisationId },
  );
  expect(answer).not.toMatch(CANARY);
  expect(JSON.parse(answer)).toMatchObject({
    data: {
      meetings: { totalCount: 1, facets: [{ count: 1 }], timeline: [{ count: 1 }] },
      byText: { totalCount: 0, edges: [] },
      byDay: { totalCount: 0 },
      official: { meetings: { totalCount: 1 }, metWith: [{ count: 1 }] },
      organisation: { firstMet: '2026-02-26', lastMet: '2026-02-26', meetings: { totalCount: 1 } },
      register: { meetings: 1, delayed: 0 },
    },
  });
});

test('a draft and a thing that never existed give the same bytes', async () => {
  const query =
    'query ($id: ID!) { meeting(id: $id) { id } node(id: $id) { id } tombstone(id: $id) { id } byId: meetings(filter: { officialIds: [$id] }) { totalCount } }';
  const nothing = await ask(query, { id: '0199a5d2-7c11-4e3f-9d20-3f6a1b2c4d5e' });
  for (const { id } of drafts) expect(await ask(query, { id })).toBe(nothing);
});

test('the role of the public side reads the register, and nothing else at all', async () => {
  const refused = (statement: string): Promise<unknown> =>
    asOwner(async (owner) => {
      await owner.query(`SET SESSION AUTHORIZATION ${READER.name}`);
      return owner.query(statement);
    }, register.ownerUrl);
  for (const table of ['meeting', 'participant', 'account', 'audit_event', 'redaction']) {
    await expect(refused(`SELECT * FROM office.${table}`)).rejects.toThrow(/permission denied/);
  }
  await expect(refused('DELETE FROM register.meeting')).rejects.toThrow(/permission denied|read-only/);
  await expect(refused("UPDATE register.record SET gone = '{}'")).rejects.toThrow(
    /permission denied|read-only/,
  );
  await expect(refused('CREATE TABLE register.mine (id integer)')).rejects.toThrow(
    /permission denied|read-only/,
  );
});

test('what is redacted is gone from every answer, and history names it without its value', async () => {
  const published = await aPublishedMeeting(region, { title: 'Om gulsparven', place: 'Gulsparvens gränd 7' });
  const { version, publicId } = await step(region.publisher, 'correctMeeting', {
    id: published.id,
    expectedVersion: published.version,
    reason: 'Stavfel',
    title: 'Om bofinken',
    place: 'Gulsparvens gränd 8',
  });
  await step(region.registrar, 'redactMeeting', {
    id: published.id,
    expectedVersion: version,
    fields: ['/place'],
    ground: 'SAFETY',
    decision: 'OSL 18:1, RS 2026-0012',
  });
  const answer = await ask(
    `query ($id: ID!) {
    meeting(id: $id) { place withheld { field ground } history { type changes { field before after } } }
    byText: meetings(filter: { text: "gränd" }) { totalCount } changes(first: 100, after: "120") { nodes { record } } }`,
    { id: publicId },
  );
  expect(answer).not.toMatch(/gränd/);
  const { data } = JSON.parse(answer) as { data: Record<string, unknown> };
  expect(data).toMatchObject({
    byText: { totalCount: 0 },
    meeting: {
      place: null,
      withheld: [{ field: '/place', ground: 'SAFETY' }],
      history: [
        { type: 'PUBLISHED', changes: [] },
        { type: 'CORRECTED', changes: [{ field: '/title', before: 'Om gulsparven', after: 'Om bofinken' }] },
        { type: 'REDACTED', changes: [{ field: '/place', before: null, after: null }] },
      ],
    },
  });
});
