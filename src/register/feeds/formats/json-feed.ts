import type { JsonObject } from '../../../words/json.js';
import type { Feed, FeedEntry } from '../feed.js';

export const JSON_FEED = 'application/feed+json';

/** A feed as JSON Feed 1.1 has it; `_dagsljus` says what happened in words for programs. */
export function jsonFeedOf(feed: Feed): string {
  const { author, next } = feed;
  const told: JsonObject = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(next === undefined ? {} : { next_url: next }),
    language: feed.language,
    authors: [{ name: author.name, url: author.uri }],
    _dagsljus: { about: ABOUT, licence: feed.licence, updated: feed.updated.toISOString() },
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(told)}\n`;
}

const ABOUT =
  'What happened: position in the change log, kind and id of the record, its version, type of change and reason, ' +
  'JSON Pointers of what was redacted, and ids of items that are withdrawn by this one.';

function itemOf(entry: FeedEntry): JsonObject {
  const { event, licence } = entry;
  const { seq, kind, id, reference, version, type, reason, redacted } = event;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_text: entry.content || entry.title,
    ...(entry.summary === '' ? {} : { summary: entry.summary }),
    date_published: event.at.toISOString(),
    date_modified: event.updated.toISOString(),
    tags: entry.categories.map(({ label }) => label),
    _dagsljus: {
      ...{ seq, kind, id, reference, version, type, reason, source: entry.source },
      redacted: [...redacted],
      withdrawn: [...entry.undone],
      ...(licence === undefined ? {} : { licence }),
    },
  };
}
