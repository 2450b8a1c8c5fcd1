import { RecordKind } from '../../words/register-words.js';
import { readChanges } from '../queries/changes.queries.js';
import { countMeetings } from '../queries/figures/meeting-figures.queries.js';
import { findIssue, readIssues } from '../queries/issues.queries.js';
import { everyMeeting } from '../queries/meetings/meeting-set.js';
import { findMeeting, readMeetings } from '../queries/meetings/meetings.queries.js';
import { findNilReturn, readNilReturns } from '../queries/nil-returns.queries.js';
import { findOfficial, readOfficials } from '../queries/officials.queries.js';
import { findOrganisation, readOrganisations } from '../queries/organisations.queries.js';
import { allBodies, findBody } from '../queries/public-bodies.queries.js';
import { allTopics, someTopics, topicWithId } from '../queries/topics.queries.js';
import type {
  ChangesInput,
  IssuesInput,
  NilReturnsInput,
  OfficialsInput,
  OrganisationsInput,
} from '../questions/list.inputs.js';
import type { MeetingsInput } from '../questions/meeting-filter.inputs.js';
import { askedId, isId } from '../questions/questions.rules.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { PageInfoRecord } from '../records/page-info.record.js';

/** Records of a list, where they lie in it, and how many it has. */
export interface Listed {
  nodes: object[];
  pageInfo?: PageInfoRecord;
  count: () => Promise<number>;
}

/** One kind of record: its list and its records, by the queries of the public API. */
export interface Resource {
  /** Its name in addresses. */
  path: string;
  /** Its type in the public API, and the question whose arguments its list takes. */
  type: string;
  question: string;
  /** What of a record stands in its address, and what it can be asked by there. */
  key: string;
  askedBy: string;
  /** What a tombstone of such a record is about. */
  kind?: RecordKind;
  list: (reading: Reading, input: never) => Promise<Listed>;
  find: (reading: Reading, key: string) => Awaitable<object | undefined>;
}

const ID = { key: 'id', askedBy: 'Its id.' };

/** Every kind of record that the open data API has. */
export const RESOURCES = {
  meetings: {
    path: 'meetings',
    type: 'Meeting',
    question: 'meetings',
    key: 'id',
    askedBy: 'Its id, or its reference such as RVL-2026-000123.',
    kind: RecordKind.MEETING,
    list: listMeetings,
    find: (reading, key) => findMeeting(reading, isId(key) ? { id: key } : { reference: key }),
  },
  organisations: {
    path: 'organisations',
    type: 'Organisation',
    question: 'organisations',
    ...ID,
    kind: RecordKind.ORGANISATION,
    list: (reading, input: OrganisationsInput) => readOrganisations(reading, input),
    find: (reading, key) => findOrganisation(reading, askedId(key)),
  },
  officials: {
    path: 'officials',
    type: 'Official',
    question: 'officials',
    ...ID,
    kind: RecordKind.OFFICIAL,
    list: (reading, input: OfficialsInput) => readOfficials(reading, input),
    find: (reading, key) => findOfficial(reading, askedId(key)),
  },
  publicBodies: {
    path: 'public-bodies',
    type: 'PublicBody',
    question: 'publicBodies',
    key: 'id',
    askedBy: 'Its id, or its slug such as region-varmland.',
    kind: RecordKind.PUBLIC_BODY,
    list: async (reading) => whole(await allBodies(reading)),
    find: (reading, key) => findBody(reading, isId(key) ? { id: key } : { slug: key }),
  },
  issues: {
    path: 'issues',
    type: 'Issue',
    question: 'issues',
    ...ID,
    kind: RecordKind.ISSUE,
    list: (reading, input: IssuesInput) => readIssues(reading, input),
    find: (reading, key) => findIssue(reading, askedId(key)),
  },
  topics: {
    path: 'topics',
    type: 'Topic',
    question: 'topics',
    key: 'code',
    askedBy: 'Its code, or its id.',
    kind: RecordKind.TOPIC,
    list: async (reading) => whole(await allTopics(reading)),
    find: findTopic,
  },
  nilReturns: {
    path: 'nil-returns',
    type: 'NilReturn',
    question: 'nilReturns',
    ...ID,
    kind: RecordKind.NIL_RETURN,
    list: (reading, input: NilReturnsInput) => readNilReturns(reading, input),
    find: (reading, key) => findNilReturn(reading, askedId(key)),
  },
  changes: {
    path: 'changes',
    type: 'Change',
    question: 'changes',
    key: 'seq',
    askedBy: 'Its position in the register.',
    list: (reading, input: ChangesInput) => readChanges(reading, input),
    find: findChange,
  },
} satisfies Readonly<Record<string, Resource>>;

/** The resource of a type of the public API; undefined when its records have no address of their own. */
export function resourceOf(type: string): Resource | undefined {
  return Object.values<Resource>(RESOURCES).find((resource) => resource.type === type);
}

async function listMeetings(reading: Reading, input: MeetingsInput): Promise<Listed> {
  const page = await readMeetings(reading, { owner: everyMeeting, filter: input.filter ?? {} }, input);
  return { ...page, count: () => countMeetings(reading, page.set) };
}

function whole(nodes: object[]): Listed {
  return { nodes, count: () => Promise.resolve(nodes.length) };
}

async function findTopic(reading: Reading, key: string): Promise<object | undefined> {
  if (isId(key)) return topicWithId(reading, key.toLowerCase());
  const [topic] = await someTopics(reading, [key]);
  return topic;
}

async function findChange(reading: Reading, seq: string): Promise<object | undefined> {
  if (!/^[1-9]\d{0,17}$/.test(seq)) return undefined;
  const { nodes } = await readChanges(reading, { after: String(BigInt(seq) - 1n), first: 1 });
  return nodes.find((change) => change.seq === seq);
}
