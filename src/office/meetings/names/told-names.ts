import { type EntityManager, In } from 'typeorm';
import { reason, type Reason } from '../../../platform/language/message.js';
import { OfficialCategory } from '../../../words/body-words.js';
import { recognisable, says } from '../../../words/same-text.rules.js';
import { Official } from '../../bodies/official.entity.js';
import { draftOf } from '../meeting-draft.js';
import { meetingsMessages } from '../meetings.messages.js';
import type { Participant } from '../lines/participant.entity.js';
import { isPublishedName } from '../lines/participant.rules.js';
import { textsOf } from '../text.rules.js';
import type { WholeMeeting } from '../whole-meeting.js';

/** What stays in the office may say any name: notes, citations, the grounds of documents, and the name itself. */
const PRIVATE =
  /^\/(?:series|internalNote|embargo\/.*|participants\/\d+\/(?:name|nameCitation)|documents\/\d+\/ground)$/;

/**
 * Public texts that say the name of a participant whose name is not published. Everyone is treated alike, whatever
 * keeps the name back: so nobody learns who is protected.
 */
export async function toldNames(store: EntityManager, whole: WholeMeeting): Promise<Reason[]> {
  const names = await unpublishedNames(store, whole.participants);
  if (names.size === 0) return [];
  const telling = textsOf(draftOf(whole)).filter(
    ({ text, field }) => !PRIVATE.test(field) && says(text, names),
  );
  return telling.map(({ field }) => reason(meetingsMessages.unpublishedNameTold, undefined, field));
}

async function unpublishedNames(
  store: EntityManager,
  participants: readonly Participant[],
): Promise<Set<string>> {
  const ids = participants.flatMap(({ officialId }) => officialId ?? []);
  const officials = ids.length === 0 ? [] : await store.findBy(Official, { id: In(ids) });
  const known = new Map(officials.map((official) => [official.id, official]));
  const names = participants.flatMap((line) => {
    const official = line.officialId ? known.get(line.officialId) : undefined;
    if (!official) return isPublishedName(line) ? [] : [line.name ?? ''];
    return isNamed(official) && line.withheldGround === null ? [] : [official.name, line.name ?? ''];
  });
  return new Set(names.flatMap(recognisable));
}

function isNamed({ category, protectedIdentity }: Official): boolean {
  return category !== OfficialCategory.STAFF && !protectedIdentity;
}
