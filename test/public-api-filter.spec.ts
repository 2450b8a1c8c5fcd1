import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import {
  client,
  committee,
  company,
  hospital,
  issue,
  names,
  olof,
  publishThreeMeetings,
  region,
} from './support/three-meetings.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishThreeMeetings(register);
});
afterAll(() => register.stop());

interface Found {
  meetings: { totalCount: number; nodes: { id: string }[] };
}

async function found(filter: object, orderBy = 'DATE_DESC'): Promise<(string | undefined)[]> {
  const query = `query ($filter: MeetingFilter, $orderBy: MeetingOrder) {
    meetings(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } }
  }`;
  const { meetings } = await publicly<Found>(register, query, { filter, orderBy });
  expect(meetings.totalCount).toBe(meetings.nodes.length);
  return meetings.nodes.map(({ id }) => names.get(id));
}

describe('each member of the filter finds what it says', () => {
  test.each<[string, () => object, string[]]>([
    ['nothing asked finds all', () => ({}), ['railway', 'hospital', 'someday']],
    ['null narrows nothing', () => ({ topics: null, late: null }), ['railway', 'hospital', 'someday']],
    ['an empty list finds nothing', () => ({ publicBodyIds: [] }), []],
    [
      'a first day counts a meeting that lasts into it',
      () => ({ dateFrom: '2026-01-02' }),
      ['railway', 'hospital'],
    ],
    [
      'a last day counts a meeting that begins on it',
      () => ({ dateTo: '2025-12-30' }),
      ['hospital', 'someday'],
    ],
    [
      'a period within an imprecise date overlaps it',
      () => ({ dateFrom: '2024-05-05', dateTo: '2024-05-06' }),
      ['someday'],
    ],
    ['directions', () => ({ direction: ['OUTBOUND', 'UNKNOWN'] }), ['hospital', 'someday']],
    ['initiators', () => ({ initiatedBy: ['US'] }), ['hospital']],
    ['channels', () => ({ channel: ['TRIP', 'MEAL'] }), ['hospital']],
    ['bodies, with those below', () => ({ publicBodyIds: [region.id] }), ['railway', 'someday']],
    ['a body at the bottom', () => ({ publicBodyIds: [committee.id] }), ['railway']],
    ['organisations', () => ({ organisationIds: [company.id] }), ['railway', 'someday']],
    ['who was represented', () => ({ organisationIds: [client.id.toUpperCase()] }), ['railway']],
    [
      'kinds of organisations',
      () => ({ organisationKinds: ['TRADE_UNION', 'MEDIA'] }),
      ['railway', 'hospital'],
    ],
    ['officials', () => ({ officialIds: [olof.id] }), ['hospital', 'someday']],
    ['topics, with narrower ones', () => ({ topics: ['transport'] }), ['railway', 'someday']],
    ['a narrower topic', () => ({ topics: ['transport.railways'] }), ['railway']],
    ['issues, of asks too', () => ({ issueIds: [issue.id] }), ['railway', 'someday']],
    ['a decision, whatever its case', () => ({ decisionReference: 'prop. 2025/26:100' }), ['railway']],
    ['countries', () => ({ country: ['be'] }), ['hospital']],
    ['ways of review', () => ({ review: ['IMPORTED'] }), ['hospital']],
    ['late ones', () => ({ late: true }), ['hospital']],
    ['those in time', () => ({ late: false }), ['railway', 'someday']],
    ['those with documents', () => ({ hasDocuments: true }), ['railway']],
    ['those with something withheld', () => ({ hasWithheld: true }), ['someday']],
    ['those with quality notes', () => ({ hasQualityNotes: true }), ['hospital']],
    ['corrected ones', () => ({ corrected: true }), ['someday']],
    ['those never corrected', () => ({ corrected: false }), ['railway', 'hospital']],
    ['what changed since', () => ({ changedSince: '2026-03-01T11:00:00+01:00' }), ['someday']],
    ['several members at once', () => ({ topics: ['transport'], hasDocuments: false }), ['someday']],
  ])('%s', async (_, filter, expected) => {
    expect(await found(filter())).toEqual(expected);
  });
});

describe('a search text finds', () => {
  test.each([
    ['words without accents', 'varmlandsbanan', ['railway']],
    ['beginnings of words, with a star', 'varmlandsb*', ['railway']],
    ['words in any order and case', 'VÄRMLANDSBANAN dubbelspåret', ['railway']],
    ['a phrase', '"fler avgångar"', ['someday']],
    ['no phrase in another order', '"avgångar fler"', []],
    ['what lacks a word', 'exempel -sjukhusen', ['railway', 'someday']],
    ['another name of an organisation', 'värmlandståg', ['railway', 'someday']],
    ['a reference by its beginning', 'tst-2026', ['railway', 'hospital', 'someday']],
    ['no middle of a word', 'sjukhusen husen', []],
    ['nothing when there is no word in it', '!!!', []],
    ['everything when it is empty', '  ', ['railway', 'hospital', 'someday']],
    ['no pattern of SQL', '%', []],
  ])('%s', async (_, text, expected) => {
    expect(await found({ text })).toEqual(expected);
  });

  test('and shows the passages in which it found words', async () => {
    const query = '{ meetings(filter: { text: "sjuksköterskan" }) { edges { highlights } } }';
    const { meetings } = await publicly<{ meetings: { edges: { highlights: string[] }[] } }>(register, query);
    expect(meetings.edges).toEqual([{ highlights: [hospital.document['purpose']] }]);
  });
});

test('meetings come in the order asked for', async () => {
  expect(await found({}, 'DATE_ASC')).toEqual(['someday', 'hospital', 'railway']);
  expect(await found({}, 'PUBLISHED_DESC')).toEqual(['hospital', 'railway', 'someday']);
  expect(await found({}, 'PUBLISHED_ASC')).toEqual(['someday', 'railway', 'hospital']);
  expect(await found({ text: 'exempel' }, 'RELEVANCE')).toEqual(['railway', 'hospital', 'someday']);
});
