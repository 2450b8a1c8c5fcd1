import type { Json, JsonObject } from '../../../src/words/json.js';

const IN_FEED = new Set([
  ...['version', 'title', 'home_page_url', 'feed_url', 'description', 'user_comment', 'next_url', 'icon'],
  ...['favicon', 'authors', 'language', 'expired', 'hubs', 'items'],
]);
const IN_ITEM = new Set([
  ...[
    'id',
    'url',
    'external_url',
    'title',
    'content_html',
    'content_text',
    'summary',
    'image',
    'banner_image',
  ],
  ...['date_published', 'date_modified', 'authors', 'tags', 'language', 'attachments'],
]);
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Everything in which a text is not what JSON Feed 1.1 asks. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as JsonObject;
  const items = feed['items'] as JsonObject[];
  const ids = items.map(({ id }) => id);
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['another version']),
    ...(isText(feed['title']) ? [] : ['no title']),
    ...unknown(feed, IN_FEED),
    ...['home_page_url', 'feed_url', 'next_url'].flatMap((name) => addressFaults(name, feed[name])),
    ...(isText(feed['language']) ? [] : ['no language']),
    ...(Array.isArray(feed['authors']) ? [] : ['no authors']),
    ...(Array.isArray(items) ? items.flatMap(itemFaults) : ['no items']),
    ...(new Set(ids).size === ids.length ? [] : ['two items with one id']),
  ];
}

function itemFaults(item: JsonObject): string[] {
  return [
    ...(isText(item['id']) ? [] : ['an item without id']),
    ...(typeof item['content_text'] === 'string' || typeof item['content_html'] === 'string'
      ? []
      : ['no content']),
    ...unknown(item, IN_ITEM),
    ...addressFaults('url', item['url']),
    ...['date_published', 'date_modified'].filter(
      (name) => !isText(item[name]) || !MOMENT.test(item[name] as string),
    ),
    ...(Array.isArray(item['tags']) && item['tags'].every(isText) ? [] : ['tags that are no texts']),
  ];
}

// What is not in the specification begins with an underscore, and is an object.
function unknown(object: JsonObject, known: ReadonlySet<string>): string[] {
  const names = Object.keys(object).filter((name) => !known.has(name));
  return names.filter((name) => !/^_[a-z]+$/.test(name) || typeof object[name] !== 'object');
}

function addressFaults(name: string, value: Json | undefined): string[] {
  const isGood = value === undefined || (typeof value === 'string' && URL.canParse(value));
  return isGood ? [] : [`${name} is no address`];
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}
