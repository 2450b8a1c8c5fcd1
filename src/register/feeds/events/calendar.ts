import type { Language } from '../../../platform/language/language.js';

/** Meetings as a calendar has them. */
export interface Calendar {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly self: string;
  readonly home: string;
  readonly updated: Date;
  readonly events: readonly CalendarEvent[];
}

/** A meeting in a calendar. */
export interface CalendarEvent {
  /** Id of the meeting. */
  readonly id: string;
  readonly version: number;
  /** When this version became public. */
  readonly at: Date;
  readonly span: CalendarSpan;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
  readonly categories: readonly string[];
  readonly url: string;
  readonly isWithdrawn: boolean;
}

/** From an instant to another, or from a day to another, that too included. */
export type CalendarSpan =
  { readonly from: Date; readonly to?: Date } | { readonly firstDay: string; readonly lastDay: string };
