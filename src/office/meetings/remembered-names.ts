import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../../platform/group-by.js';
import type { GoneName } from './naming.rules.js';
import { RedactionCause } from './redaction-cause.js';
import { Redaction } from './redaction.entity.js';

/**
 * The names that were decided not to be published in meetings that are public, by meeting, whether or not a line still
 * says them: a line may leave with one version and come back with another.
 */
export async function rememberedNames(
  store: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, GoneName[]>> {
  if (meetingIds.length === 0) return new Map();
  const redactions = await store.findBy(Redaction, {
    ...{ meetingId: In([...meetingIds]), list: 'participants', field: 'name' },
    cause: RedactionCause.DECISION,
  });
  const byMeeting = groupBy(redactions, ({ meetingId }) => meetingId);
  return new Map([...byMeeting].map(([id, made]) => [id, made.flatMap(namesIn)]));
}

// A decision without a reference is one without a ground: the name was refused, no more.
function namesIn({ originals, itemId, decision, ground, redactedBy, redactedAt }: Redaction): GoneName[] {
  const names = new Set(originals.flatMap(({ value }) => (typeof value === 'string' ? value : [])));
  return [...names].map((name) => ({
    ...{ id: itemId ?? '', officialId: null, name, isGone: true },
    ...{ decidedBasis: null, decidedGround: decision ? ground : null, decidedCitation: decision || null },
    ...{ decidedBy: redactedBy, decidedAt: redactedAt },
  }));
}
