import type { Reason } from '../../../platform/language/message.js';

/** What a calendar file holds: each time of each event by itself. */
export interface CalendarFile {
  /** Whether the file takes its events back as a whole. */
  isCancellation: boolean;
  events: CalendarEvent[];
  /** What could not be read, in words for whoever brought the file. */
  notes: Reason[];
}

/** One meeting as a calendar has it. Lives as long as the request: it holds names and addresses. */
export interface CalendarEvent {
  /** The event's own name in all calendars; made from its start and title when it has none. */
  uid: string;
  /** Which time of a series it is, by when it was first planned to begin; empty for an event that does not repeat. */
  recurrence: string;
  /** Whether it stands for all times of the series: the cancellation of a series does. */
  isWholeSeries: boolean;
  /** Whether the file holds the series whole, so that a time which is not there is no more. */
  isOfWholeSeries: boolean;
  sequence: number;
  isCancelled: boolean;
  title: string | null;
  place: string | null;
  isOnline: boolean;
  time: EventTime;
  organiser: Attendee | null;
  attendees: Attendee[];
}

/** Days in Sweden; instants where the event has times of day. */
export interface EventTime {
  date: string;
  /** The last day, when it is another. */
  endDate: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** Somebody who was asked to come. Rooms and other things are none. */
export interface Attendee {
  name: string | null;
  /** In lower case. */
  email: string | null;
  isOptional: boolean;
  hasDeclined: boolean;
  /** A list or a group, not one person. */
  isGroup: boolean;
}

/** Between which days the times of a series are shown. */
export interface CalendarWindow {
  from: string;
  to: string;
}
