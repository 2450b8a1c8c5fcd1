import type { Language } from '../../platform/language/language.js';
import type { JsonObject } from '../../words/json.js';
import { RecordKind } from '../../words/register-words.js';
import type { MeetingSet, OwnerKind } from '../queries/meetings/meeting-set.js';
import type { Reading } from '../reading/reading.js';
import type { RestAddresses } from '../rest/rest-addresses.js';
import { type Resource, RESOURCES } from '../rest/resources.js';
import { nameOf } from './events/event-words.js';

/** Something of the register that has a feed of its own. */
export interface FeedThing {
  readonly resource: Resource;
  readonly kind: RecordKind;
  readonly owner: OwnerKind;
  /** Its page for people; undefined where there is none. */
  readonly page: (found: FoundThing, addresses: RestAddresses) => string | undefined;
}

/** What is found of a thing. */
interface FoundThing {
  readonly id: string;
  readonly slug?: string;
  readonly code?: string;
  /** Of an organisation: who stands for it after merges. */
  readonly survivorId?: string;
}

/** What a feed is about: meetings, and their owner where they have one; or everything. */
export interface FeedSubject {
  /** Its place among feeds, without a format. */
  readonly path: string;
  readonly set: MeetingSet | undefined;
  /** What the owner is called. */
  readonly name?: string;
  readonly home?: string | undefined;
  /** Whether it is asked for elsewhere now. */
  readonly isMoved?: boolean;
}

/** Everything that has a feed, by its name in addresses. */
export const THINGS: Readonly<Record<string, FeedThing>> = {
  organisations: {
    resource: RESOURCES.organisations,
    kind: RecordKind.ORGANISATION,
    owner: 'organisation',
    page: (found, { pages }) => pages.organisation(found),
  },
  officials: {
    resource: RESOURCES.officials,
    kind: RecordKind.OFFICIAL,
    owner: 'official',
    page: (found, { pages }) => pages.official(found),
  },
  'public-bodies': {
    resource: RESOURCES.publicBodies,
    kind: RecordKind.PUBLIC_BODY,
    owner: 'publicBody',
    page: ({ slug = '' }, { pages }) => pages.publicBody({ slug }),
  },
  topics: { resource: RESOURCES.topics, kind: RecordKind.TOPIC, owner: 'topic', page: () => undefined },
  issues: {
    resource: RESOURCES.issues,
    kind: RecordKind.ISSUE,
    owner: 'issue',
    page: (found, { pages }) => pages.issue(found),
  },
};

/** The thing of a key, as the subject of a feed; undefined when there is none. */
export async function subjectOf(
  reading: Reading,
  thing: FeedThing,
  key: string,
  { addresses, language }: { addresses: RestAddresses; language: Language },
): Promise<FeedSubject | undefined> {
  const { resource, owner, kind } = thing;
  const found = (await resource.find(reading, key)) as FoundThing | undefined;
  if (!found) return undefined;
  const lasting = found.survivorId ?? found.code ?? found.id;
  return {
    path: `${resource.path}/${encodeURIComponent(lasting)}`,
    set: { owner: { kind: owner, key: lasting }, filter: {} },
    name: nameOf(kind, found as unknown as JsonObject, language) ?? lasting,
    home: thing.page(found, addresses),
    isMoved: found.survivorId !== undefined && found.survivorId !== found.id,
  };
}
