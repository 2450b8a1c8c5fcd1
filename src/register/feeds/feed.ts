import type { Language } from '../../platform/language/language.js';
import type { FeedEvent } from './events/event.js';

/** What a feed says, whatever it is written in. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and those of the newest and of the next page. */
  readonly self: string;
  readonly first: string;
  readonly next: string | undefined;
  /** The page for people that says the same. */
  readonly home: string;
  /** The same in other formats and languages. */
  readonly others: readonly OtherFeed[];
  readonly author: { readonly name: string; readonly uri: string; readonly email?: string };
  readonly licence: string;
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}

export interface OtherFeed {
  readonly address: string;
  readonly mediaType: string;
  readonly language: Language;
}

/** One event as people read it. */
export interface FeedEntry {
  readonly event: FeedEvent;
  /** Permanent, and the same wherever the event is told. */
  readonly id: string;
  readonly title: string;
  /** In a line. */
  readonly summary: string;
  /** As plain text. */
  readonly content: string;
  /** The page of the record. */
  readonly url: string;
  /** The event in the open data API. */
  readonly source: string;
  /** What happened, to what kind of record, and its topics. */
  readonly categories: readonly FeedCategory[];
  /** The licence of an imported record. */
  readonly licence: string | undefined;
  /** Ids of the entries that this one takes back. */
  readonly undone: readonly string[];
}

/** A word of a list, as programs and as people know it. */
export interface FeedCategory {
  /** The list, as an address. */
  readonly scheme: string;
  readonly term: string;
  readonly label: string;
}
