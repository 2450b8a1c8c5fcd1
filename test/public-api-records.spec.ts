import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PublicChange } from '../src/publication/entries/entries.service.js';
import { randomId } from '../src/platform/identity.js';
import {
  commissioner,
  company,
  council,
  issue,
  meeting,
  nil,
  publishExample,
  region,
  staff,
  topic,
  twin,
} from './support/example-register.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

test('a meeting tells all that was published, and what it names as it is now', async () => {
  const query = `query ($id: ID!) { meeting(id: $id) {
    id reference url version title date endDate datePrecision startsAt publishedAt correctedAt daysToPublication hash
    publicBody { slug name(lang: EN) } direction nothingAsked noGifts outcome { kind text } source { name licence url }
    participants { side role name headcount organisationName onBehalfOfName sv: function en: function(lang: EN)
      official { name } organisation { name } onBehalfOf { id } }
    organisations { name } officials { id } topics { code label } issues { title } asks { text position issue { id } }
    qualityNotes { code message en: message(lang: EN) } withheld { field } keywords gifts { value }
    history { version type reason changes { field } } } }`;
  const { meeting: told } = await publicly<{ meeting: Record<string, unknown> }>(register, query, {
    id: meeting.id,
  });
  const reference = meeting.document['reference'] as string;
  expect(told).toMatchObject({
    id: meeting.id,
    reference,
    url: `http://localhost:3000/meetings/${reference}`,
    version: 1,
    endDate: null,
    startsAt: '2026-02-10T08:00:00Z',
    publishedAt: '2026-02-14T10:00:00Z',
    correctedAt: null,
    daysToPublication: 4,
    outcome: { kind: 'NOTED', text: 'Togs till protokollet' },
    source: { name: 'Gamla registret', licence: 'CC0-1.0', url: null },
    organisations: [{ name: 'Exempelbolaget AB' }, { name: 'Exempelbolaget Aktiebolag' }],
    officials: [{ id: commissioner.id }, { id: staff.id }],
    topics: [{ code: 'arts.music', label: 'Musik' }],
    issues: [{ title: 'Konserthus i Karlstad' }],
    asks: [{ text: 'Bygg huset', position: 'SUPPORT', issue: { id: issue.id } }],
    qualityNotes: [{ code: 'topicMissing', message: 'Inget ämne är angivet.', en: 'No topic is given.' }],
    withheld: [],
    history: [{ version: 1, type: 'PUBLISHED', reason: null, changes: [] }],
  });
  expect(told['hash']).toMatch(/^[0-9a-f]{64}$/);
  expect(told['participants']).toEqual([
    expect.objectContaining({
      name: 'Olof Exempel',
      sv: 'Regionråd',
      en: 'Commissioner',
      organisation: null,
    }),
    expect.objectContaining({ name: null, sv: 'VD', en: 'VD', onBehalfOf: { id: twin.id }, official: null }),
    expect.objectContaining({ role: 'ADVISER', headcount: 3, official: { name: null }, sv: null }),
  ]);
});

test('a meeting is found by its reference, and what never was is nothing', async () => {
  const query = 'query ($r: String) { meeting(reference: $r) { id } tombstone(reference: $r) { id } }';
  const asked = (r: unknown): Promise<unknown> => publicly(register, query, { r });
  expect(await asked(meeting.document['reference'])).toEqual({
    meeting: { id: meeting.id },
    tombstone: null,
  });
  expect(await asked('TST-1999-000001')).toEqual({ meeting: null, tombstone: null });
});

test('organisations, officials, bodies, topics and issues tell what is known of them', async () => {
  const query = `query ($org: ID!, $off: ID!, $issue: ID!) {
    organisation(id: $org) { name url names { name kind from to } identifiers { scheme value url } website firstMet lastMet mergedInto { id } mergedFrom }
    official(id: $off) { name posts { title(lang: EN) unitName from to publicBody { slug } } }
    publicBody(slug: "region-exempel") { name organisationNumber parent { id } children { id parent { slug } } demonstration }
    topics { code label(lang: EN) matches broader { code } narrower { code } }
    issue(id: $issue) { title goal status targetLevels topics { code } adoptedBy adoptedOn progress { on text } publicBody { id } from }
    publicBodies { id }
  }`;
  const answer = await publicly<Record<string, unknown>>(register, query, {
    org: company.id,
    off: commissioner.id,
    issue: issue.id,
  });
  expect(answer).toMatchObject({
    organisation: {
      url: `http://localhost:3000/organisations/${company.id}`,
      names: [{ name: 'Exempel', kind: 'SHORT', from: '2020-01-01', to: null }],
      identifiers: [
        { scheme: 'EU_TR', value: '501222919-71', url: 'https://example.org/tr' },
        { scheme: 'SE_ORGNR', value: '5560360793', url: null },
      ],
      firstMet: '2026-02-10',
      lastMet: '2026-02-10',
      mergedInto: null,
      mergedFrom: [],
    },
    official: {
      posts: [
        { title: 'Member', unitName: null, to: '2022-10-14', publicBody: { slug: council.document['slug'] } },
        { title: 'Regionråd', unitName: 'Ledning', to: null, publicBody: { slug: 'region-exempel' } },
      ],
    },
    publicBody: {
      organisationNumber: '2120001234',
      parent: null,
      children: [{ id: council.id, parent: { slug: 'region-exempel' } }],
      demonstration: false,
    },
    issue: {
      status: 'ADOPTED',
      targetLevels: ['EU', 'GOVERNMENT'],
      topics: [{ code: 'arts.music' }],
      adoptedOn: '2025-06-11',
      progress: [{ on: '2025-09-01', text: 'Ansökan inskickad' }],
      publicBody: { id: council.id },
      from: null,
    },
  });
  expect(answer['topics']).toContainEqual({
    code: 'arts',
    label: 'Topic arts',
    matches: ['http://eurovoc.europa.eu/1'],
    broader: null,
    narrower: [{ code: 'arts.music' }],
  });
  expect(answer['publicBodies']).toHaveLength(2);
});

test('every record is a node', async () => {
  const kinds: [PublicChange, string][] = [
    [meeting, 'Meeting'],
    [company, 'Organisation'],
    [commissioner, 'Official'],
    [region, 'PublicBody'],
    [topic, 'Topic'],
    [issue, 'Issue'],
    [nil, 'NilReturn'],
  ];
  for (const [{ id }, type] of kinds) {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    expect(await publicly(register, query, { id })).toEqual({ node: { __typename: type, id } });
  }
  expect(await publicly(register, `{ node(id: "${randomId()}") { id } }`)).toEqual({ node: null });
});

test('the register says what it is', async () => {
  const query =
    '{ register { name revision schemaVersion licence publisher contact meetings organisations officials delayed lastPublishedAt demonstration limits } checkpoint { root } }';
  const answer = await publicly<{
    register: { revision: string; limits: object };
    checkpoint: { root: string };
  }>(register, query);
  expect(answer.checkpoint.root).toMatch(/^[0-9a-f]{64}$/);
  expect(answer.register).toMatchObject({
    licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
    organisations: 2,
    officials: 2,
    delayed: 0,
    demonstration: true,
    limits: { pageMax: 100, textWords: 20 },
  });
  const { changes } = await publicly<{ changes: { totalCount: number } }>(
    register,
    '{ changes { totalCount } }',
  );
  expect(String(changes.totalCount)).toBe(answer.register.revision);
});
