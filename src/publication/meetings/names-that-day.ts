import { type EntityManager, In } from 'typeorm';
import { Official } from '../../office/bodies/official.entity.js';
import { Post } from '../../office/bodies/post.entity.js';
import { Unit } from '../../office/bodies/unit.entity.js';
import { Participant } from '../../office/meetings/lines/participant.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Organisation } from '../../office/organisations/organisation.entity.js';
import { RecordKind } from '../../words/register-words.js';
import { publicNow } from '../entries/newest-entries.js';

interface Names {
  organisations: Map<string, Organisation>;
  /** Organisation → the one to be named in its place. */
  survivors: Map<string, string>;
  officials: Map<string, Official>;
  posts: Map<string, Post>;
  units: Map<string, Unit>;
}

/**
 * Writes into each participant what everything is called today, where it does not say so yet: from then on a rename
 * elsewhere does not rewrite what was published. Merged organisations are replaced by the one that stands for them,
 * unless they are public themselves: then a split must be able to tell again whose meeting it was.
 */
export async function keepNamesThatDay(
  store: EntityManager,
  meetings: readonly WholeMeeting[],
): Promise<void> {
  const changed = await nameAsToday(
    store,
    meetings.flatMap((whole) => whole.participants),
  );
  for (const participant of changed) await store.save(Participant, participant);
}

/** Writes the names into the participants without keeping them. Returns those that say something new. */
export async function nameAsToday(
  store: EntityManager,
  participants: readonly Participant[],
): Promise<Participant[]> {
  const names = await namesOf(store, participants);
  return participants.filter((participant) => fillIn(participant, names));
}

async function namesOf(store: EntityManager, participants: readonly Participant[]): Promise<Names> {
  const organisations = participants.flatMap((one) =>
    [one.organisationId ?? [], one.onBehalfOfId ?? []].flat(),
  );
  const posts = await byId(
    store,
    Post,
    participants.flatMap(({ postId }) => postId ?? []),
  );
  const named = await byId(store, Organisation, organisations);
  return {
    organisations: named,
    survivors: await survivorsOf(store, [...named.values()]),
    officials: await byId(
      store,
      Official,
      participants.flatMap(({ officialId }) => officialId ?? []),
    ),
    posts,
    units: await byId(
      store,
      Unit,
      [...posts.values()].flatMap(({ unitId }) => unitId ?? []),
    ),
  };
}

async function survivorsOf(
  store: EntityManager,
  organisations: readonly Organisation[],
): Promise<Map<string, string>> {
  const merged = organisations.flatMap(({ id, mergedIntoId }) =>
    mergedIntoId ? [{ id, mergedIntoId }] : [],
  );
  const there = await publicNow(
    store,
    RecordKind.ORGANISATION,
    merged.map(({ id }) => id),
  );
  return new Map(merged.filter(({ id }) => !there.has(id)).map(({ id, mergedIntoId }) => [id, mergedIntoId]));
}

async function byId<T extends { id: string }>(
  store: EntityManager,
  type: new () => T,
  ids: readonly string[],
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map();
  const rows = await store
    .createQueryBuilder(type, 'it')
    .where({ id: In([...new Set(ids)]) })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}

function fillIn(participant: Participant, names: Names): boolean {
  const before = JSON.stringify(participant);
  fillInOrganisation(participant, names);
  fillInClient(participant, names);
  fillInPost(participant, names);
  participant.name ??= found(names.officials, participant.officialId)?.name ?? null;
  return JSON.stringify(participant) !== before;
}

function fillInOrganisation(participant: Participant, { organisations, survivors }: Names): void {
  const organisation = found(organisations, participant.organisationId);
  if (!organisation) return;
  participant.organisationName ??= organisation.name;
  participant.organisationId = survivors.get(organisation.id) ?? organisation.id;
}

function fillInClient(participant: Participant, { organisations, survivors }: Names): void {
  const client = found(organisations, participant.onBehalfOfId);
  if (!client) return;
  participant.onBehalfOfName ??= client.name;
  participant.onBehalfOfId = survivors.get(client.id) ?? client.id;
}

function fillInPost(participant: Participant, { posts, units }: Names): void {
  const post = found(posts, participant.postId);
  if (!post) return;
  if (participant.functionSv === null && participant.functionEn === null) {
    participant.functionSv = post.titleSv;
    participant.functionEn = post.titleEn;
  }
  participant.unitName ??= found(units, post.unitId)?.nameSv ?? null;
}

function found<T>(things: ReadonlyMap<string, T>, id: string | null): T | undefined {
  return id === null ? undefined : things.get(id);
}
