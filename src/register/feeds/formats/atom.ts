import { version } from '../../../platform/version.js';
import type { Feed, FeedEntry } from '../feed.js';
import { documentOf, element, type Markup } from './xml.rules.js';

export const ATOM = 'application/atom+xml';

/** A feed in Atom (RFC 4287): further pages as RFC 5005 has them, what was withdrawn as RFC 6721 has it. */
export function atomOf(feed: Feed): string {
  const own = { xmlns: NAMESPACE, 'xmlns:at': WITHDRAWN_NAMESPACE, 'xml:lang': feed.language };
  const entries = feed.entries.flatMap((entry) => [entryOf(entry), ...undoneOf(entry)]);
  return documentOf(element('feed', own, [...headOf(feed), ...entries]));
}

const NAMESPACE = 'http://www.w3.org/2005/Atom';
const WITHDRAWN_NAMESPACE = 'http://purl.org/atompub/tombstones/1.0';

function headOf(feed: Feed): Markup[] {
  const { author, others, next, language } = feed;
  return [
    // All pages are the same feed.
    element('id', {}, feed.first),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.subtitle),
    element('updated', {}, feed.updated.toISOString()),
    element('author', {}, [
      element('name', {}, author.name),
      element('uri', {}, author.uri),
      ...(author.email === undefined ? [] : [element('email', {}, author.email)]),
    ]),
    link('self', feed.self, { type: ATOM }),
    link('alternate', feed.home, { type: 'text/html', hreflang: language }),
    ...others.map((other) => {
      return link('alternate', other.address, { type: other.mediaType, hreflang: other.language });
    }),
    link('first', feed.first, { type: ATOM }),
    ...(next === undefined ? [] : [link('next', next, { type: ATOM })]),
    link('license', feed.licence),
    element('generator', { version: version() }, 'Dagsljus'),
  ];
}

function entryOf(entry: FeedEntry): Markup {
  const { event, licence } = entry;
  return element('entry', {}, [
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('published', {}, event.at.toISOString()),
    element('updated', {}, event.updated.toISOString()),
    link('alternate', entry.url),
    link('via', entry.source, { type: 'application/json' }),
    ...entry.categories.map((category) => element('category', { ...category }, '')),
    ...(licence === undefined ? [] : [element('rights', {}, licence)]),
    ...said('summary', entry.summary),
    ...said('content', entry.content),
  ]);
}

function said(name: string, text: string): Markup[] {
  return text === '' ? [] : [element(name, { type: 'text' }, text)];
}

function undoneOf({ undone, event }: FeedEntry): Markup[] {
  const comment = event.reason === null ? [] : [element('at:comment', {}, event.reason)];
  return undone.map((ref) => element('at:deleted-entry', { ref, when: event.at.toISOString() }, comment));
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): Markup {
  return element('link', { rel, href, ...more }, '');
}
