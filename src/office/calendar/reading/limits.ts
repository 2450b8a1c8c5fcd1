/** How much of a calendar file is read: far more than an invitation has, and little enough to be read in no time. */
export const CALENDAR_LIMITS = {
  bytes: 262_144,
  nesting: 8,
  lineCharacters: 32_768,
  events: 500,
  attendees: 300,
  timeZones: 12,
  observances: 40,
  /** Times at which one zone's clocks were put forward, or back, if it lists them. */
  zoneDates: 400,
  /** Times of one series that are shown. */
  occurrences: 400,
  /** Times of all series of a file together. */
  allOccurrences: 2000,
  /** Days that are looked at to find the times of all series of a file. */
  daysLookedAt: 40_000,
} as const;
