import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import { type RecordKind, recordKinds } from '../../../words/register-words.js';
import { inLanguage } from '../../api/resolvers/in-language.js';
import { bodyWithId } from '../../queries/public-bodies.queries.js';
import { LICENCE } from '../../records/terms.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { RestAddresses } from '../../rest/rest-addresses.js';
import { RESOURCES } from '../../rest/resources.js';
import type { FeedEvent } from './event.js';
import { eventId } from './event-ids.rules.js';
import { explanationsOf, lineOf, titleOf, wordsOf } from './event-words.js';
import type { FeedCategory, FeedEntry } from '../feed.js';
import { typeMessages } from '../feeds.messages.js';

/** What an event is told with. */
export interface Telling {
  readonly reading: Reading;
  readonly addresses: RestAddresses;
  readonly publicUrl: string;
  readonly language: Language;
}

/** Events as people read them. */
export function tellEntries(events: readonly FeedEvent[], telling: Telling): Promise<FeedEntry[]> {
  return Promise.all(events.map((event) => tellEntry(event, telling)));
}

async function tellEntry(event: FeedEvent, telling: Telling): Promise<FeedEntry> {
  const { language, publicUrl, addresses } = telling;
  const line = lineOf(event, await bodyNameOf(event, telling));
  const explanations = explanationsOf(event, language);
  const summary = [line, ...explanations].filter(Boolean);
  return {
    event,
    id: eventId(publicUrl, event),
    title: titleOf(event, language),
    summary: summary.join('\n'),
    content: [...summary, ...wordsOf(event)].join('\n\n'),
    url: pageOf(event, addresses),
    source: addresses.of(RESOURCES.changes.path, event.seq),
    categories: await categoriesOf(event, telling),
    licence: licenceOf(event.record),
    undone: event.undone.map((place) => eventId(publicUrl, place)),
  };
}

async function bodyNameOf(
  { record }: FeedEvent,
  { reading, language }: Telling,
): Promise<string | undefined> {
  const id = record?.['publicBodyId'];
  const body = typeof id === 'string' ? await bodyWithId(reading, id) : undefined;
  return body && inLanguage(body.name, language);
}

async function categoriesOf(
  { record, type, kind }: FeedEvent,
  { reading, language, addresses }: Telling,
): Promise<FeedCategory[]> {
  const codes = record?.['topicCodes'];
  const topics = await someTopics(reading, Array.isArray(codes) ? (codes as string[]) : []);
  const changes = addresses.of(RESOURCES.changes.path);
  return [
    { scheme: `${changes}#type`, term: type, label: say(typeMessages[type], language) },
    { scheme: `${changes}#kind`, term: kind, label: recordKinds.label(kind, language) },
    ...topics.map(({ code, label }) => ({
      scheme: addresses.of(RESOURCES.topics.path),
      term: code,
      label: inLanguage(label, language) ?? code,
    })),
  ];
}

/** Where people find the record; where it has no page, where programs do. */
function pageOf(event: FeedEvent, addresses: RestAddresses): string {
  const page = PAGES[event.kind];
  return page ? page(event, addresses.pages) : addresses.of(RESOURCES.changes.path, event.seq);
}

type Page = (event: FeedEvent, pages: RestAddresses['pages']) => string;

const PAGES: Readonly<Partial<Record<RecordKind, Page>>> = {
  MEETING: ({ reference, id }, pages) => pages.meeting({ reference: reference ?? id }),
  ORGANISATION: (event, pages) => pages.organisation(event),
  OFFICIAL: (event, pages) => pages.official(event),
  ISSUE: (event, pages) => pages.issue(event),
  PUBLIC_BODY: ({ record, id }, pages) => {
    const slug = record?.['slug'];
    return pages.publicBody({ slug: typeof slug === 'string' ? slug : id });
  },
};

// The record's own only where it is not what all is under.
function licenceOf(record: JsonObject | null): string | undefined {
  const licence = (record?.['source'] as JsonObject | undefined)?.['licence'];
  return typeof licence === 'string' && licence !== LICENCE && licence !== 'CC0-1.0' ? licence : undefined;
}
