import type { DecisionKind, DocumentKind, OutcomeKind, Position } from '../../words/content-words.js';
import type { Channel, Direction, Initiator, MeetingState, Side } from '../../words/meeting-words.js';
import type { Ground } from '../../words/register-words.js';

/** A matter and the meetings about it, as they are written down in `stories/`. */
export interface Story {
  title: string;
  /** Keys of the cast: what is pursued, by which body, who usually meets. */
  issue: string | null;
  body: string;
  own: readonly string[];
  topics: readonly string[];
  language: string;
  references: readonly { kind: DecisionKind; reference: string; title: string }[];
  documents: readonly { kind: DocumentKind; title: string }[];
  meetings: readonly StoryMeeting[];
}

/** One meeting of a story. */
export interface StoryMeeting {
  /** Days before the day on which the demonstration is made. */
  ago: number;
  direction: Direction;
  initiatedBy: Initiator;
  channel: Channel;
  counterparts: readonly Counterpart[];
  own: readonly string[];
  title: string;
  purpose: string;
  asks: readonly { side: Side; positionTaken: Position; text: string }[];
  outcome: { kind: OutcomeKind; text: string } | null;
  place: string | null;
  gift: { description: string; value: string; donor: string | null } | null;
  /** Where it is left, when it is not published at once. */
  left: { state: MeetingState; text: string } | null;
  afterwards: readonly Afterwards[];
}

/** What happens to a meeting so many days after its publication. */
export type Afterwards = { days: number } & (
  | { verb: 'correct'; field: CorrectedField; value: string; reason: string }
  | { verb: 'redact'; ground: Ground; pointers: string[]; decision: string }
  | { verb: 'withdraw'; reason: string }
);

export type CorrectedField = 'title' | 'purpose' | 'place' | 'outcomeText' | 'topicCodes' | 'channel';

/** An organisation of the cast at a meeting: for whom it spoke, how many came, and whether by name. */
export interface Counterpart {
  organisation: string;
  onBehalfOf: string | null;
  headcount: number;
  named: boolean;
}
