import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { askedId, askedOne, askedText } from '../../questions/questions.rules.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { spanOf } from '../lists/page.rules.js';
import { type Listing, readPages } from '../lists/pages.js';
import { wayToMeetings } from './meeting-orders.js';
import { type MeetingEdge, type MeetingPage, type MeetingSet, nameOf, setConditions } from './meeting-set.js';
import { isDense, meetingWalk } from './meeting-walk.js';

interface MeetingItem {
  document: string;
  version: number;
  hash: string;
  corrected_at: Date | null;
}

// As text: what is read of many visitors at once lies as one string, until it is this one's turn to be taken apart.
const COLUMNS = `item.document::text AS document, item.version, encode(item.hash, 'hex') AS hash, item.corrected_at`;

/** By id or by reference; undefined when there is no such published meeting. */
export async function findMeeting(
  reading: Reading,
  asked: { id?: string | null; reference?: string | null },
): Promise<MeetingRecord | undefined> {
  const { by, value } = askedOne({ ...asked }, ['id', 'reference']);
  const key = by === 'id' ? askedId(value) : askedText(value, '/reference');
  return reading.loader(`meeting by ${by}`, (keys) => found(reading, by, keys)).load(key);
}

/** A page of a set; the same page of many sets that differ in their owner alone takes one statement. */
export async function readMeetings(
  reading: Reading,
  set: MeetingSet,
  input: Readonly<MeetingsInput>,
): Promise<MeetingPage> {
  const { first, after, last, before } = input;
  const page = { first, after, last, before };
  const { order, source, reachesOnly } = wayToMeetings(set, input.orderBy, page);
  // Faults are told to who made them, not to everyone in the same statement.
  spanOf(page, order);
  setConditions(set, new Values());
  // Of days it does not matter which: the meetings between them are read in the order that they lie in.
  const steady = isDense(set, order);
  const walk = source ? undefined : (values: Values) => meetingWalk(set, order, values);
  const loader = reading.loader(nameOf('meetings', set, [order.name, page]), (owners) =>
    readPages(reading, { ...listing(set), order, source, walk, steady }, { page, owners }),
  );
  const found = await loader.load(set.owner.key);
  if (!found) throw new Error('a set of meetings has no page');
  const text = set.filter.text ?? undefined;
  return {
    nodes: found.nodes,
    get edges(): MeetingEdge[] {
      return found.edges.map(({ cursor, node }) => ({ cursor, node, text }));
    },
    pageInfo: Object.assign(found.pageInfo, { reachesOnly }),
    set,
  };
}

async function found(
  reading: Reading,
  by: 'id' | 'reference',
  keys: readonly string[],
): Promise<Map<string, MeetingRecord>> {
  const rows = await reading.query<MeetingItem & { asked: string }>(
    `SELECT ${COLUMNS}, item.${by} AS asked FROM register.meeting AS item
     WHERE item.${by} = ANY($1::${by === 'id' ? 'uuid' : 'text'}[])`,
    [keys],
  );
  return new Map(rows.map((row) => [row.asked, meetingOf(row)]));
}

function listing(set: MeetingSet): Omit<Listing<MeetingItem, MeetingRecord>, 'order'> {
  return {
    table: 'meeting',
    columns: COLUMNS,
    where: (values) => setConditions(set, values),
    record: meetingOf,
  };
}

function meetingOf({ document, version, hash, corrected_at }: MeetingItem): MeetingRecord {
  const meeting = JSON.parse(document) as MeetingRecord;
  for (const [member, nothing] of EMPTY_MEMBERS) if (!(member in meeting)) meeting[member] = nothing;
  meeting.version = version;
  meeting.hash = hash;
  if (corrected_at !== null) meeting.correctedAt = corrected_at.toISOString();
  return meeting;
}

// A redaction may leave nothing of a list; then the record lacks it.
const EMPTY = {
  participants: [],
  topicCodes: [],
  issueIds: [],
  asks: [],
  nothingAsked: false,
  decisionReferences: [],
  documents: [],
  gifts: [],
  noGifts: false,
  keywords: [],
  late: false,
  demonstration: false,
  qualityNotes: [],
  withheld: [],
} satisfies Partial<MeetingRecord>;
const EMPTY_MEMBERS = Object.entries(EMPTY) as [keyof typeof EMPTY, never][];
