import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { spanOf } from '../../words/dates.js';
import { Channel, DatePrecision, Direction, Initiator } from '../../words/meeting-words.js';
import { isDay } from '../../words/period.js';
import { tidied } from '../changes/given.js';
import type { LineInput } from './lines/line.inputs.js';
import { LIST_NAMES, type ListName } from './lists/meeting-lists.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingContent } from './meeting.inputs.js';
import { meetingsMessages } from './meetings.messages.js';
import { asDecided, type GoneName, UNDECIDED } from './names/naming.rules.js';
import type { WholeMeeting } from './whole-meeting.js';

type ContentField = Exclude<keyof MeetingContent, ListName>;

/** What each field of the content is while nobody has said anything. */
export const EMPTY_CONTENT = {
  title: null,
  purpose: null,
  language: 'sv',
  direction: Direction.UNKNOWN,
  initiatedBy: Initiator.UNKNOWN,
  channel: Channel.UNKNOWN,
  date: null,
  endDate: null,
  datePrecision: DatePrecision.DAY,
  startsAt: null,
  endsAt: null,
  place: null,
  municipality: null,
  country: null,
  topicCodes: [],
  issueIds: [],
  nothingAsked: false,
  noGifts: false,
  outcomeKind: null,
  outcomeText: null,
  keywords: [],
  series: null,
  linkedMeetingIds: [],
  internalNote: null,
} satisfies Pick<Meeting, ContentField>;

/** What the optional fields of a new line are while nobody has said anything. */
const EMPTY_LINES: Readonly<Record<ListName, object>> = {
  participants: {
    officialId: null,
    postId: null,
    organisationId: null,
    organisationName: null,
    name: null,
    nameBasis: null,
    nameCitation: null,
    withheldGround: null,
    ...UNDECIDED,
    functionSv: null,
    functionEn: null,
    capacity: null,
    unitName: null,
    onBehalfOfId: null,
    onBehalfOfName: null,
  },
  asks: { side: null, positionTaken: null, issueId: null },
  decisionReferences: { title: null, url: null },
  documents: {
    title: null,
    ground: null,
    caseNumber: null,
    url: null,
    mediaType: null,
    bytes: null,
    sha256: null,
  },
  gifts: { donor: null, value: null, currency: null },
};

/** The lists that the caller gave. */
export function listsIn(given: MeetingContent): ListName[] {
  return LIST_NAMES.filter((name) => given[name] !== undefined);
}

/**
 * Puts what the caller gave into the meeting: what is left out stays, null empties, a list replaces the whole list. What
 * was decided about names stands, also of those that have `gone`.
 */
export function fill(whole: WholeMeeting, given: MeetingContent, gone: readonly GoneName[] = []): void {
  const { meeting } = whole;
  const values = Object.entries(EMPTY_CONTENT).flatMap(([name, empty]) => {
    const value = given[name as ContentField];
    return value === undefined ? [] : [[name, tidied(value) ?? empty]];
  });
  Object.assign(meeting, Object.fromEntries(values));
  completeDates(meeting);
  const { participants } = whole;
  for (const name of listsIn(given)) {
    const lines = linesGiven(whole, name, given[name] ?? []);
    Object.assign(whole, { [name]: lines });
  }
  if (given.participants) whole.participants = asDecided([...participants, ...gone], whole.participants);
}

// Of an imprecise date the first and the last possible day are kept, whichever day of the period was given.
function completeDates(meeting: Meeting): void {
  const { date, endDate, datePrecision } = meeting;
  if (!date || endDate || datePrecision === DatePrecision.DAY || !isDay(date)) return;
  const { first, last } = spanOf(date, datePrecision);
  meeting.date = first;
  meeting.endDate = last;
}

// A line that carries the id of one that is there stays that line; every other id is refused.
function linesGiven(whole: WholeMeeting, name: ListName, given: readonly LineInput[]): object[] {
  const known = new Set<string>(whole[name].map(({ id }) => id));
  // Each is taken once: what is left of them is there to be taken.
  const strangers = given.flatMap(({ id }, at) => (id && !known.delete(id) ? [`/${name}/${at}/id`] : []));
  if (strangers.length > 0) {
    throw new Refusal(
      'INVALID',
      ...strangers.map((field) => reason(meetingsMessages.lineUnknown, {}, field)),
    );
  }
  const before = new Map<string, object>(whole[name].map((line) => [line.id, line]));
  return given.map((line, position) => ({
    ...EMPTY_LINES[name],
    ...(line.id ? keptOf(before.get(line.id), line) : {}),
    ...withoutUndefined(line),
    id: line.id ?? randomId(),
    meetingId: whole.meeting.id,
    position,
  }));
}

// What a line was called when it was published stays, as long as it is still the same party.
function keptOf(before: object = {}, given: LineInput): object {
  const kept = Object.fromEntries(Object.entries(before)) as Record<string, unknown>;
  const after = Object.fromEntries(Object.entries(given)) as Record<string, unknown>;
  for (const [party, names] of Object.entries(NAMES_OF)) {
    if (after[party] === undefined || after[party] === kept[party]) continue;
    for (const name of names) Reflect.deleteProperty(kept, name);
  }
  return kept;
}

const NAMES_OF = {
  organisationId: ['organisationName'],
  onBehalfOfId: ['onBehalfOfName'],
  officialId: ['name', 'nameBasis', 'nameCitation', 'postId', 'functionSv', 'functionEn', 'unitName'],
  postId: ['functionSv', 'functionEn', 'unitName'],
};

function withoutUndefined(line: LineInput): object {
  return Object.fromEntries(
    Object.entries(line)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, tidied(value)]),
  );
}
