import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  makePublic,
  ours,
  theirs,
} from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const body = aBody();
const car = anOrganisation('Volkswagen Group Sverige AB', {
  names: [
    { name: 'VW', kind: 'SHORT' },
    { name: 'Svenska Bilimporten', kind: 'FORMER' },
  ],
  identifiers: [{ scheme: 'SE_ORGNR', value: '5560360793' }],
});
const nurses = anOrganisation('Vårdförbundet', { kind: 'TRADE_UNION' });
const greek = anOrganisation('Ένωση Ελλήνων', { country: 'GR' });
const linda = anOfficial('Linda Öberg', body);
const issue = anIssue('Konserthus i Årjäng', body, {
  caseNumber: 'KS 2026/77',
  goal: 'Ett nytt hus för musiken',
});
const quiet = { purpose: 'Samtal.', participants: [] };

const care = aMeeting(body, {
  ...quiet,
  reference: 'RVL-2026-000123',
  title: 'Om sjukvården i glesbygd',
  date: '2026-03-01',
  participants: [ours(linda), theirs(nurses)],
});
const health = aMeeting(body, {
  ...quiet,
  title: 'Samråd',
  purpose:
    'La fédération européenne pour la santé. Bättre hälsa 😀𐐀 för alla; also the policies of “digital markets”.',
  date: '2026-02-01',
  participants: [theirs(car)],
});
const act = aMeeting(body, {
  ...quiet,
  title: 'The Digital Markets Act',
  reference: 'RVL-2026-000124',
  date: '2026-01-01',
  decisionReferences: [{ kind: 'SOU', reference: 'SOU 2026:12' }],
  asks: [
    { side: 'COUNTERPART', text: 'Kärnkrafts-el till järnvägsnätet', position: 'SUPPORT', issueId: issue.id },
  ],
  nothingAsked: false,
  participants: [theirs(greek, { name: 'Владимир Соколов' })],
});
const names = new Map([
  [care.id, 'care'],
  [health.id, 'health'],
  [act.id, 'act'],
]);

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, body, car, nurses, greek, linda, issue, care, health, act);
});
afterAll(() => register.stop());

interface Found {
  meetings: { totalCount: number; edges: { node: { id: string }; highlights: string[] }[] };
}

const QUERY = `query ($text: String!, $orderBy: MeetingOrder) {
  meetings(filter: { text: $text }, orderBy: $orderBy) { totalCount edges { node { id } highlights } }
}`;

/** The meetings that a text finds, the latest first, whatever the order; each is shown for a reason. */
async function found(text: string): Promise<(string | undefined)[]> {
  const { meetings } = await publicly<Found>(register, QUERY, { text });
  const ranked = await publicly<Found>(register, QUERY, { text, orderBy: 'RELEVANCE' });
  const ids = ({ meetings: { edges } }: Found): string[] => edges.map(({ node }) => node.id);
  expect(ids(ranked).sort()).toEqual(ids({ meetings }).sort());
  expect([meetings.totalCount, ranked.meetings.totalCount]).toEqual([
    meetings.edges.length,
    meetings.edges.length,
  ]);
  return meetings.edges.map(({ node }) => names.get(node.id));
}

async function highlights(text: string): Promise<string[]> {
  const { meetings } = await publicly<Found>(register, QUERY, { text });
  return meetings.edges.flatMap((edge) => edge.highlights);
}

describe('a search text finds', () => {
  test.each<[string, string, string[]]>([
    ['other forms of a Swedish word', 'sjukvård', ['care']],
    ['other forms of an English word', 'policy', ['health']],
    ['words without their letters', 'halsa', ['health']],
    ['words in other letters', 'HÄLSÁ', ['health']],
    ['French accents either way', 'fédération', ['health']],
    ['and without them', 'federation europeenne', ['health']],
    ['a phrase', '"digital markets act"', ['act']],
    ['a phrase in curly quotes', '“digital markets”', ['health', 'act']],
    ['no phrase in another order', '"act digital markets"', []],
    ['no phrase across two texts', '"samtal linda"', []],
    ['what lacks a word', 'samtal -sjukvård', ['act']],
    ['what lacks several, and nothing else said', '-sjukvård -"markets act"', ['health']],
    ['no more for a word that is left out by its beginning', '-lin', ['care', 'health', 'act']],
    ['a reference', 'RVL-2026-000123', ['care']],
    ['references by their beginning', 'rvl-2026', ['care', 'act']],
    ['references by half a number', 'RVL-2026-0001', ['care', 'act']],
    ['a name by its beginning', 'volks', ['health']],
    ['no name by its beginning in quotes', '"volks"', []],
    ['no other word by its beginning', 'järnväg', []],
    ['other words by their beginning with a star', 'järnväg*', ['act']],
    ['hyphenated words', 'kärnkrafts-el', ['act']],
    ['the number of a decision', 'SOU 2026:12', ['act']],
    ['a short name of an organisation', 'vw', ['health']],
    ['a former name of an organisation', 'svenska bilimporten', ['health']],
    ['the title of an issue, of an ask too', 'konserthus årjäng', ['act']],
    ['Greek', 'ένωση ελληνων', ['act']],
    ['Cyrillic', 'СОКОЛОВ', ['act']],
    ['letters of four bytes', '𐐨', ['health']],
    ['words between signs of PostgreSQL', "act & !(|) <-> :*A 'markets' \\", []],
    ['the same without the one letter', "act & !(|) <-> :* 'markets' \\", ['act']],
    ['words where quotes are unbalanced', 'markets "act', ['act']],
    ['nothing without any word', '😀 !?', []],
    ['everything when it is blank', '  ', ['care', 'health', 'act']],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test('and shows why', async () => {
    expect(await highlights('sjukvård')).toEqual(['Om sjukvården i glesbygd']);
    expect(await highlights('rvl-2026-000124')).toEqual(['RVL-2026-000124']);
    expect(await highlights('bilimporten samråd')).toEqual(['Samråd', 'Svenska Bilimporten']);
    expect(await highlights('konserthus markets')).toEqual([
      'The Digital Markets Act',
      'Konserthus i Årjäng',
    ]);
    expect(await highlights('-sjukvård')).toEqual([]);
  });
});

describe('other lists are searched by the same words', () => {
  interface List {
    found: {
      totalCount: number;
      pageInfo: { reachesOnly: number | null };
      edges: { node: { name: string }; highlights: string[] }[];
    };
  }
  const ask = (list: string, text: string): Promise<List> =>
    publicly<List>(
      register,
      `query ($text: String) { found: ${list}(filter: { text: $text }, orderBy: RELEVANCE) { totalCount
        pageInfo { reachesOnly } edges { highlights node { name: ${list === 'issues' ? 'title' : 'name'} } } } }`,
      { text },
    );

  const importer = 'Volkswagen Group Sverige AB';
  const hall = 'Konserthus i Årjäng';
  test.each<[string, string, string, Record<string, string[]>]>([
    ['organisations by a former name', 'organisations', 'bilimport', { [importer]: ['Svenska Bilimporten'] }],
    [
      'organisations by a form of a word',
      'organisations',
      'vårdförbund',
      { Vårdförbundet: ['Vårdförbundet'] },
    ],
    ['organisations by a number', 'organisations', '556036-0793', { [importer]: [] }],
    ['organisations without', 'organisations', 'volks -vw', {}],
    ['officials', 'officials', 'oberg lin', { 'Linda Öberg': ['Linda Öberg'] }],
    ['officials by title', 'officials', 'regionrådet', { 'Linda Öberg': ['Regionråd'] }],
    ['issues by title', 'issues', 'konsert', { [hall]: [hall] }],
    ['issues by case number', 'issues', '"KS 2026/77"', { [hall]: ['KS 2026/77'] }],
    ['issues by goal', 'issues', 'hus musik', { [hall]: ['Ett nytt hus för musiken'] }],
  ])('%s', async (_, list, text, expected) => {
    const { found: answer } = await ask(list, text);
    const shown = answer.edges.map(({ node, highlights: passages }) => [node.name, passages]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    expect(answer.totalCount).toBe(shown.length);
    expect(answer.pageInfo).toEqual({ reachesOnly: 1000 });
  });
});
