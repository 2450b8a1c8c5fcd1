import { readyQueries } from '../../src/register/explorer/ready-queries.js';
import { commissioner, company, issue, meeting, region } from './example-register.js';

/** A query of the public API, with a name. */
export interface DocumentedQuery {
  name: string;
  query: string;
}

const CURSOR = 'after: "CURSOR"';

// Each way to ask for something, and each that is answered by other statements than the one before.
const ways: Readonly<Record<string, string>> = {
  'What the register is': '{ register { name revision meetings organisations officials delayed } }',
  'A meeting with everything on it': `{ meeting(id: "${meeting.id}") {
  title publicBody { name } topics { label } issues { title } organisations { name } officials { name }
  participants { name organisation { name } onBehalfOf { name } official { name } } history { version type }
} }`,
  'The latest meetings': '{ meetings { nodes { title organisations { name } topics { label } } } }',
  'The next page of the latest meetings': `{ meetings(${CURSOR}) { nodes { title } pageInfo { endCursor } } }`,
  'How many meetings there are, by what and when':
    '{ meetings(first: 0) { totalCount facets(by: TOPIC) { value count } timeline(by: YEAR) { period count } } }',
  'Meetings on a topic': '{ meetings(filter: { topics: ["arts"] }) { totalCount nodes { title } } }',
  'Meetings of some days, oldest first': `{ meetings(
  filter: { dateFrom: "2026-02-01", dateTo: "2026-02-28" }, orderBy: DATE_ASC
) { totalCount nodes { title } } }`,
  'Meetings published or changed since':
    '{ meetings(filter: { changedSince: "2026-02-14T00:00:00Z" }, orderBy: PUBLISHED_ASC) { nodes { title } } }',
  'Meetings found by words, the best first':
    '{ meetings(filter: { text: "dubbelspår" }, orderBy: RELEVANCE) { nodes { title } } }',
  'Figures on meetings found by words and a topic': `{ meetings(first: 0, filter: { text: "dubbelspår", topics: ["arts"] }) {
  totalCount topics: facets(by: TOPIC) { value count } organisations: facets(by: ORGANISATION) { label count }
  years: facets(by: YEAR) { value count } timeline(by: MONTH) { period count }
} }`,
  'Meetings found by many things': `{ meetings(filter: {
  direction: [INBOUND], channel: [IN_PERSON], publicBodyIds: ["${region.id}"], organisationIds: ["${company.id}"],
  organisationKinds: [COMPANY], officialIds: ["${commissioner.id}"], issueIds: ["${issue.id}"], country: ["SE"], late: false
}) { nodes { title } } }`,
  'An organisation, its meetings and whom it met': `{ organisation(id: "${company.id}") {
  name mergedFrom meetings(first: 10) { totalCount nodes { title } } metWith { count official { name } }
} }`,
  'Organisations by meetings, with the latest of each': `{ organisations(orderBy: MEETINGS_DESC, first: 10) {
  totalCount nodes { name meetings(first: 3) { totalCount nodes { title } } }
} }`,
  'Organisations found by name': '{ organisations(filter: { text: "exempel" }) { nodes { name } } }',
  'Officials of a body on a day': `{ officials(filter: { publicBodyIds: ["${region.id}"], activeOn: "2026-01-01" }) {
  nodes { name posts { title publicBody { name } } metWith { count organisation { name } } }
} }`,
  'A public body and figures on its meetings': `{ publicBody(id: "${region.id}") {
  name parent { name } children { name } meetings { totalCount facets(by: ORGANISATION_KIND) { value count } nodes { title } }
} }`,
  'The topics with how often they were met about': '{ topics { label meetings(first: 0) { totalCount } } }',
  'Issues of a topic':
    '{ issues(filter: { topics: ["arts"] }) { totalCount nodes { title meetings(first: 3) { nodes { title } } } } }',
  'Nil returns': `{ nilReturns(publicBodyIds: ["${region.id}"]) { totalCount nodes { postTitle official { name } } } }`,
  'How completely bodies report':
    '{ coverage { publicBody { name } period postsInScope postsReporting meetings } }',
  'The change log': '{ changes(first: 10) { nodes { seq kind type record } } }',
  'A record of any kind': `{ node(id: "${meeting.id}") { id } }`,
};

/** Every documented query of the public API: the ready ones of the explorer, and the ways to ask for each thing. */
export const documentedQueries: readonly DocumentedQuery[] = [
  ...Object.entries(ways).map(([name, query]) => ({ name, query })),
  ...readyQueries.map(({ title, query }) => ({ name: title.en, query: query.trim() })),
];
