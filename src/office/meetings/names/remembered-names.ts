import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../../../platform/group-by.js';
import type { GoneName } from './naming.rules.js';
import { RedactionCause } from '../redactions/redaction-cause.js';
import { Redaction } from '../redactions/redaction.entity.js';

// Whose period has passed is named no more by itself.
const { DECISION, CORRECTED, PROTECTED } = RedactionCause;

/**
 * The names that were decided not to be published in meetings that are public, or that a correction or a protected
 * identity took out of them, by meeting, whether or not a line still says them: a line may leave with one version and
 * come back with another.
 */
export async function rememberedNames(
  store: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, GoneName[]>> {
  if (meetingIds.length === 0) return new Map();
  const redactions = await store.find(Redaction, {
    where: {
      ...{ meetingId: In([...meetingIds]), list: 'participants', field: 'name' },
      cause: In([DECISION, CORRECTED, PROTECTED]),
    },
    // What was decided last holds.
    order: { redactedAt: 'DESC', liftedAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' },
  });
  const byMeeting = groupBy(redactions, ({ meetingId }) => meetingId);
  return new Map([...byMeeting].map(([id, made]) => [id, made.flatMap(namesIn)]));
}

// The real ground comes back with the name, not what the public is told; without one the name was refused, no more.
function namesIn({ originals, itemId, decision, realGround, redactedBy, redactedAt }: Redaction): GoneName[] {
  const names = new Set(originals.flatMap(({ value }) => (typeof value === 'string' ? value : [])));
  return [...names].map((name) => ({
    ...{ id: itemId ?? '', officialId: null, name, isGone: true },
    ...{ decidedBasis: null, decidedGround: realGround, decidedCitation: decision || null },
    ...{ decidedBy: redactedBy, decidedAt: redactedAt },
  }));
}
