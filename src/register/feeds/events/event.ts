import type { JsonObject } from '../../../words/json.js';
import type { ChangeType, RecordKind } from '../../../words/register-words.js';

/** Something that happened in the register, as a feed tells it: an entry of the change log, and what remains of it. */
export interface FeedEvent {
  readonly seq: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly type: ChangeType;
  readonly at: Date;
  /** Later than `at` where something was taken out of this version afterwards: readers should forget what they have. */
  readonly updated: Date;
  readonly reference: string | null;
  readonly reason: string | null;
  /** The version as it may still be read; null when the record was withdrawn. */
  readonly record: JsonObject | null;
  /** JSON Pointers of what a redaction took away. */
  readonly redacted: readonly string[];
  /** Of a withdrawal: the events that told the record before. */
  readonly undone: readonly EventPlace[];
}

/** Where in the register something happened. */
export interface EventPlace {
  readonly seq: string;
  readonly at: Date;
}

/** Some events, the newest first. */
export interface EventPage {
  readonly events: readonly FeedEvent[];
  /** Whoever asks for what came before this position gets the next page; undefined on the last one. */
  readonly next: string | undefined;
}
