import { expect } from '@jest/globals';
import type { JsonObject } from '../../../src/words/json.js';
import type { TestApp } from '../test-app.js';
import { atomFaults } from './atom-faults.js';
import { calendarFaults } from './calendar-faults.js';
import { jsonFeedFaults } from './json-feed-faults.js';
import { inside, xmlTree } from './xml-tree.js';

/** A feed as it was answered. */
export interface AskedFeed {
  status: number;
  headers: Headers;
  text: string;
}

/** An item of a JSON feed, as far as tests look at it. */
export interface FeedItem extends JsonObject {
  id: string;
  title: string;
  content_text: string;
  summary: string;
  date_published: string;
  date_modified: string;
  tags: string[];
  _dagsljus: JsonObject & { id: string; type: string; seq: string; withdrawn: string[]; redacted: string[] };
}

export interface JsonFeed extends JsonObject {
  title: string;
  feed_url: string;
  next_url?: string;
  items: FeedItem[];
}

/** Asks for a feed; the path begins below /feeds, or is a whole address that a feed gave. */
export async function feed({ url }: TestApp, path: string, init: RequestInit = {}): Promise<AskedFeed> {
  const response = await fetch(`${url}/feeds/${path.replace(/^.*\/feeds\//, '')}`, {
    redirect: 'manual',
    ...init,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A feed that is there and valid. */
export async function validFeed(register: TestApp, path: string): Promise<AskedFeed> {
  const answer = await feed(register, path);
  expect([path, answer.status]).toEqual([path, 200]);
  expect([path, faultsOf(answer)]).toEqual([path, []]);
  return answer;
}

/** A JSON feed that is there and valid. */
export async function jsonFeed(register: TestApp, path: string): Promise<JsonFeed> {
  return JSON.parse((await validFeed(register, path)).text) as JsonFeed;
}

/** What happened, and to which record, the newest first. */
export async function told(register: TestApp, path: string): Promise<string[]> {
  const { items } = await jsonFeed(register, path);
  return items.map(({ _dagsljus: { type, id } }) => `${type} ${id}`);
}

/** The texts of an element of each entry of an Atom feed. */
export function inEntries(atom: string, name: string): string[] {
  return inside(xmlTree(atom), 'entry').map((entry) => inside(entry, name)[0]?.text ?? '');
}

function faultsOf({ headers, text }: AskedFeed): string[] {
  switch (headers.get('content-type')) {
    case 'application/atom+xml; charset=utf-8':
      return atomFaults(text);
    case 'application/feed+json; charset=utf-8':
      return jsonFeedFaults(text);
    case 'text/calendar; charset=utf-8':
      return calendarFaults(text);
    default:
      return ['another content type'];
  }
}
