import { dagsljus } from '../contestants/dagsljus.js';
import { graphql, type Period, type Request } from '../contestants/contestant.js';
import { handWritten } from '../contestants/hand-written.js';
import { postgraphile } from '../contestants/postgraphile.js';
import { stockNest } from '../contestants/stock-nest.js';
import { scattered } from '../invention/chance.js';

const DAY = 86_400_000;
const DAYS = 4000;
const LATEST = Date.UTC(2026, 5, 30);
const LONG_BEFORE = Date.UTC(1990, 0, 1);

/** A period for each number, none like another: it ends on any day of eleven years, and began before the register. */
export function periodOf(n: number): Period {
  return { from: longBefore(Math.floor(n / DAYS)), to: day(LATEST - scattered(n % DAYS, DAYS) * DAY) };
}

function longBefore(n: number): string {
  return day(LONG_BEFORE + (n % 8000) * DAY);
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

const PAGE = `query Page($after: String, $from: Date) {
  meetings(first: 50, after: $after, filter: { dateFrom: $from }) {
    nodes {
      id reference title date direction channel
      participants { side role name organisationName organisation { id name kind country } }
      topics { code label }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SEARCH = `query Search($filter: MeetingFilter, $order: MeetingOrder, $few: Int, $many: Int) {
  meetings(first: 20, filter: $filter, orderBy: $order) {
    totalCount
    edges {
      highlights
      node { id reference title date direction channel publicBody { name } organisations { id name } topics { code label } }
    }
    topics: facets(by: TOPIC, first: $many) { value label count }
    organisations: facets(by: ORGANISATION, first: $many) { value label count }
    kinds: facets(by: ORGANISATION_KIND, first: $few) { value label count }
    bodies: facets(by: PUBLIC_BODY, first: $few) { value label count }
    channels: facets(by: CHANNEL, first: $few) { value label count }
    years: facets(by: YEAR, first: $many) { value label count }
    pageInfo { hasNextPage endCursor }
  }
}`;

const RECORD = `query Record($reference: String) {
  meeting(reference: $reference) {
    id reference version title purpose direction initiatedBy channel date endDate place publishedAt late hash
    publicBody { id name }
    participants {
      side role name function headcount organisationName
      official { id name } organisation { id name kind country }
    }
    topics { code label } issues { id title } asks { side text position }
    decisionReferences { kind reference } documents { kind title } outcome { kind text } withheld { field ground }
    history { version type at reason changes { field before after } }
  }
}`;

const ORGANISATION = `query OrganisationPage($id: ID!, $met: Int) {
  organisation(id: $id) {
    id name kind country firstMet lastMet names { name kind } identifiers { scheme value }
    meetings(first: 20) {
      totalCount nodes { id reference title date participants { name organisationName } topics { code label } }
      pageInfo { hasNextPage endCursor }
    }
    metWith(first: $met) { count official { id name } }
  }
}`;

/** As a client asks by GET, so that it may be answered with "not changed". */
export const FOR_GET =
  '{ meetings(first: 50) { nodes { id title date participants { name } topics { label } } } }';

function anyOf(given: readonly string[], n: number): string {
  const one = given[n % given.length];
  if (one === undefined) throw new Error('this question needs to be given something');
  return one;
}

// Numbers of values to count, as ever new pairs: they change the question, hardly the work.
function amounts(n: number): { few: number; many: number } {
  return { few: 10 + (n % 50), many: 10 + (Math.floor(n / 50) % 50) };
}

function search(n: number, text?: string): Request {
  const filter = text === undefined ? {} : { text };
  const order = text === undefined ? 'DATE_DESC' : 'RELEVANCE';
  return graphql('/graphql', SEARCH, { filter, order, ...amounts(n) });
}

/** Every question that loads are made of: the nth time it is asked, given what it needs to know. */
export const QUESTIONS = {
  'list of dagsljus': (n: number) => dagsljus.list(periodOf(n)),
  'list of postgraphile': (n: number) => postgraphile.list(periodOf(n)),
  'list of hand-written': (n: number) => handWritten.list(periodOf(n)),
  'list of stock-nest': (n: number) => stockNest.list(periodOf(n)),
  'the same list of dagsljus': () => dagsljus.list(periodOf(0)),
  'the same list of postgraphile': () => postgraphile.list(periodOf(0)),
  'what has not changed': (_n: number, [etag = '']: readonly string[]): Request => ({
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(FOR_GET)}`,
    headers: { 'if-none-match': etag },
  }),
  'first page': (n: number) => graphql('/graphql', PAGE, { from: longBefore(n) }),
  'page after': (n: number, cursors: readonly string[]) =>
    graphql('/graphql', PAGE, { from: longBefore(n), after: anyOf(cursors, n) }),
  'search for words': (n: number, words: readonly string[]) => search(n, anyOf(words, n)),
  'search without words': (n: number) => search(n),
  record: (n: number, references: readonly string[]) =>
    graphql('/graphql', RECORD, { reference: anyOf(references, n) }),
  'organisation page': (n: number, ids: readonly string[]) =>
    graphql('/graphql', ORGANISATION, { id: anyOf(ids, n), met: 10 + (Math.floor(n / ids.length) % 40) }),
} satisfies Record<string, (n: number, given: readonly string[]) => Request>;

export type QuestionName = keyof typeof QUESTIONS;
