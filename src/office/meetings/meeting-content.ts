import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Channel, DatePrecision, Direction, Initiator } from '../../words/meeting-words.js';
import type { LineInput } from './line.inputs.js';
import { LIST_NAMES, type ListName } from './meeting-lists.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingContent } from './meeting.inputs.js';
import { meetingsMessages } from './meetings.messages.js';
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

/** The lists that the caller gave. */
export function listsIn(given: MeetingContent): ListName[] {
  return LIST_NAMES.filter((name) => given[name]);
}

/** Puts what the caller gave into the meeting: what is left out stays, null empties, a list replaces the whole list. */
export function fill(whole: WholeMeeting, given: MeetingContent): void {
  const { meeting } = whole;
  const values = Object.entries(EMPTY_CONTENT).flatMap(([name, empty]) => {
    const value = given[name as ContentField];
    return value === undefined ? [] : [[name, value ?? empty]];
  });
  Object.assign(meeting, Object.fromEntries(values));
  for (const name of listsIn(given)) {
    const lines = linesGiven(whole, name, given[name] ?? []);
    Object.assign(whole, { [name]: lines });
  }
}

// A line that carries the id of one that is there stays that line; every other id is refused.
function linesGiven(whole: WholeMeeting, name: ListName, given: readonly LineInput[]): object[] {
  const known = new Set<string>(whole[name].map(({ id }) => id));
  const strangers = given.flatMap(({ id }, at) => (id && !known.has(id) ? [`/${name}/${at}/id`] : []));
  if (strangers.length > 0) {
    throw new Refusal(
      'INVALID',
      ...strangers.map((field) => reason(meetingsMessages.lineUnknown, {}, field)),
    );
  }
  return given.map((line, position) => ({
    ...withoutUndefined(line),
    id: line.id ?? randomId(),
    meetingId: whole.meeting.id,
    position,
  }));
}

function withoutUndefined(line: LineInput): object {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, (value as unknown) ?? null]));
}
