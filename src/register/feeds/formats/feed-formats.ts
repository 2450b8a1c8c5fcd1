import { ATOM } from './atom.js';
import { I_CALENDAR } from './i-calendar.js';
import { JSON_FEED } from './json-feed.js';

/** Where feeds are. */
export const FEEDS = '/feeds';

/** How a feed is written, by the end of its address. */
export const FORMATS = { atom: ATOM, json: JSON_FEED, ics: I_CALENDAR } as const;
export type FeedFormat = keyof typeof FORMATS;

/** A name and a format, as they stand at the end of an address: `arts.music.atom`. */
export function formatIn(file: string): { name: string; format: FeedFormat } | undefined {
  const [, name = '', format = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  return Object.hasOwn(FORMATS, format) ? { name, format: format as FeedFormat } : undefined;
}
