import { Channel } from '../../../words/meeting-words.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { MeetingProposal, ProposalStatus, ProposedParty } from '../proposals/meeting-proposal.js';
import type { CalendarEvent, CalendarWindow } from '../reading/calendar-event.js';
import type { KnownEvent } from './calendar-links.js';
import { markOf, writeMark } from './event-mark.js';

/** An event with what became of it. */
export interface SettledEvent {
  event: CalendarEvent;
  known: KnownEvent[];
}

/** Each event with the meetings that came from it; what takes a whole series back is told of each of its meetings. */
export function eventsToSettle(
  events: readonly CalendarEvent[],
  known: readonly KnownEvent[],
  window: CalendarWindow,
): SettledEvent[] {
  const settled = events.flatMap((event) => {
    const { uidHash } = markOf(event);
    const same = known.filter(({ link }) => link.uidHash.equals(uidHash));
    if (event.isWholeSeries) return same.map((one) => ({ event: timeOf(event, one), known: [one] }));
    return [{ event, known: same.filter(({ link }) => link.recurrence === event.recurrence) }];
  });
  return [...settled, ...vanished(events, known, window)];
}

/** Meetings of times that a newer version of their series has no more: they were taken out, or the series was moved. */
function vanished(
  events: readonly CalendarEvent[],
  known: readonly KnownEvent[],
  window: CalendarWindow,
): SettledEvent[] {
  const series = new Map(events.filter((each) => each.isOfWholeSeries).map((each) => [each.uid, each]));
  return [...series.values()].flatMap((event) => {
    const { uidHash } = markOf(event);
    const there = new Set(events.filter(({ uid }) => uid === event.uid).map(({ recurrence }) => recurrence));
    const gone = known.filter(({ link }) => {
      const isTime = link.uidHash.equals(uidHash) && link.recurrence !== '' && !there.has(link.recurrence);
      const day = link.given.date ?? '';
      return isTime && link.sequence < event.sequence && day >= window.from && day <= window.to;
    });
    return gone.map((one) => ({ event: { ...timeOf(event, one), isCancelled: true }, known: [one] }));
  });
}

function timeOf(event: CalendarEvent, { link }: KnownEvent): CalendarEvent {
  return { ...event, recurrence: link.recurrence };
}

interface Standing {
  status: ProposalStatus;
  meeting?: Pick<Meeting, 'id' | 'version' | 'state'>;
  changed?: string[];
  kept?: string[];
}

export function proposalOf(
  event: CalendarEvent,
  parties: ProposedParty[],
  { status, meeting, changed = [], kept = [] }: Standing,
): MeetingProposal {
  return {
    event: writeMark(markOf(event)),
    status,
    title: event.title,
    place: event.place,
    channel: event.isOnline ? Channel.VIDEO_CALL : null,
    ...event.time,
    parties,
    meeting: meeting ? { id: meeting.id, version: meeting.version, state: meeting.state } : null,
    changed,
    kept,
  };
}
